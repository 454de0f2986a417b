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
        self.child.delaybeforesend = None
        # What the terminal answers when it is asked where its cursor is.
        self.screen.write_process_input = self.child.send

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

    def below(self):
        """What is under the row with the cursor."""
        return [self.row(y) for y in range(self.screen.cursor.y + 1, self.screen.lines)]

    def cursor_is(self, column):
        self.wait(lambda: self.screen.cursor.x == column, f"the cursor in column {column}")

    def resize(self, columns, rows=24):
        self.dialogue.append(f"-- {columns} x {rows}")
        self.screen.resize(rows, columns)
        # A real terminal's cursor never stands outside of it.
        self.screen.cursor.x = min(self.screen.cursor.x, columns - 1)
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


HINT = "^ 次は金額: "
RIGHT = "残高 ¥500"


@check
def the_hint_stands_below_the_line(start):
    t = start("--extras")
    t.prompt()
    t.send("金額")
    t.wait(lambda: t.below()[0] == HINT + "2", "the hint")
    t.cursor_is(14)
    t.send("\x02")
    t.wait(lambda: t.below()[0] == HINT + "1", "the hint of this place")
    t.send("\x05\x15quiet")
    t.wait(lambda: t.row(0).startswith("[1] 回収> quiet") and not any(t.below()), "no hint")
    t.send("\x15x\r")
    t.sees("got: x")
    t.prompt()
    expect("次は" not in t.text(), "nothing of the hint stays")
    t.send("abc")
    t.wait(lambda: t.below()[0] == HINT + "3", "the hint")
    t.send("\x03")
    t.sees("interrupted")
    expect("次は" not in t.text(), "nothing of the hint stays after Ctrl-C")
    expect(t.row(2) == "[2] 回収> abc", "the line stays")


@check
def the_hint_is_cut_and_scrolls_by_one_row(start):
    t = start("--extras", columns=30, rows=6)
    for i in range(5):
        t.prompt()
        t.send(f"{i}\r")
    t.prompt()
    t.wait(lambda: t.row(5).startswith("[6] 回収>"), "the prompt at the foot of the screen")
    t.send("long")
    t.wait(lambda: t.row(5) == "^ " + "案内" * 6 + "案…", "a hint that is cut")
    expect(t.row(4).startswith("[6] 回収> long"), "the line moved up by one row")
    t.send("x" * 100)
    t.wait(lambda: "案内" in t.row(5) and t.row(4).endswith("x"), "the hint under a line of four rows")
    t.send("\x7f" * 100)
    t.wait(lambda: t.below() and t.below()[0].startswith("^ 案内") and not any(t.below()[1:]), "one row again")
    t.send("\x15\r")
    t.wait(lambda: "[7] 回収>" in t.text(), "the next prompt")


@check
def a_low_screen_has_no_hint(start):
    t = start("--extras", columns=30, rows=2)
    t.prompt()
    t.send("abc\x02")
    t.shows("[1] 回収> abc       残高 ¥500")
    expect("次は" not in t.text(), "no hint")


@check
def the_hint_is_dim_where_there_are_colours(start):
    t = start("--extras", "--color")
    t.prompt()
    t.send("x")
    t.wait(lambda: t.below()[0] == HINT[2:] + "1", "the hint without its mark")
    expect(b"\x1b[2m" in t.raw, "dim")
    expect(b"\x1b[1m" in t.raw, "the right prompt has its style")


@check
def numbered_prompts_have_no_extras(start):
    t = start()
    t.prompt()
    u = start("--extras")
    u.prompt()
    u.send("abc")
    u.sees("次は")
    v = start("--extras")
    v.close()
    t.send("abc")
    t.shows("[1] 回収> abc")
    expect(not any(t.below()), "no hint")


@check
def the_right_prompt_makes_way(start):
    t = start("--extras", columns=40)
    t.prompt()
    t.wait(lambda: t.row(0) == "[1] 回収>" + " " * 21 + RIGHT, "the right prompt, the last column free")
    t.cursor_is(10)
    t.send("一" * 9)
    t.wait(lambda: t.row(0).endswith("一  " + RIGHT), "two columns between them")
    t.send("x")
    t.wait(lambda: t.row(0) == "[1] 回収> " + "一" * 9 + "x", "no right prompt")
    t.send("\x7f")
    t.wait(lambda: t.row(0).endswith("一  " + RIGHT), "the right prompt again")
    t.send("\r")
    t.sees("got: " + "一" * 9)
    t.prompt()
    expect(t.row(0) == "[1] 回収> " + "一" * 9, "erased when the line was submitted")


@check
def the_right_prompt_is_asked_again(start):
    t = start("--clock")
    t.prompt()
    t.sees("asked 1 times")
    t.sees("asked 3 times")
    t.send("a")
    t.cursor_is(11)


@check
def searching_has_no_extras(start):
    t = start("--extras")
    t.prompt()
    t.send("合計\r")
    t.prompt()
    t.send("x")
    t.sees(HINT + "1")
    t.send("\x12合")
    t.wait(lambda: t.row(t.screen.cursor.y) == "search “合”: 合計" and not any(t.below()), "only the search")
    t.send("\r")
    t.wait(lambda: t.below()[0] == HINT + "0" and RIGHT in t.row(t.screen.cursor.y), "the extras again")


@check
def undo_goes_back_step_by_step(start):
    t = start()
    t.prompt()
    mark = "[1] 回収> "
    t.send("三十万 分割で")
    t.shows(mark + "三十万 分割で")
    t.send("\x1f")
    t.shows(mark + "三十万")
    t.cursor_is(17)
    t.send("\x1b[200~を 月末に\x1b[201~")
    t.shows(mark + "三十万 を 月末に")
    t.send("\x17")
    t.shows(mark + "三十万 を")
    t.send("\x01\x0b")
    t.shows(mark.rstrip())
    for expected in ["三十万 を", "三十万 を 月末に"]:
        t.send("\x18\x15")
        t.shows(mark + expected)
    t.send("\x1f\x1f")
    t.shows(mark.rstrip())
    t.send("\x1f")
    t.wait(lambda: t.raw.endswith(b"\a"), "a bell")
    t.send("\x1b_\x1b_")
    t.shows(mark + "三十万 を 月末に")
    t.send("\x1b_\x1b_\x1b_")
    t.shows(mark.rstrip())
    t.send("\x1f\x1f\x1f\x1f\x1f請\t")
    t.shows(mark + "請求書")
    t.send("\x1f")
    t.shows(mark + "請")
    t.send("収\x1b[Dx\x1f\x1f")
    t.shows(mark + "請")
    t.send("\r")
    t.sees("got: 請")


@check
def undo_restores_the_cursor_and_what_was_recalled_over(start):
    t = start()
    t.prompt()
    t.send("back 三十万円\r")
    t.prompt()
    t.shows("[2] 回収> 三十万円")
    t.send("\x02\x02x")
    t.shows("[2] 回収> 三十x万円")
    t.send("\x01\x1b[A")
    t.shows("[2] 回収> back 三十万円")
    t.send("\x1f")
    t.shows("[2] 回収> 三十x万円")
    t.cursor_is(10)
    t.send("\x1f")
    t.shows("[2] 回収> 三十万円")
    t.cursor_is(14)
    t.send("\x1f\r")
    t.sees("got: 三十万円\n")


@check
def up_recalls_what_begins_the_same(start):
    t = start()
    for line in ["open 山田", "queue", "open 佐藤", "queue", "開く"]:
        t.prompt()
        t.send(line + "\r")
        t.sees("got: " + line)
    t.prompt()
    mark = "[6] 回収> "
    t.send("ope")
    for key, expected in [("\x1b[A", "open 佐藤"), ("\x10", "open 山田"), ("\x1bOA", "open 山田"),
                          ("\x1b[B", "open 佐藤"), ("\x0e", "ope")]:
        t.send(key)
        t.shows(mark + expected)
    t.cursor_is(13)
    t.send("\x1b[B")
    t.wait(lambda: t.raw.endswith(b"\a"), "a bell: nothing is newer")
    t.send("\x15")
    for expected in ["開く", "queue", "open 佐藤", "open 山田"]:
        t.send("\x1b[A")
        t.shows(mark + expected)
    t.cursor_is(19)
    t.send("\x15開")
    t.send("\x1b[A")
    t.shows(mark + "開く")
    t.cursor_is(14)
    t.send("!\x1b[A")
    t.shows(mark + "開く!")


# What a key does, in the encodings of xterm, the Linux console, rxvt, screen and tmux, and both cursor key modes.
ENCODINGS = {
    "left": ["\x1b[D", "\x1bOD", "\x02"],
    "right": ["\x1b[C", "\x1bOC", "\x06"],
    "home": ["\x1b[H", "\x1bOH", "\x1b[1~", "\x1b[7~", "\x1b[1;5H", "\x1b[7^", "\x01"],
    "end": ["\x1b[F", "\x1bOF", "\x1b[4~", "\x1b[8~", "\x1b[1;5F", "\x1b[8^", "\x05"],
    "word-left": ["\x1b[1;5D", "\x1b[1;3D", "\x1b[5D", "\x1bO5D", "\x1bOd", "\x1b\x1b[D", "\x1b\x1bOD", "\x1bb"],
    "word-right": ["\x1b[1;5C", "\x1b[1;3C", "\x1b[5C", "\x1bO5C", "\x1bOc", "\x1b\x1b[C", "\x1b\x1bOC", "\x1bf"],
    "nothing": ["\x1b[Z", "\x1b[5~", "\x1b[6~", "\x1b[2~", "\x1bOP", "\x1b[11~", "\x1b[15~", "\x1b[24~", "\x1b[[A",
                "\x1b[[E", "\x1b[1;2P", "\x1b[a", "\x1b[1;2A", "\x1b[3$", "\x1b[5^", "\x1b[1;5A", "\x1b[<0;1;1M",
                "\x1b[I", "\x1b[12;34R", "\x1b[?1;2c"],
}


@check
def keys_that_move_in_every_encoding(start):
    t = start()
    t.prompt()
    mark, text = "[1] 回収> ", "回収 abc 終わり"
    t.send(text)
    t.shows(mark + text)
    # Where each key leads from behind "回収 ", and from there to 10 + the width of what is before it.
    leads = {"left": "回収", "right": "回収 a", "home": "", "end": text, "word-left": "", "word-right": "回収 abc",
             "nothing": "回収 "}
    for name, encodings in ENCODINGS.items():
        for key in encodings:
            t.send("\x01\x06\x06\x06")
            t.cursor_is(15)
            t.send(key)
            want = 10 + width(leads[name])
            # A character shows that the key was read, and where the cursor is then.
            t.send("x\x7f")
            t.wait(lambda: t.screen.cursor.x == want and t.row(0) == mark + text, f"{name} {key!r}: column {want}")


@check
def keys_that_delete_in_every_encoding(start):
    t = start()
    t.prompt()
    mark, text = "[1] 回収> ", "回収 abc 終"
    for keys, left in [
        (["\x1b[3~", "\x04"], "回収 bc 終"),
        (["\x7f", "\x08"], "回収abc 終"),
        (["\x17", "\x1b\x7f", "\x1b\x08"], "abc 終"),
        (["\x1bd", "\x1b[3;5~", "\x1b[3;3~", "\x1b[3^", "\x1b\x1b[3~"], "回収  終"),
        (["\x15"], "abc 終"), (["\x0b"], "回収"), (["\x15\x05\x19"], "abc 終回収"), (["\x02\x14"], "回 収abc 終"),
    ]:
        for key in keys:
            t.send("\x05\x15" + text + "\x01\x06\x06\x06")
            t.shows(mark + text)
            t.cursor_is(15)
            t.send(key)
            t.shows(mark + left)


@check
def enter_on_the_number_pad_submits(start):
    t = start()
    t.prompt()
    t.send("12\x1bOM")
    t.sees("got: 12")


@check
def escape_and_a_key_is_meta_however_slowly(start):
    t = start()
    t.prompt()
    t.send("abc def")
    t.shows("[1] 回収> abc def")
    t.send("\x1b")
    t.pump(0.3)
    t.send("b")
    t.cursor_is(14)
    t.send("\x1b")
    t.pump(0.3)
    t.send("\x1b[D\x1b\x1bf")
    t.cursor_is(13)


@check
def words_of_han_and_kana(start):
    t = start()
    t.prompt()
    t.send("三十万円、分割払い「月末」まで abc")
    t.cursor_is(44)
    stops = []
    for _ in range(5):
        t.send("\x1bb")
        before = t.screen.cursor.x
        t.wait(lambda: t.screen.cursor.x < before, "a word to the left")
        stops.append(t.screen.cursor.x)
    expect(stops == [41, 36, 30, 20, 10], f"the words begin in {stops}")


@check
def the_outside_editor_takes_the_line(start):
    t = start("--outside", "--extras")
    t.prompt()
    t.send("三十万\x18\x05")
    t.wait(lambda: t.row(t.screen.cursor.y).startswith("[1] 回収> 三十万 追加"), "what became of the line")
    t.sees("+icanon")
    expect(t.raw.count(b"\x1b[?2004l") == 1 and t.raw.count(b"\x1b[?2004h") == 2, "pastes are marked again")
    t.cursor_is(21)
    t.wait(lambda: t.below()[0] == HINT + "6", "the hint")
    t.send("\x1f")
    t.wait(lambda: t.row(t.screen.cursor.y).startswith("[1] 回収> 三十万  "), "the line before")
    t.send("\x15keep\x18\x05")
    t.wait(lambda: t.text().count("+icanon") == 2, "the editor again")
    t.wait(lambda: t.row(t.screen.cursor.y).startswith("[1] 回収> keep  "), "the line as it was")
    t.send("\x03")
    t.sees("interrupted")


@check
def without_an_outside_editor_there_is_a_bell(start):
    t = start()
    t.prompt()
    t.send("abc\x18\x05")
    t.wait(lambda: b"\a" in t.raw, "a bell")
    t.send("\r")
    t.sees("got: abc")


def editrc(text):
    file = tempfile.NamedTemporaryFile("w", suffix=".editrc")
    file.write(text)
    file.flush()
    return file


def escape(t):
    """Presses Escape and waits until the editor has seen it: the cursor goes back by one character."""
    before = t.screen.cursor.x
    t.send("\x1b")
    t.wait(lambda: t.screen.cursor.x < before, "Escape")


@check
def vi_keys(start):
    with editrc("bind -v\n") as file:
        t = start(EDITRC=file.name)
        t.prompt()
        mark = "[1] 回収> "
        t.send("回収 abc 終わり")
        t.cursor_is(25)
        escape(t)
        t.cursor_is(23)
        for keys, column in [("0", 10), ("l", 12), ("w", 15), ("w", 19), ("b", 15), ("$", 23), ("h", 21)]:
            t.send(keys)
            t.cursor_is(column)
        t.send("x")
        t.shows(mark + "回収 abc 終り")
        t.send("0dw")
        t.shows(mark + "abc 終り")
        t.send("i前")
        t.shows(mark + "前abc 終り")
        escape(t)
        t.send("A後\x7f了")
        t.shows(mark + "前abc 終り了")
        escape(t)
        t.send("0a中")
        t.shows(mark + "前中abc 終り了")
        escape(t)
        t.send("dd")
        t.shows(mark.rstrip())
        t.send("u")
        t.shows(mark + "前中abc 終り了")
        t.send("i\x1b[F。\r")
        t.sees("got: 前中abc 終り了。")
        t.prompt()
        t.send("二\r")
        t.prompt()
        t.send("x")
        t.cursor_is(11)
        escape(t)
        t.send("dd")
        t.shows("[3] 回収>")
        t.send("k")
        t.shows("[3] 回収> 二")
        t.send("k")
        t.shows("[3] 回収> 前中abc 終り了。")
        t.send("j\x1b[D\x1b[D")
        t.shows("[3] 回収> 二")
        t.cursor_is(10)
        # Escape and the next key at once.
        t.send("A三\x1bhi四\r")
        t.sees("got: 四二三")


@check
def vi_keys_and_the_keys_of_everybody(start):
    with editrc("bind -v\n") as file:
        t = start(EDITRC=file.name)
        t.prompt()
        t.send("請\t")
        t.shows("[1] 回収> 請求書")
        t.send("\x17分\t\x1b[1;5D\x1b[3~\x1f")
        t.shows("[1] 回収> 分割")
        t.send("\r")
        t.sees("got: 分割")
        t.prompt()
        t.send("x\x12割")
        t.sees("search “割”: 分割")
        t.send("\r\x05!")
        t.shows("[2] 回収> 分割!")
        escape(t)
        t.send("/割")
        t.sees("search “割”: 分割")
        t.send("\rdd")
        t.shows("[2] 回収>")
        t.send("\x03")
        t.sees("interrupted")
        t.prompt()
        t.send("\x1b[15~\x1b[Zab")
        t.shows("[3] 回収> ab")
        t.send("\x03")
        t.wait(lambda: t.text().count("interrupted") == 2, "the line given up")
        t.prompt()
        t.send("\x04")
        t.ends()


@check
def own_bindings_win(start):
    with editrc('bind "^R" ed-move-to-beg\nbind "^[[A" ed-move-to-end\nbind "^W" line-undo\n# a remark\n\n') as file:
        t = start(EDITRC=file.name)
        t.prompt()
        t.send("bc\x12a\x1b[Ad")
        t.shows("[1] 回収> abcd")
        t.send("\x17")
        t.shows("[1] 回収> abc")
        t.send("\x10\x1b[1~x\r")
        t.sees("got: xabc")
    # vi's keys are chosen after a binding: that one is lost, as in libedit; what comes after wins.
    with editrc('bind "^T" ed-move-to-beg\nbind -v\nbind "^A" ed-move-to-beg\nbind -a "z" ed-move-to-beg\n') as file:
        t = start(EDITRC=file.name)
        t.prompt()
        t.send("bc\x01a\x1b[F")
        t.shows("[1] 回収> abc")
        t.cursor_is(13)
        escape(t)
        t.send("ziz")
        t.shows("[1] 回収> zabc")


@check
def a_long_list_comes_in_pages(start):
    t = start(columns=40, rows=10)
    t.prompt()
    t.send("many\t\t\t")
    t.shows("… 172 more (Space: next page, q: enough)"[:38] + "…")
    expect(t.row(0) == "[1] 回収> many-", "the line is in sight")
    expect("many-1 " in t.row(1) and "many-8" in t.row(1), "read downwards")
    t.send(" ")
    t.wait(lambda: "… 140 more" in t.text(), "the next page")
    t.send("\t")
    t.wait(lambda: "… 108 more" in t.text(), "one more")
    t.send("q")
    t.shows("[1] 回収> many-")
    expect("more (" not in t.text(), "the note is gone")
    t.send("\t")
    t.sees("… 172 more")
    t.send("7")
    t.shows("[1] 回収> many-7")
    for end in ["\x03", "\x1b", "\r"]:
        t.send("\x7f\t\t")
        t.sees("… 172 more")
        t.send(end)
        t.shows("[1] 回収> many-")
        t.send("7")
        t.shows("[1] 回収> many-7")
    t.send("\r")
    t.sees("got: many-7")


@check
def the_last_page_ends_by_itself(start):
    t = start(columns=80)
    t.prompt()
    t.send("many-1\t\t")
    t.wait(lambda: "many-199" in t.text() and t.row(t.screen.cursor.y) == "[1] 回収> many-1", "one page")


@check
def several_kinds_are_named(start):
    t = start()
    t.prompt()
    t.send("\t\t")
    t.sees("mixed-請求  invoice")
    t.shows("[1] 回収>")


@check
def resize_redraws_where_rows_stay_as_they_are(start):
    for cursor in range(0, 48, 7):
        t = start("--extras", columns=30, rows=16)
        t.prompt()
        t.send("一\r")
        t.prompt()
        text = "分割払いabcのご提案" * 4
        t.send(text + "\x1b[D" * cursor)
        rows, places = wrapped("[2] 回収> " + text, 30)
        y, x = places[-1 - cursor]
        t.wait(lambda: (t.screen.cursor.y, t.screen.cursor.x) == (y + 2, x), "the cursor in its place")
        for columns in (22, 40, 61, 18):
            t.resize(columns, 16)
            rows, places = wrapped("[2] 回収> " + text, columns)
            y, x = places[-1 - cursor]

            def right():
                shown = [t.row(i + 2) for i in range(len(rows))]
                return (shown == [r.rstrip() for r in rows] and t.row(1) == "got: 一"
                        and (t.screen.cursor.y, t.screen.cursor.x) == (y + 2, x)
                        and t.row(2 + len(rows)).startswith("^ 次は") and not any(t.row(i) for i in range(3 + len(rows), 16)))

            t.wait(right, f"{columns} columns: rows {rows} below the second, nothing else", 3)
        t.close()


@check
def a_terminal_that_does_not_answer_is_not_waited_for_twice(start):
    t = start(columns=40)
    t.screen.write_process_input = lambda data: None
    t.prompt()
    t.send("分割払いのご提案" * 4)
    t.wait(lambda: t.screen.cursor.y == 1, "a second row")
    for columns in (30, 50, 27):
        t.resize(columns)
        t.send("。")
        t.wait(lambda: t.row(t.screen.cursor.y).endswith("。"), "the line again")
    t.wait(lambda: t.raw.count(b"\x1b[6n") == 1, "asked once")
    t.send("\r")
    t.wait(lambda: ("got: " + "分割払いのご提案" * 4 + "。。。").encode() in t.raw, "the line")


@check
def keys_typed_before_the_terminal_answers_are_kept(start):
    t = start(columns=40)
    answers = []
    t.screen.write_process_input = answers.append
    t.prompt()
    t.send("分割払いのご提案" * 4)
    t.wait(lambda: t.screen.cursor.y == 1, "a second row")
    t.resize(30)
    t.wait(lambda: answers, "the question")
    t.send("ab\x7fc" + answers[0] + "d\r")
    t.wait(lambda: ("got: " + "分割払いのご提案" * 4 + "acd").encode() in t.raw, "the line")


@check
def the_terminal_is_as_before_when_killed(start):
    for number in (signal.SIGTERM, signal.SIGHUP):
        for keys in ("abc", "many\t\t\t", "\x12ab"):
            t = start("--extras", under_shell=True)
            t.prompt()
            t.send(keys)
            t.sees({"a": "次は", "m": "more (", "\x12": "search"}[keys[0]])
            t.send("\x1a")
            t.sees("Stopped")
            expect("次は" not in t.text() and "more (" not in t.text(), "nothing of the hint or the note stays")
            t.send("stty -a | grep -o '.icanon'; kill -%d %%1; fg\r" % number)
            t.wait(lambda: " icanon" in t.text(), "the line mode")
            t.wait(lambda: t.row(t.screen.cursor.y) == "$", "the shell's prompt")
            t.send("stty -a | grep -c -e '-echo ' -e '-icanon'\r")
            t.wait(lambda: t.row(t.screen.cursor.y - 1) == "0", "echo and line mode")
            t.close()


@check
def ctrl_z_and_fg_draw_all_again(start):
    for keys, shown in (("abc\x02", "[1] 回収> abc"), ("many\t\t\t", "more ("), ("x\x12y", "search “y”")):
        t = start("--extras", under_shell=True)
        t.prompt()
        t.send(keys)
        t.sees(shown)
        t.send("\x1a")
        t.sees("Stopped")
        t.send("clear; fg\r")
        t.wait(lambda: shown in t.row(t.screen.cursor.y), "the same again")
        if keys.startswith("abc"):
            t.wait(lambda: RIGHT in t.row(t.screen.cursor.y) and t.below()[0] == HINT + "2", "the extras")
            t.send("d\r")
            t.sees("got: abdc")
        t.close()


@check
def ctrl_c_within_a_paste_gives_all_of_it_up(start):
    t = start()
    t.prompt()
    t.send("\x1b[200~一\n二\n")
    t.pump(0.2)
    t.send("\x03三\n四\x1b[201~")
    t.sees("interrupted")
    t.prompt()
    t.send("五\r")
    t.sees("got: 五")
    expect(t.text().count("got:") == 1, "no line of the paste is taken")
    # A paste that never ends does not swallow what is typed after Ctrl-C.
    t.prompt()
    t.send("\x1b[200~六")
    t.pump(0.2)
    t.send("\x03")
    t.wait(lambda: t.text().count("interrupted") == 2, "given up")
    t.prompt()
    t.send("七\r")
    t.sees("got: 七")


@check
def a_paste_of_forty_lines_is_one_answer(start):
    t = start(columns=80)
    t.prompt()
    lines = [f"第{i}行 分割で" for i in range(40)]
    t.send("\x1b[200~" + "\r\n".join(lines) + "\r\n\x1b[201~")
    t.wait(lambda: "第39行" in t.text(), "the end of the paste")
    expect("got:" not in t.text(), "nothing is submitted")
    t.send("\r")
    t.wait(lambda: ("got: " + " ".join(lines)).encode() in t.raw, "one answer")


@check
def a_thousand_characters_typed_and_pasted(start):
    for how in ("typed", "pasted"):
        t = start("--extras", columns=80, rows=40)
        t.prompt()
        text = "".join(chr(0x4E00 + i) for i in range(1000))
        t.send(text if how == "typed" else f"\x1b[200~{text}\x1b[201~")
        t.wait(lambda: t.row(t.screen.cursor.y).endswith(text[-1]), "the end of the line", 20)
        t.send("\x1b[H\x1b[3~\r")
        t.wait(lambda: ("got: " + text[1:]).encode() in t.raw, "the line")
        t.prompt()
        t.send("\x1b[A\r")
        t.wait(lambda: t.raw.count(("got: " + text[1:]).encode()) == 2, "the same recalled")
        t.close()


@check
def random_edits_with_extras(start):
    for seed in range(16):
        rng = random.Random(seed)
        columns = rng.choice([20, 27, 40])
        t = start("--extras", columns=columns, rows=12)
        for i in range(rng.randrange(8)):
            t.prompt()
            t.send(f"{i}\r")
        t.prompt()
        mark, text, at = f"[{t.prompts}] 回収> ", "", 0
        for _ in range(50):
            key, after, place = random_edit(rng, text, at)
            if width(mark + after) > columns * 9:
                continue
            text, at = after, place
            t.send(key)
            if rng.random() < 0.4:
                t.pump(0.01)
        rows, places = wrapped(mark + text, columns)
        cursor = places[len(mark) + at]
        rows += [""] * (cursor[0] + 1 - len(rows))
        if places[-1][0] == len(rows):
            rows.append("")
        if len(rows) == 1 and width(rows[0]) + 2 + width(RIGHT) <= columns - 1:
            rows[0] += " " * (columns - 1 - width(RIGHT) - width(rows[0])) + RIGHT
        hint = HINT + str(at) if text and text != "quiet" else ""

        def right():
            top = t.screen.cursor.y - cursor[0]
            shown = [t.row(top + i) for i in range(len(rows))] if top >= 0 else []
            below = [t.row(y) for y in range(top + len(rows), 12)]
            return (shown == [r.rstrip() for r in rows] and t.screen.cursor.x == cursor[1]
                    and (below[:1] == [hint] or not hint and not any(below)) and not any(below[1:]))

        t.wait(right, f"seed {seed}: rows {rows}, the hint {hint!r} and the cursor in {cursor}", 3)
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
            # With these the program numbers its prompts itself.
            if "--extras" in options or "--clock" in options:
                environment = dict(environment, KAISHU_TEST_PROMPT="")
            if under_shell:
                whole = ["/bin/bash", "--norc", "--noprofile", "-i"]
                environment = dict(environment, PS1="$ ")
            terminals.append(Terminal(whole, columns, rows, **environment))
            if under_shell:
                terminals[-1].send(" ".join(command + list(options)) + "\r")
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
