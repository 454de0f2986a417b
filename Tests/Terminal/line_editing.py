#!/usr/bin/env python3
"""Types at the line editor in a pseudo-terminal and compares the screen with what it should show.

usage: line_editing.py [NAME ...] -- COMMAND [ARG ...]

COMMAND is the LineEditingProbe program; NAMEs choose some of the checks. Needs pexpect and pyte.
Prints the whole dialogue of a check that fails, then 'N passed, N failed'; the exit status is 1 when one failed.
"""
import os
import random
import signal
import sys
import tempfile
import time
import unicodedata

import pexpect
import pyte

CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


class Failure(Exception):
    pass


class Terminal:
    """A program in a pseudo-terminal, and the screen it has made."""

    def __init__(self, command, columns=60, rows=24, **environment):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.dialogue = []
        self.raw = b""
        self.prompts = 0
        env = {"PATH": os.environ.get("PATH", ""), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
               "EDITRC": "/dev/null", "HOME": "/nonexistent", "KAISHU_TEST_PROMPT": "1"}
        env.update(environment)
        self.child = pexpect.spawn(command[0], command[1:], env=env, dimensions=(rows, columns), timeout=5)

    def pump(self, seconds=0.02):
        try:
            data = self.child.read_nonblocking(65536, seconds)
        except pexpect.TIMEOUT:
            return False
        except (pexpect.EOF, OSError):
            time.sleep(0.01)
            return False
        self.raw += data
        self.dialogue.append(f"<- {data!r}")
        self.stream.feed(data)
        return True

    def wait(self, condition, what, seconds=8):
        until = time.time() + seconds
        while time.time() < until:
            if condition():
                return
            self.pump()
        raise Failure(f"waited for {what}")

    def prompt(self):
        """Waits for the next numbered prompt."""
        self.prompts += 1
        mark = f"[{self.prompts}] 回収>"
        self.wait(lambda: mark in self.text(), f"prompt {mark!r}")

    def send(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        self.dialogue.append(f"-> {data!r}")
        self.child.send(data)

    def sees(self, text):
        self.wait(lambda: text in self.text(), f"{text!r} on the screen")

    def shows(self, row_text):
        """Waits until the row with the cursor says exactly this."""
        self.wait(lambda: self.row(self.screen.cursor.y) == row_text, f"the row {row_text!r}")

    def row(self, y):
        return "".join(self.screen.buffer[y][x].data for x in range(self.screen.columns)).rstrip()

    def text(self):
        return "\n".join(self.row(y) for y in range(self.screen.lines))

    def cursor_is(self, column):
        self.wait(lambda: self.screen.cursor.x == column, f"the cursor in column {column}")

    def resize(self, columns, rows=24):
        self.dialogue.append(f"-- {columns} x {rows}")
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def ends(self):
        def ended():
            self.pump()
            return not self.child.isalive()
        self.wait(ended, "the end of the program")

    def close(self):
        self.child.close(force=True)


def expect(condition, what):
    if not condition:
        raise Failure(what)


@check
def cjk_is_typed_and_submitted(start):
    t = start()
    t.prompt()
    t.send("三十万円を分割で\r")
    t.sees("got: 三十万円を分割で")
    t.prompt()
    t.send("\x04")
    t.sees("end of input")
    t.ends()


@check
def cjk_is_typed_in_the_c_locale(start):
    t = start(LC_ALL="C")
    t.prompt()
    t.send("三十万円é\r")
    t.sees("got: 三十万円é")


@check
def latin_letters_are_not_meta_keys(start):
    t = start()
    t.prompt()
    t.send("âéöü ÿ\r")
    t.sees("got: âéöü ÿ")


@check
def a_decomposed_letter_is_composed(start):
    t = start()
    t.prompt()
    t.send("か\u3099\r")
    t.wait(lambda: "got: が".encode() in t.raw, "the composed letter")


@check
def ctrl_c_gives_the_line_up(start):
    t = start()
    t.prompt()
    t.send("abc回収")
    t.sees("abc回収")
    t.send("\x03")
    t.sees("interrupted")
    t.prompt()
    t.send("next\r")
    t.sees("got: next")
    expect("^C" not in t.text(), "nothing but a newline is printed for Ctrl-C")


@check
def ctrl_d_deletes_in_a_line_and_ends_an_empty_one(start):
    t = start()
    t.prompt()
    t.send("回収xy\x01\x04")
    t.shows("[1] 回収> 収xy")
    t.send("\r")
    t.sees("got: 収xy")
    t.prompt()
    t.send("\x04")
    t.sees("end of input")
    t.ends()


@check
def tab_inserts_the_only_candidate(start):
    t = start()
    t.prompt()
    t.send("請\t")
    t.shows("[1] 回収> 請求書")
    t.send("x\r")
    t.sees("got: 請求書 x")


@check
def tab_inserts_what_is_shared_then_lists(start):
    t = start()
    t.prompt()
    t.send("分\t")
    t.shows("[1] 回収> 分割")
    t.send("\t\t")
    t.sees("分割払い  分割回数")
    t.shows("[1] 回収> 分割")
    t.send("払\t\r")
    t.sees("got: 分割払い")
    t.prompt()
    t.send("pl\t\t\t")
    t.sees("about plan-show")


@check
def tab_in_the_middle_of_a_line(start):
    t = start()
    t.prompt()
    t.send("請 回\x02\x02\t")
    t.shows("[1] 回収> 請求書 回")
    t.send("\r")
    t.sees("got: 請求書 回")


@check
def up_and_down_recall(start):
    t = start()
    for line in ["一行目です", "second"]:
        t.prompt()
        t.send(line + "\r")
        t.sees("got: " + line)
    t.prompt()
    t.send("\x1b[A")
    t.shows("[3] 回収> second")
    t.send("\x1bOA")
    t.shows("[3] 回収> 一行目です")
    t.send("\x1b[B")
    t.shows("[3] 回収> second")
    t.send("\x1b[A\r")
    t.wait(lambda: t.text().count("got: 一行目です") == 2, "the recalled line")


@check
def ctrl_r_searches(start):
    t = start()
    for line in ["合計は三十万円", "不可能", "望み"]:
        t.prompt()
        t.send(line + "\r")
        t.sees("got: " + line)
    t.prompt()
    t.send("\x12合計")
    t.sees("search “合計”: 合計は三十万円")
    t.send("\r")
    t.shows("[4] 回収> 合計は三十万円")
    t.send("\x05!\r")
    t.sees("got: 合計は三十万円!")
    t.prompt()
    t.send("keep\x12不")
    t.sees("search “不”: 不可能")
    t.send("\x07")
    t.shows("[5] 回収> keep")


@check
def a_pasted_paragraph_is_one_answer(start):
    t = start()
    t.prompt()
    t.wait(lambda: b"\x1b[?2004h" in t.raw, "bracketed paste")
    t.send("a \x1b[200~第一行\r\n第二行\x07\n\x1b[201~")
    t.shows("[1] 回収> a 第一行 第二行")
    t.send("\r")
    t.sees("got: a 第一行 第二行")
    t.prompt()
    t.send("\x04")
    t.ends()
    expect(t.raw.rstrip().rfind(b"\x1b[?2004l") > t.raw.rfind(b"\x1b[?2004h"), "the mode is left")


@check
def keys_for_moving_and_deleting(start):
    t = start()
    t.prompt()
    t.send("回収 abc 終")
    t.shows("[1] 回収> 回収 abc 終")
    for home, end in [("\x1b[H", "\x1b[F"), ("\x1bOH", "\x1bOF"), ("\x1b[1~", "\x1b[4~"), ("\x1b[7~", "\x1b[8~")]:
        t.send(home)
        t.cursor_is(10)
        t.send(end)
        t.cursor_is(21)
    t.send("\x1b[H\x1b[3~")
    t.shows("[1] 回収> 収 abc 終")
    t.cursor_is(10)
    t.send("\x1b[1;5C\x1b[1;5C")
    t.cursor_is(16)
    t.send("\x1b[1;5D")
    t.cursor_is(13)
    t.send("\x05\x17")
    t.shows("[1] 回収> 収 abc")
    t.send("\r")
    t.sees("got: 収 abc")


@check
def unknown_keys_type_nothing(start):
    t = start()
    t.prompt()
    t.send("a\x1b[15~b\x1b[[Ac\x1bOPd\x1b[1;2Pe\x16\x1b[<35;10;10Mf\r")
    t.sees("got: abcdef")


@check
def the_screen_is_cleared(start):
    t = start()
    t.prompt()
    t.send("一\r")
    t.prompt()
    t.send("回収\x0c")
    t.wait(lambda: t.text().strip() == "[2] 回収> 回収", "a cleared screen")
    t.cursor_is(14)


@check
def resize_draws_the_line_again(start):
    t = start(columns=40)
    t.prompt()
    text = "分割払いのご提案" * 3
    t.send(text)
    t.wait(lambda: t.screen.cursor.y == 1, "a second row")
    t.resize(80)
    t.shows("[1] 回収> " + text)
    t.cursor_is(58)
    t.resize(30)
    t.wait(lambda: t.row(t.screen.cursor.y).endswith("提案"), "the line in two rows or more")
    t.send("。\r")
    t.wait(lambda: b"got: " + (text + "。").encode() in t.raw, "the line")


@check
def a_line_has_a_limit(start):
    t = start(columns=80)
    t.prompt()
    for _ in range(11):
        t.send("あいうえおかきくけこ" * 10)
        t.pump(0.05)
    t.send("\x1b[H\x1b[Fx\r")
    t.wait(lambda: b"at most 1000 characters" in t.raw, "the note")
    t.prompt()
    got = t.raw.decode(errors="replace").split("got: ")[1].split("\r\n")[0]
    expect(got == "あいうえおかきくけこ" * 100, f"1000 characters, not {len(got)}")
    expect(b"\a" in t.raw, "a bell")
    t.send("\x1b[A\x1b[B\x1b[A\r")
    t.wait(lambda: t.raw.decode(errors="replace").count("got: " + got) == 2, "the same line again")
    t.prompt()
    t.send("short\r")
    t.sees("got: short")
    expect(t.raw.count(b"at most") == 1, "said once")


@check
def a_line_taller_than_the_screen(start):
    t = start(columns=30, rows=6)
    t.prompt()
    text = "".join(chr(0x4E00 + i) for i in range(200))
    t.send(text)
    t.wait(lambda: t.row(t.screen.cursor.y).endswith(text[-1]), "the end of the line")
    t.send("\x1b[H")
    t.wait(lambda: t.row(0).startswith("[1] 回収> 一"), "its beginning")
    t.send("y")
    t.wait(lambda: t.row(0).startswith("[1] 回収> y"), "a change at its beginning")
    t.send("\x1b[F")
    t.wait(lambda: t.row(t.screen.cursor.y).endswith(text[-1]), "the end again")
    t.send("\r")
    t.wait(lambda: ("got: y" + text).encode() in t.raw, "the line")


@check
def an_earlier_answer_is_edited(start):
    t = start()
    t.prompt()
    t.send("back 三十万円\r")
    t.prompt()
    t.shows("[2] 回収> 三十万円")
    t.send("\x7f\x7f\r")
    t.sees("got: 三十\n")


@check
def dumb_terminals_get_no_escapes(start):
    t = start(TERM="dumb")
    t.prompt()
    t.send("三十万円\r")
    t.sees("got: 三十万円")
    t.prompt()
    t.send("half\x03")
    t.sees("interrupted")
    t.prompt()
    t.send("back 前\r")
    t.prompt()
    t.sees("[4] 回収> [前]")
    t.send("\r")
    t.sees("got: 前")
    t.prompt()
    t.send("\x04")
    t.sees("end of input")
    expect(b"\x1b" not in t.raw, "no escape")
    t.ends()


@check
def colours_do_not_move_the_cursor(start):
    t = start("--color")
    t.prompt()
    t.send("回収\x02x")
    t.shows("[1] 回収> 回x収")
    t.cursor_is(13)
    expect(b"\x1b[1;36m" in t.raw, "the prompt has its colour")


@check
def the_terminal_is_restored_when_killed(start):
    for number in (signal.SIGTERM, signal.SIGHUP):
        t = start()
        t.prompt()
        t.send("abc")
        t.sees("abc")
        os.kill(t.child.pid, number)
        t.ends()
        expect(t.child.signalstatus == number, f"dies of signal {number}, not {t.child.signalstatus}")
        expect(t.raw.endswith(b"\x1b[?2004l"), "bracketed paste is off")


@check
def a_stopped_program_goes_on(start):
    t = start()
    t.prompt()
    t.send("回収abc")
    t.sees("回収abc")
    os.kill(t.child.pid, signal.SIGSTOP)
    time.sleep(0.1)
    os.kill(t.child.pid, signal.SIGCONT)
    t.wait(lambda: t.text().count("[1] 回収> 回収abc") == 2, "the line again")
    t.send("\x1a")
    t.wait(lambda: t.text().count("[1] 回収> 回収abc") == 3, "the line after Ctrl-Z without job control")
    t.send("d\r")
    t.sees("got: 回収abcd")


@check
def ctrl_z_stops_under_a_shell(start):
    t = start(under_shell=True)
    t.prompt()
    t.send("回収abc")
    t.sees("回収abc")
    t.send("\x1a")
    t.sees("Stopped")
    t.send("stty -a | grep -o '.icanon'; fg\r")
    t.wait(lambda: " icanon" in t.text(), "the terminal's line mode")
    t.wait(lambda: t.row(t.screen.cursor.y) == "[1] 回収> 回収abc", "the line again")
    t.send("\x02d\r")
    t.sees("got: 回収abdc")


@check
def own_key_bindings_are_read(start):
    with tempfile.NamedTemporaryFile("w", suffix=".editrc") as file:
        file.write('bind -s "^[[15~" "五番"\nbind "^T" ed-move-to-beg\n')
        file.flush()
        t = start(EDITRC=file.name)
        t.prompt()
        t.send("a\x1b[15~\x14b\r")
        t.sees("got: ba五番")


@check
def an_unknown_terminal_works(start):
    t = start(TERM="no-such-terminal")
    t.prompt()
    t.send("回収\x1b[Dx\r")
    t.sees("got: 回x収")


@check
def resize_within_a_paste_is_not_lost(start):
    t = start(columns=40)
    t.prompt()
    t.send("\x1b[200~分割払い")
    t.pump(0.2)
    t.resize(20)
    t.pump(0.2)
    t.send("のご提案\x1b[201~")
    t.shows("ご提案")
    t.cursor_is(6)
    expect(t.text().count("[1]") == 1, "the line is drawn once")


@check
def typing_ahead_is_not_lost(start):
    t = start()
    t.send("一行\r二行\r三行")
    t.sees("got: 一行")
    t.sees("got: 二行")
    t.prompts = 2
    t.prompt()
    t.shows("[3] 回収> 三行")


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrapped(text, columns):
    """Rows of text, and the (row, column) of each index, a wide character never split over two rows."""
    rows, places, row, column = [""], [], 0, 0
    for c in text:
        if column + width(c) > columns:
            rows.append("")
            row, column = row + 1, 0
        places.append((row, column))
        rows[row] += c
        column += width(c)
    places.append((row, column) if column < columns else (row + 1, 0))
    return rows, places


def random_edit(rng, text, at):
    """A key, and the line and cursor after it."""
    kind = rng.random()
    if kind < 0.45:
        c = rng.choice("分割払い三十万円月末ご提案abc 123")
        return c, text[:at] + c + text[at:], at + 1
    if kind < 0.55:
        piece = "".join(rng.choice("回收款 xy株式会社") for _ in range(rng.randrange(1, 12)))
        return f"\x1b[200~{piece}\x1b[201~", text[:at] + piece + text[at:], at + len(piece)
    if kind < 0.65:
        return "\x7f", text[:max(at - 1, 0)] + text[at:], max(at - 1, 0)
    if kind < 0.72:
        return "\x1b[3~", text[:at] + text[at + 1:], at
    if kind < 0.82:
        return "\x1b[D", text, max(at - 1, 0)
    if kind < 0.9:
        return "\x1b[C", text, min(at + 1, len(text))
    if kind < 0.94:
        return "\x1b[H", text, 0
    if kind < 0.98:
        return "\x1b[F", text, len(text)
    return "\x0b", text[:at], at


@check
def random_edits_at_the_foot_of_the_screen(start):
    for seed in range(12):
        rng = random.Random(seed)
        columns = rng.choice([20, 27, 40])
        t = start(columns=columns, rows=16)
        for i in range(8):
            t.prompt()
            t.send(f"{i}\r")
        t.prompt()
        mark, text, at = "[9] 回収> ", "", 0
        for _ in range(60):
            key, after, place = random_edit(rng, text, at)
            if width(mark + after) > columns * 12:
                continue
            text, at = after, place
            t.send(key)
            if rng.random() < 0.3:
                t.pump(0.01)
        rows, places = wrapped(mark + text, columns)
        cursor = places[len(mark) + at]

        def right():
            top = t.screen.cursor.y - cursor[0]
            shown = [t.row(top + i) for i in range(len(rows))] if top >= 0 else []
            below = [t.row(y) for y in range(top + len(rows), 16)]
            return (shown == [r.rstrip() for r in rows] and t.screen.cursor.x == cursor[1]
                    and not any(below) and t.row(top - 1) == "got: 7")

        t.wait(right, f"seed {seed}: rows {rows} and the cursor in {cursor}", 3)
        t.close()


def main():
    arguments = sys.argv[1:]
    if "--" not in arguments or arguments[-1] == "--":
        sys.exit(__doc__)
    split = arguments.index("--")
    names, command = arguments[:split], arguments[split + 1:]
    # Whoever started us may have signals blocked, as the threads of a test runner do; children inherit that.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    passed = failed = 0
    for function in CHECKS:
        if names and function.__name__ not in names:
            continue
        terminals = []

        def start(*options, columns=60, rows=24, under_shell=False, **environment):
            whole = command + list(options)
            if under_shell:
                whole = ["/bin/bash", "--norc", "--noprofile", "-i"]
                environment = dict(environment, PS1="$ ")
            terminals.append(Terminal(whole, columns, rows, **environment))
            if under_shell:
                terminals[-1].send(" ".join(command) + "\r")
            return terminals[-1]

        try:
            function(start)
            passed += 1
        except Failure as problem:
            failed += 1
            print(f"FAILED {function.__name__}: {problem}")
            for terminal in terminals:
                print("\n".join("  " + line for line in terminal.dialogue))
                print("  screen:\n" + "\n".join(f"  |{line}" for line in terminal.text().rstrip().split("\n")))
        finally:
            for terminal in terminals:
                terminal.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
