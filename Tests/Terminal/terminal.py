"""kaishu in a terminal whose screen can be read, and a runner for cases that use it.

A case is a function that takes a Terminal; what it needs beside the usual is set with @on(...).
"""
import os
import re
import shutil
import signal
import sys
import tempfile
import time

import pexpect
import pyte

TODAY = "2026-11-24"


class Terminal:
    """A program at a pseudo-terminal, drawn on a screen of its own."""

    def __init__(self, program, arguments, home, rows=40, columns=90, variables=None):
        self.screen = pyte.HistoryScreen(columns, rows, history=5000)
        self.stream = pyte.ByteStream(self.screen)
        self.home = home
        self.program = program
        environment = {
            "HOME": home, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "KAISHU_TEST_PROMPT": "1",
            "EDITRC": "/dev/null", "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        }
        environment.update(variables or {})
        self.child = pexpect.spawn(program, arguments, dimensions=(rows, columns), env=environment, timeout=10)
        self.everything = b""

    def pump(self, quiet=0.1):
        """Reads until nothing has come for a while."""
        last = time.time()
        while time.time() - last < quiet:
            try:
                data = self.child.read_nonblocking(65536, 0.02)
                self.everything += data
                self.stream.feed(data)
                last = time.time()
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                return

    def rows(self):
        return [line.rstrip() for line in self.screen.display]

    def text(self):
        return "\n".join(self.rows())

    def shown(self):
        """The text without the blanks that pyte puts behind double-width characters."""
        return re.sub(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])", "", self.text())

    def plain(self):
        """All that was printed, without colours and movements."""
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.everything.decode("utf-8", "replace"))

    def until(self, condition, what, seconds=20):
        end = time.time() + seconds
        while time.time() < end:
            self.pump(0.05)
            if condition():
                return
        raise AssertionError(f"never saw {what}")

    def wait(self, words, seconds=20):
        """Waits until the words stand somewhere on the screen; never for a time."""
        self.until(lambda: words in self.shown(), repr(words), seconds)

    def type(self, text):
        self.child.send(text)

    def line(self, text):
        self.child.send(text + "\r")

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def ended(self, seconds=10):
        end = time.time() + seconds
        while time.time() < end and self.child.isalive():
            self.pump(0.05)
        assert not self.child.isalive(), "kaishu is still running"
        return self.child.exitstatus


def on(rows=40, columns=90, arguments=(), **variables):
    """What a case needs: the size of the screen, more arguments, variables of the environment."""

    def mark(case):
        case.needs = {"rows": rows, "columns": columns, "arguments": list(arguments), "variables": variables}
        return case

    return mark


def run(case, program):
    needs = getattr(case, "needs", None) or {"rows": 40, "columns": 90, "arguments": [], "variables": {}}
    home = tempfile.mkdtemp(prefix="kaishu-")
    terminal = None
    try:
        book = os.path.join(home, "book")
        quiet = {"HOME": home, "LC_ALL": "C.UTF-8"}
        pexpect.run(f"{program} demo {book} --today {TODAY}", env=dict(os.environ, **quiet))
        arguments = ["--book", book, "--today", TODAY, "--lang", "en"] + needs["arguments"]
        terminal = Terminal(program, arguments, home, needs["rows"], needs["columns"], needs["variables"])
        terminal.book = book
        case(terminal)
        return True
    except AssertionError as error:
        print(f"FAILED {case.__name__}: {error}")
        if terminal is not None:
            print(terminal.text())
            print("---- all of it ----")
            print(terminal.plain())
        return False
    finally:
        if terminal is not None:
            terminal.child.close(force=True)
        shutil.rmtree(home, ignore_errors=True)


def main(cases, usage):
    """Runs the cases on the program named behind `--`; further words choose cases by name."""
    arguments = [a for a in sys.argv[1:] if a != "--"]
    if not arguments:
        sys.exit(usage)
    # Whoever started us may have signals blocked, as the threads of a test runner do; children inherit that.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    chosen = [c for c in cases if not arguments[1:] or c.__name__ in arguments[1:]]
    results = [run(case, os.path.abspath(arguments[0])) for case in chosen]
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    sys.exit(0 if results and all(results) else 1)
