"""A session with kaishu in a real terminal: keys, completion, Ctrl-C, Ctrl-D, a call, double-width text.

usage: repl.py -- KAISHU

Needs pexpect and pyte. Makes a demo book in a folder of its own. Prints 'N passed, N failed'; on a failure the whole
screen. Exit status 0 when nothing failed.
"""
import os

from terminal import main, on

# Stands for a person's editor: adds to a note, changes the words of a reminder, spoils the facts of a final notice.
EDITOR = """
case "$1" in
  */note*) printf 'first line\\n二行目\\n' >> "$1" ;;
  */line.txt) printf '経理 from the editor\\n' > "$1" ;;
  */reminder.txt) sed -i 's/Thank you for your business/Many thanks indeed/' "$1" ;;
  *) sed -i 's/⟦[^⟧]*⟧//g' "$1" ;;
esac
"""


# The shell that starts the editor puts the home in.
own_editor = on(VISUAL='sh "$HOME/editor.sh"', KAISHU_PAGER="cat")


def write_editor(t):
    with open(os.path.join(t.home, "editor.sh"), "w", encoding="utf-8") as file:
        file.write(EDITOR)


def prompt_is_marked_and_customer_opened(t):
    t.wait("[1] kaishu DEMO>")
    t.type("op\t")
    t.wait("DEMO> open")
    t.type("山\t")
    t.wait("open C014")
    t.type("\r")
    t.wait("株式会社山田製作所")
    t.wait("[2] kaishu DEMO C014>")


def what_fits_is_listed_with_descriptions(t):
    t.wait("[1] kaishu DEMO>")
    t.type("letter \t\t")
    t.wait("a friendly word after the due date")
    t.type("rem\t")
    t.wait("letter reminder")
    t.type("Larkfield\t")
    t.wait("letter reminder E201")
    t.type("--pay-by month\t\t")
    t.wait("Mon 30 Nov 2026, month end")
    t.type("\x03")
    t.wait("[2] kaishu DEMO>")
    t.line("call C014 --rehearse")
    t.wait("opening>")
    t.type("nob\t")
    t.wait("opening> nobody answered")
    t.type("\x15/pro\twee\t")
    t.wait("opening> /propose weekly")


def history_is_recalled(t):
    t.wait("DEMO>")
    t.line("policy")
    t.wait("longest term")
    t.type("\x1b[A")
    t.wait("DEMO> policy")


def control_c_cancels_the_line_and_not_the_call(t):
    t.wait("DEMO>")
    t.line("call C014")
    t.wait("C014 opening>")
    t.type("abc")
    t.wait("opening> abc")
    t.type("\x03")
    t.wait("[3]")
    t.line("1")
    t.wait("do they deal with this account?")
    assert "KAI-" not in t.text()


def wrong_answer_is_explained_and_asked_again(t):
    t.wait("DEMO>")
    t.line("call C014")
    t.wait("C014 opening>")
    t.line("1")
    t.wait("do they deal with this account?")
    t.line("perhaps")
    t.wait("KAI-ANS-002")
    t.line("y")
    t.wait("[2/7 position]")


def back_puts_the_answer_into_the_line(t):
    t.wait("DEMO>")
    t.line("call C014")
    for answer, question in [("1", "this account?"), ("y", "say to the balance"), ("1", "been paid?"), ("1", "pay now?")]:
        t.wait("C014")
        t.line(answer)
        t.wait(question)
    t.line("二十万")
    t.wait("each month?")
    t.line("/back")
    t.wait("reason> 二十万")


def control_d_pauses_the_call_then_leaves(t):
    t.wait("DEMO>")
    t.line("call C014")
    t.wait("C014 opening>")
    t.type("\x04")
    t.wait("resume C014")
    t.wait("DEMO C014 1/7>")
    t.type("\x04")
    assert t.ended() == 0


def agree(t):
    """A whole call to an agreement, the call closed."""
    t.line("call C014")
    answers = [
        ("1", "this account?"), ("y", "balance?"), ("1", "been paid?"), ("1", "pay now?"), ("", "each month?"),
        ("", "Which plan"), ("1", "What do they say?"), ("1", "How will they pay?"), ("", "Who agrees"),
        ("", "acknowledge"), ("y", "in writing?"), ("", "Read it back"), ("y", "happens next?"), ("", "When?"),
        ("", "Who does it?"), ("", "remember?"), ("", "Closed."),
    ]
    for answer, question in answers:
        t.line(answer)
        t.wait(question)


def unsigned_agreement_is_asked_about(t):
    t.wait("DEMO>")
    agree(t)
    t.wait("DEMO C014*>")
    t.type("\x04")
    t.wait("Not signed off yet: C014")
    t.type("\x04")
    assert t.ended() == 0


def unsigned_agreement_is_asked_about_from_another_customer_too(t):
    t.wait("DEMO>")
    agree(t)
    t.line("open E204")
    t.wait("DEMO E204>")
    t.line("quit")
    t.wait("Not signed off yet: C014")
    t.line("open C014")
    t.wait("DEMO C014*>")
    t.line("signoff")
    t.wait("total or ID>")
    t.line("3200000")
    t.wait("DEMO C014>")
    t.line("quit")
    assert t.ended() == 0


def paused_call_is_in_the_prompt(t):
    t.wait("DEMO>")
    t.line("call C014")
    t.wait("1/7 C014 opening>")
    t.line("1")
    t.wait("this account?")
    t.line("y")
    t.wait("2/7 C014 position>")
    t.type("\x04")
    t.wait("DEMO C014 2/7>")


def rehearsal_is_marked_and_leaves_nothing(t):
    t.wait("DEMO>")
    t.line("call C014 --rehearse")
    t.wait("REHEARSAL 1/7 C014 opening>")
    t.type("\x04")
    t.wait("nothing was written")
    t.wait("DEMO C014>")
    t.type("\x04")
    assert t.ended() == 0
    assert len(os.listdir(os.path.join(t.home, "book", "calls"))) == 1


@own_editor
def note_is_written_in_the_own_editor(t):
    write_editor(t)
    t.wait("DEMO>")
    t.line("open E204")
    t.wait("DEMO E204>")
    t.line("edit")
    t.wait("noted for E204")
    t.line("note")
    t.wait("二行目")
    t.line("edit reminder")
    t.wait("Many thanks indeed")
    t.line("edit final-notice")
    t.wait("taken out: ⟦")
    t.wait("What you wrote is in")


@own_editor
def call_note_is_written_in_the_own_editor(t):
    write_editor(t)
    t.wait("DEMO>")
    t.line("call E204 --rehearse")
    t.wait("opening>")
    t.line("/edit")
    t.wait("noted")
    t.wait("opening>")


def commands_are_kept_and_answers_are_not(t):
    t.wait("DEMO>")
    t.line("open C014")
    t.wait("DEMO C014>")
    t.line("call")
    t.wait("opening>")
    t.line("秘密の人")
    t.wait("this account?")
    t.line("/pause")
    t.wait("resume C014")
    for line in ["note 秘密のメモ", " /note 秘密", "/note 秘密"]:
        t.line(line)
        t.wait("noted for C014")
    t.line("quit")
    assert t.ended() == 0
    path = os.path.join(t.home, ".local/state/kaishu/history")
    with open(path, encoding="utf-8") as file:
        kept = file.read().split("\n")
    assert "open C014" in kept and "call" in kept, kept
    assert not any("秘密" in line or "pause" in line for line in kept), kept
    assert os.stat(path).st_mode & 0o777 == 0o600


def name_with_escapes_cannot_drive_the_terminal(t):
    t.wait("DEMO>")
    t.line("customers \x16\x1b[2J")
    t.wait("DEMO>")
    t.line("open 山田")
    t.wait("株式会社山田製作所")


def control_c_while_a_command_works_ends_nothing(t):
    # A pipe that nobody writes to keeps the import waiting for as long as the test wants.
    pipe = os.path.join(t.home, "invoices.csv")
    os.mkfifo(pipe)
    t.wait("DEMO>")
    t.line(f"import {pipe} --map ibm")
    t.pump(0.5)
    t.type("\x03")
    t.pump(0.3)
    assert t.child.isalive(), "an interrupt ended kaishu"
    # The file may be opened more than once.
    for _ in range(50):
        try:
            os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
        except OSError:
            pass
        t.pump(0.05)
        if "nothing was imported" in t.text():
            break
    t.wait("nothing was imported")
    t.wait("[2] kaishu DEMO>")


def order_of_dates_is_asked_and_control_c_stops(t):
    path = os.path.join(t.home, "march.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Customer Code,Customer Name,Invoice Number,Invoice Date,Due Date,Amount\n")
        file.write("C900,Alpha,IN-1,03/04/2026,02/05/2026,1200\n")
    t.wait("DEMO>")
    for number, leave in [(3, "\x03"), (5, "\x04")]:
        t.line(f"import {path}")
        t.wait(f"[{number - 1}] >")
        t.type(leave)
        t.wait(f"[{number}] kaishu DEMO>")
    assert "nothing was imported, the book is as it was" in t.plain()
    t.line(f"import {path}")
    t.wait("[6] >")
    t.line("1")
    t.wait("Read as day first")
    t.wait("[7] >")
    t.line("y")
    t.wait("1 new and 0 changed")
    t.line("open C900 --lang ja")
    t.wait("延滞")
    t.wait("DEMO C900>")


@on(TERM="dumb")
def dumb_terminal_works(t):
    t.wait("kaishu DEMO>")
    t.line("open C014")
    t.wait("credit limit")
    t.line("quit")
    assert t.ended() == 0
    assert b"\x1b[" not in t.everything, t.everything


@own_editor
def line_of_a_call_goes_through_the_own_editor(t):
    write_editor(t)
    t.wait("DEMO>")
    t.line("call E204 --rehearse")
    t.wait("opening>")
    t.type("abc\x18\x05")
    t.wait("opening> 経理 from the editor")


CASES = [
    prompt_is_marked_and_customer_opened, what_fits_is_listed_with_descriptions, history_is_recalled,
    control_c_cancels_the_line_and_not_the_call,
    wrong_answer_is_explained_and_asked_again, back_puts_the_answer_into_the_line,
    control_d_pauses_the_call_then_leaves, unsigned_agreement_is_asked_about,
    unsigned_agreement_is_asked_about_from_another_customer_too, paused_call_is_in_the_prompt,
    rehearsal_is_marked_and_leaves_nothing, note_is_written_in_the_own_editor,
    call_note_is_written_in_the_own_editor, line_of_a_call_goes_through_the_own_editor, commands_are_kept_and_answers_are_not,
    name_with_escapes_cannot_drive_the_terminal, order_of_dates_is_asked_and_control_c_stops, control_c_while_a_command_works_ends_nothing, dumb_terminal_works,
]


if __name__ == "__main__":
    main(CASES, __doc__)
