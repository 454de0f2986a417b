"""Sessions with kaishu in a real terminal multiplexer: what a rep's hands do in the middle of a call.

usage: tmux.py [NAME ...] -- KAISHU

Needs tmux. NAMEs choose some of the sessions. Makes a demo book in a folder of its own; waits for words on the screen,
never for a time. On a failure prints the screen. Prints 'N passed, N failed'; exit status 0 when nothing failed.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata

TODAY = "2026-11-24"


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def rows_of(text, columns):
    """The rows that a text takes, a wide character never split."""
    rows, used = [""], 0
    for c in text:
        if used + width(c) > columns:
            rows.append("")
            used = 0
        rows[-1] += c
        used += width(c)
    return rows


class Terminal:
    """A shell in a tmux of its own, and kaishu started from it."""

    def __init__(self, program, columns=90, rows=40, locale="C.UTF-8", term=None):
        self.program = program
        self.home = tempfile.mkdtemp(prefix="kaishu-tmux-")
        self.book = os.path.join(self.home, "book")
        self.socket = f"kaishu-{os.getpid()}-{os.path.basename(self.home)}"
        self.prompts = 0
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("KAISHU", "TMUX", "LC_", "LANG"))}
        environment.update(HOME=self.home, LC_ALL="C.UTF-8", EDITRC="/dev/null", KAISHU_TEST_PROMPT="1", PS1="$ ")
        subprocess.run([program, "demo", self.book, "--today", TODAY], env=environment, check=True,
                       stdout=subprocess.DEVNULL)
        self.tmux("-f", "/dev/null", "-u", "new-session", "-d", "-x", str(columns), "-y", str(rows),
                  "bash --norc --noprofile", environment=environment)
        self.type_line(f"export LC_ALL={locale}" + (f" TERM={term}" if term else ""))

    def tmux(self, *arguments, environment=None):
        return subprocess.run(["tmux", "-L", self.socket, *arguments], env=environment, check=True,
                              capture_output=True, text=True).stdout

    def close(self):
        try:
            self.tmux("kill-server")
        except subprocess.CalledProcessError:
            pass
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, arguments="", lang="en"):
        self.type_line(f"{self.program} --book {self.book} --today {TODAY} --lang {lang} {arguments}")

    def screen(self):
        return [row.rstrip() for row in self.tmux("capture-pane", "-p").split("\n")]

    def text(self):
        return "\n".join(self.screen())

    def keys(self, *keys):
        self.tmux("send-keys", *keys)

    def type(self, text):
        self.tmux("send-keys", "-l", "--", text)

    def type_line(self, text):
        if text:
            self.type(text)
        self.keys("Enter")

    def paste(self, text):
        self.tmux("set-buffer", "--", text)
        self.tmux("paste-buffer", "-p", "-d")

    def wait(self, words, seconds=15):
        """Waits for the words on the screen, blanks and line breaks aside."""
        wanted = "".join(words.split())
        end = time.time() + seconds
        while time.time() < end:
            if wanted in "".join(self.text().split()):
                return
            time.sleep(0.03)
        raise AssertionError(f"never saw {words!r}")

    def prompt(self, name):
        """Waits for the next numbered prompt."""
        self.prompts += 1
        self.wait(f"[{self.prompts}] {name}")

    def answer(self, text, question):
        self.type_line(text)
        self.wait(question)
        self.prompts += 1
        self.wait(f"[{self.prompts}]")

    def children(self):
        shell = self.tmux("display-message", "-p", "#{pane_pid}").strip()
        with open(f"/proc/{shell}/task/{shell}/children", encoding="ascii") as file:
            return file.read().split()

    def child(self):
        """The process that the shell is waiting for."""
        return int(self.children()[0])

    def ended(self):
        """Waits until the shell has its terminal back."""
        end = time.time() + 10
        while time.time() < end:
            if not self.children():
                return
            time.sleep(0.03)
        raise AssertionError("kaishu is still running")

    def cursor(self):
        x, y = self.tmux("display-message", "-p", "#{cursor_x} #{cursor_y}").split()
        return int(x), int(y)

    def shows_line(self, prompt, line, columns, after=0):
        """Waits until the rows that end the screen are this prompt and line, the cursor `after` characters before its end."""
        want = rows_of(prompt + line, columns)
        head = rows_of(prompt + line[: len(line) - after], columns)
        end = time.time() + 10
        while time.time() < end:
            rows = self.screen()
            tops = [i for i, row in enumerate(rows) if row.startswith(prompt.rstrip())]
            if tops:
                top = tops[-1]
                got = rows[top:top + len(want)]
                below = [row for row in rows[top + len(want):] if row]
                place = (width(head[-1]), top + len(head) - 1)
                if place[0] >= columns:
                    place = (0, place[1] + 1)
                if got == [row.rstrip() for row in want] and not below and self.cursor() == place:
                    return
            time.sleep(0.03)
        raise AssertionError(f"wanted {want} with the cursor at {place if tops else None}, is at {self.cursor()}")


LONG = "分割払いのご提案：30万円を月末に、残りは来月の10日と20日の2回でお願いします abc def 株式会社山田製作所"


def resize_in_mid_line(t):
    t.start()
    t.prompt("kaishu DEMO>")
    t.type(LONG)
    t.keys("Left", "Left", "Left")
    prompt = "[1] kaishu DEMO> "
    t.shows_line(prompt, LONG, 90, after=3)
    for columns in (60, 41, 27, 44, 90, 120, 30, 90):
        t.tmux("resize-window", "-x", str(columns), "-y", "40")
        t.shows_line(prompt, LONG, columns, after=3)
    t.type("終")
    t.shows_line(prompt, LONG[:-3] + "終" + LONG[-3:], 90, after=3)


def resize_at_a_question(t):
    t.start("call C014 --rehearse")
    t.prompt("REHEARSAL 1/7 C014 opening>")
    t.type(LONG)
    for columns in (40, 70, 90):
        t.tmux("resize-window", "-x", str(columns), "-y", "40")
        t.shows_line("[1] REHEARSAL 1/7 C014 opening> ", LONG, columns)
    t.keys("C-u")
    t.answer("1", "this account?")


def paste_of_forty_lines_is_one_answer(t):
    t.start("call E204 --rehearse")
    t.prompt("REHEARSAL 1/7 E204 opening>")
    for answer, question in [("1", "this account?"), ("y", "say to the balance"), ("2", "Why"), ("9", "How much")]:
        t.answer(answer, question)
    t.type_line("1000")
    t.wait("What exactly is wrong")
    t.prompts += 1
    t.wait(f"[{t.prompts}]")
    t.paste("\n".join(f"line {n} 箱つぶれ" for n in range(1, 41)))
    t.wait("line 40 箱つぶれ")
    assert f"[{t.prompts + 1}]" not in t.text(), "the paste was taken for several answers"
    t.answer("", "By when")


# A whole call to an agreement: a choice or a name, yes or no, a choice, amounts, a date, an offer, their answer, a text.
ANSWERS = ["1", "y", "1", "1", "80万", "20万", "月末", "", "1", "1", "", "", "y", "", "y", "", "", "", ""]


def control_c_cancels_the_line_at_every_prompt(t):
    t.start()
    t.prompt("kaishu DEMO>")
    cancel(t, "kaishu DEMO>")
    t.type_line("call C014")
    t.prompt("1/7 C014 opening>")
    for answer in ANSWERS:
        # At each kind of question: what was typed is gone, the question stands.
        cancel(t)
        t.type_line(answer)
        t.prompt("")
    t.wait("DEMO C014*>")
    t.type_line("signoff")
    t.prompt("total or ID>")
    cancel(t, "total or ID>")
    t.type_line("3200000")
    t.prompt("kaishu DEMO C014>")
    t.type_line(f"import {invoices(t)}")
    t.prompt(">")
    cancel(t, ">")
    t.type_line("n")
    t.wait("Nothing was imported")
    t.prompt("kaishu DEMO C014>")
    t.type_line(f"init {t.home}/other")
    t.prompt(">")
    cancel(t, ">")
    assert not os.path.exists(f"{t.home}/other")


def cancel(t, prompt=""):
    t.type("書きかけ")
    t.wait("書きかけ")
    t.keys("C-c")
    t.prompt(prompt)


def invoices(t):
    """A file whose columns kaishu proposes and asks about."""
    path = os.path.join(t.home, "invoices.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("customer code,invoice number,issue date,due date,amount\n")
        file.write("C014,NEW-1,2026-10-25,2026-11-25,1000\nC014,NEW-2,2026-10-26,2026-11-26,2000\n")
    return path


def control_d_leaves_every_question_and_then_the_program(t):
    t.start()
    t.prompt("kaishu DEMO>")
    t.type_line("call C014")
    t.prompt("1/7 C014 opening>")
    # On a line with text it deletes, and leaves nothing.
    t.type("ab")
    t.wait("opening> ab")
    t.keys("Home", "C-d", "C-d")
    for answer in ANSWERS:
        # Each question is left, and stands again when the call goes on.
        t.keys("C-d")
        t.prompt("kaishu DEMO C014")
        t.type_line("resume")
        t.prompt("")
        t.wait("/7 C014")
        t.type_line(answer)
        t.prompt("")
        t.keys("C-l")
    t.wait("DEMO C014*>")
    t.type_line("signoff")
    t.prompt("total or ID>")
    t.keys("C-d")
    t.wait("not signed off")
    t.prompt("kaishu DEMO C014*>")
    t.type_line(f"import {invoices(t)}")
    t.prompt(">")
    t.keys("C-d")
    t.wait("Nothing was imported")
    t.prompt("kaishu DEMO C014*>")
    t.type_line(f"init {t.home}/other")
    t.prompt(">")
    t.keys("C-d")
    t.wait("No book was made")
    t.prompt("kaishu DEMO C014*>")
    t.keys("C-d")
    t.wait("Not signed off yet")
    t.prompt("kaishu DEMO C014*>")
    t.keys("C-d")
    t.ended()
    t.type_line("echo status $?")
    t.wait("status 0")


def suspended_and_back_at_every_prompt(t):
    t.start(lang="ja")
    t.prompt("kaishu DEMO>")
    suspend(t, "[1] kaishu DEMO> ", "open 山田")
    t.type_line("call C014")
    t.prompt("1/7 C014")
    for answer in ANSWERS:
        prompt = [row for row in t.screen() if row.startswith(f"[{t.prompts}]")][-1]
        suspend(t, prompt + " ", "佐藤様 経理")
        t.type_line(answer)
        t.prompt("")
    t.type_line("signoff")
    t.prompt("合計額またはID>")
    suspend(t, f"[{t.prompts}] 合計額またはID> ", "3,2")


def suspend(t, prompt, line):
    """Ctrl-Z with half a line typed, and back to it; leaves the line empty."""
    t.keys("C-l")
    t.shows_line(prompt, "", 90)
    t.type(line)
    t.shows_line(prompt, line, 90)
    t.keys("C-z")
    t.wait("Stopped")
    t.type_line("stty -a | grep -o ' icanon' && echo sane")
    t.wait("sane")
    t.type_line("fg")
    t.shows_line(prompt, line, 90)
    t.keys("C-u")
    t.shows_line(prompt, "", 90)


def history_search_finds_characters_whose_bytes_are_control_keys(t):
    t.start()
    t.prompt("kaishu DEMO>")
    for line in ["customers 不合望", "customers 山田", "policy"]:
        t.type_line(line)
        t.prompts += 1
        t.wait(f"[{t.prompts}] kaishu DEMO>")
    t.keys("C-r")
    t.type("不合望")
    t.wait('search "不合望": customers 不合望')
    t.keys("Enter")
    t.shows_line(f"[{t.prompts}] kaishu DEMO> ", "customers 不合望", 90, after=3)


def answer_of_a_thousand_characters(t):
    t.start("call E204")
    t.prompt("1/7 E204 opening>")
    for answer, question in [("1", "this account?"), ("y", "say to the balance"), ("2", "Why"), ("9", "How much")]:
        t.answer(answer, question)
    t.type_line("1000")
    t.wait("What exactly is wrong")
    t.prompts += 1
    t.wait(f"[{t.prompts}]")
    words = "".join(chr(0x4E00 + n) for n in range(1000))
    for start in range(0, 1000, 50):
        t.type(words[start:start + 50])
    t.wait(words[-40:])
    t.answer("", "By when")
    folder = os.path.join(t.book, "calls")
    journals = "".join(open(os.path.join(folder, name), encoding="utf-8").read() for name in os.listdir(folder))
    assert words in journals, "the answer isn't in the journal as it was typed"


def double_width_text_in_the_c_locale(t):
    t.start()
    t.prompt("kaishu DEMO>")
    t.type_line("open 山田")
    t.wait("株式会社山田製作所")
    t.prompt("kaishu DEMO C014>")


def dumb_terminal(t):
    t.start()
    t.wait("[1] kaishu DEMO>")
    t.type_line("open 山田")
    t.wait("株式会社山田製作所")
    t.wait("[2] kaishu DEMO C014>")
    t.type_line("call --rehearse")
    t.wait("[3] REHEARSAL 1/7 C014 opening>")
    t.keys("C-c")
    t.wait("[4] REHEARSAL 1/7 C014 opening>")
    t.keys("C-d")
    t.wait("nothing was written")


def sixty_columns_are_enough(t):
    t.start(lang="ja")
    t.prompt("kaishu DEMO>")
    for command, sign in [("customers", "山田"), ("open C014", "与信限度"), ("brief", "方針"), ("queue", "C014"),
                          ("ageing", "91日以上"), ("propose", "下限"), ("policy", "部長"), ("plans C027", "PLAN-C027")]:
        t.type_line("")
        t.keys("C-l")
        t.type_line(command)
        t.wait(sign)
        for row in t.screen():
            assert width(row) <= 60, row


def terminal_closed_in_mid_call(t):
    t.start("call C014")
    t.prompt("1/7 C014 opening>")
    t.answer("1", "this account?")
    t.answer("y", "say to the balance")
    t.answer("1", "been paid?")
    t.type("書きかけ")
    t.wait("書きかけ")
    kaishu = t.child()
    t.tmux("kill-server")
    end = time.time() + 10
    while time.time() < end and os.path.exists(f"/proc/{kaishu}"):
        time.sleep(0.03)
    assert not os.path.exists(f"/proc/{kaishu}"), "kaishu outlived its terminal"
    environment = dict(os.environ, HOME=t.home, LC_ALL="C.UTF-8")
    result = subprocess.run([t.program, "--book", t.book, "--today", TODAY, "--lang", "en", "resume", "C014"],
                            input="", env=environment, capture_output=True, text=True)
    assert "3 answers are kept" in result.stdout, result.stdout
    assert "[3/7 reason]" in result.stdout, result.stdout


def ended_by_a_signal(t):
    for number, name in [(signal.SIGTERM, "Terminated"), (signal.SIGHUP, "Hangup")]:
        t.keys("C-l")
        t.start()
        t.wait("[1] kaishu DEMO>")
        t.type("書きかけ")
        t.wait("書きかけ")
        os.kill(t.child(), number)
        t.wait(name)
        t.type_line("stty -a | grep -o ' echo ' && echo sane")
        t.wait("echo \nsane")


SESSIONS = [
    (resize_in_mid_line, {}),
    (resize_at_a_question, {}),
    (paste_of_forty_lines_is_one_answer, {}),
    (control_c_cancels_the_line_at_every_prompt, {}),
    (control_d_leaves_every_question_and_then_the_program, {}),
    (suspended_and_back_at_every_prompt, {}),
    (history_search_finds_characters_whose_bytes_are_control_keys, {}),
    (answer_of_a_thousand_characters, {"rows": 60}),
    (double_width_text_in_the_c_locale, {"locale": "C"}),
    (dumb_terminal, {"term": "dumb"}),
    (sixty_columns_are_enough, {"columns": 60}),
    (terminal_closed_in_mid_call, {}),
    (ended_by_a_signal, {}),
]


def run(session, options, program):
    terminal = Terminal(program, **options)
    try:
        session(terminal)
        return True
    except (AssertionError, subprocess.CalledProcessError) as error:
        print(f"FAILED {session.__name__}: {error}")
        try:
            print(terminal.text())
        except subprocess.CalledProcessError:
            pass
        return False
    finally:
        terminal.close()


def main():
    words = sys.argv[1:]
    split = words.index("--") if "--" in words else 0
    if "--" not in words or len(words) != split + 2:
        sys.exit(__doc__)
    # Whoever started us may have signals blocked, as the threads of a test runner do; children inherit that.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    chosen = [(s, o) for s, o in SESSIONS if not words[:split] or s.__name__ in words[:split]]
    results = [run(s, o, os.path.abspath(words[split + 1])) for s, o in chosen]
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
