#!/usr/bin/env python3
"""Types random edits with double-width text at the line editor in tmux, which wraps its rows anew when its window
changes, and compares what tmux shows with what it should show: after the edits, and after each of some resizes.

usage: line_editing_tmux.py [--seeds FROM:TO] [--columns N] [--term NAME] -- COMMAND [ARG ...]

COMMAND is the LineEditingProbe program, --extras among its ARGs or not. Needs tmux. Prints the seeds that differ,
then 'N wrong of M'; the exit status is 1 when one did.
"""
import argparse
import itertools
import os
import random
import shlex
import signal
import subprocess
import sys
import time

from line_editing import HINT, RIGHT, random_edit, width, wrapped

ROWS = 14
# A server that is told to end needs some time: the next one has another name.
NUMBERS = itertools.count()


class Tmux:
    """A window of a tmux server of its own."""

    def __init__(self, command, columns, term):
        self.name = f"line-editing-{os.getpid()}-{next(NUMBERS)}"
        self.columns = columns
        self.env = dict(os.environ, LC_ALL="C.UTF-8", EDITRC="/dev/null", KAISHU_TEST_PROMPT="")
        self.env.pop("TMUX", None)
        if "--extras" not in command:
            self.env["KAISHU_TEST_PROMPT"] = "1"
        self.run("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(ROWS), ";",
                 "set", "-g", "status", "off", ";", "set", "-g", "default-terminal", term, ";",
                 "set", "-g", "window-size", "manual", ";", "set", "-s", "escape-time", "0", ";",
                 "respawn-pane", "-k", shlex.join(command))

    def run(self, *arguments):
        whole = ["tmux", "-u", "-L", self.name, *arguments]
        return subprocess.run(whole, env=self.env, check=True, capture_output=True, text=True).stdout

    def send(self, text):
        self.run("send-keys", "-H", *(f"{byte:02x}" for byte in text.encode()))

    def resize(self, columns):
        self.columns = columns
        self.run("resize-window", "-x", str(columns), "-y", str(ROWS))

    def screen(self):
        """The rows, with those that have left the window at the top, and the cursor's row and column."""
        shown = self.run("capture-pane", "-p", "-S", "-", ";",
                         "display", "-p", "#{history_size} #{cursor_y} #{cursor_x}").rstrip("\n").split("\n")
        above, y, x = shown.pop().split()
        return [row.rstrip() for row in shown], (int(above) + int(y), int(x))

    def close(self):
        self.run("kill-server")


def wait(condition, seconds=5):
    until = time.time() + seconds
    while time.time() < until:
        if condition():
            return True
    return False


def expected(mark, text, at, columns, extras):
    """The rows that the prompt, the line, the right prompt and the hint take, and the cursor's place among them."""
    rows, places = wrapped(mark + text, columns)
    cursor = places[len(mark) + at]
    if places[-1][0] == len(rows):
        rows.append("")
    rows = [row.rstrip() for row in rows]
    if extras and len(rows) == 1 and width(mark + text) + 2 + width(RIGHT) <= columns - 1:
        rows[0] = mark + text + " " * (columns - 1 - width(RIGHT) - width(mark + text)) + RIGHT
    if extras and text and len(rows) < ROWS:
        rows.append(HINT + str(at))
    return rows, cursor


def session(command, seed, columns, term):
    """None, or what was wrong."""
    rng = random.Random(seed)
    extras = "--extras" in command
    t = Tmux(command, columns, term)
    try:
        for number in range(1, rng.randrange(2, 9)):
            if not wait(lambda: f"[{number}] 回収>" in "".join(t.screen()[0])):
                return "no prompt"
            t.send(f"{number}\r")
        mark, text, at = f"[{number + 1}] 回収> ", "", 0
        if not wait(lambda: mark.rstrip() in "".join(t.screen()[0])):
            return "no prompt"
        keys = ""
        for _ in range(rng.randrange(10, 50)):
            key, after, place = random_edit(rng, text, at)
            if width(mark + after) > min(columns, 20) * (ROWS - 4):
                continue
            text, at = after, place
            keys += key
            if rng.random() < 0.2:
                t.send(keys)
                keys = ""
        t.send(keys + "\x07")
        for width_now in [columns] + [rng.randrange(20, 90) for _ in range(4)]:
            if width_now != t.columns:
                t.resize(width_now)
            rows, cursor = expected(mark, text, at, width_now, extras)

            def right():
                shown, (y, x) = t.screen()
                top = y - cursor[0]
                return (top > 0 and shown[top - 1] == f"got: {number}" and x == cursor[1]
                        and shown[top:top + len(rows)] == rows and not any(shown[top + len(rows):]))

            if not wait(right):
                shown, place = t.screen()
                return (f"{width_now} columns, the cursor at {place} and not in {cursor} of\n  "
                        + "\n  ".join(rows) + "\n shown\n  " + "\n  ".join(shown))
        return None
    finally:
        t.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", default="0:10")
    parser.add_argument("--columns", type=int, default=40)
    parser.add_argument("--term", default="tmux-256color")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    command = [part for part in options.command if part != "--"]
    if not command:
        parser.error("no command given")
    command[0] = os.path.abspath(command[0])
    # Whoever started us may have signals blocked, as the threads of a test runner do; children inherit that.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    first, last = (int(number) for number in options.seeds.split(":"))
    wrong = 0
    for seed in range(first, last):
        problem = session(command, seed, options.columns, options.term)
        if problem:
            wrong += 1
            print(f"seed {seed}: {problem}")
    print(f"{wrong} wrong of {last - first}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
