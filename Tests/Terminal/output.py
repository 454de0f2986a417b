"""What kaishu prints in a real terminal: pager, colour, narrow tables, progress, Ctrl-C while it works.

usage: output.py -- KAISHU [CASE ...]

Needs pexpect and pyte; the pager is less. Prints 'N passed, N failed'; on a failure the screen. Exit status 0 when
nothing failed.
"""
import os
import sqlite3

from terminal import TODAY, main, on

COLOR = b"\x1b[1m"


def listing_ends(t):
    """Waits for the pager: the last row is its prompt, and the listing has begun."""
    t.until(lambda: t.rows()[-1] == ":" or "(END)" in t.rows()[-1], "the pager's prompt")


@on(rows=10)
def pager_opens_for_what_does_not_fit_and_q_returns(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    listing_ends(t)
    assert "C003" in t.text(), "the beginning comes first"
    assert "K125" not in t.text() and "[2]" not in t.text()
    t.type("G")
    t.wait("K125")
    t.type("q")
    t.wait("[2] kaishu DEMO>")
    t.line("open 2")
    t.wait("株式会社山田製作所")


@on(rows=10)
def control_c_in_the_pager_does_no_harm(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    listing_ends(t)
    t.type("\x03")
    t.pump(0.3)
    assert t.child.isalive(), "Ctrl-C in the pager ended kaishu"
    t.type("G")
    t.wait("K125")
    t.type("q")
    t.wait("[2] kaishu DEMO>")
    t.line("open C014")
    t.wait("株式会社山田製作所")


@on(rows=10, KAISHU_PAGER="cat /dev/stdin | less -FRSX", LESS="R")
def control_c_leaves_a_pipeline_as_pager_alone(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    listing_ends(t)
    t.type("\x03")
    t.pump(0.3)
    t.type("q")
    t.wait("[2] kaishu DEMO>")
    assert t.child.isalive()


@on(rows=12)
def brief_in_a_call_may_page_and_the_question_stays(t):
    t.wait("DEMO>")
    t.line("call C014")
    t.wait("C014 opening>")
    t.line("/brief")
    listing_ends(t)
    t.type("\x03")
    t.type("q")
    t.wait("[3]")
    t.line("1")
    t.wait("this account?")


@on(rows=40)
def no_pager_when_it_fits(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    t.wait("[2] kaishu DEMO>")
    assert "K125" in t.text()


@on(rows=10, KAISHU_PAGER="cat")
def cat_is_no_pager(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    t.wait("[2] kaishu DEMO>")
    assert "K125" in t.text()


@on(rows=10, KAISHU_PAGER="", PAGER="less")
def empty_variable_turns_paging_off(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    t.wait("[2] kaishu DEMO>")


@on(rows=10, PAGER="sh -c 'sed s/^/PAGED:/'", LESS="")
def own_pager_gets_the_page(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    t.wait("[2] kaishu DEMO>")
    assert "PAGED:18  K125" in t.plain(), "the person's pager was not used"
    assert "PAGED:(left out" in t.plain() or "left out" not in t.plain(), "talk belongs to the page"


@on(rows=10, KAISHU_PAGER="no-such-pager-anywhere")
def pager_that_cannot_be_started_is_said_once(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    t.wait("[2] kaishu DEMO>")
    t.line("customers")
    t.wait("[3] kaishu DEMO>")
    assert t.plain().count("KAI-PAG-001") == 1
    assert t.plain().count("K125") == 2


@on(rows=10)
def letter_is_paged_and_its_paths_are_not(t):
    t.wait("[1] kaishu DEMO>")
    t.line("letter reminder C014")
    listing_ends(t)
    assert "written:" not in t.text()
    t.type("q")
    t.wait("[2] kaishu DEMO>")
    assert "-ja-1.txt" in t.text() and "-ja-1.html" in t.text()


@on(rows=10, arguments=["--format", "json"])
def json_is_never_paged(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    t.wait("[2] kaishu DEMO>")


@on(rows=10, TERM="dumb")
def dumb_terminal_has_no_pager_and_no_colour(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    t.wait("[2] kaishu DEMO>")
    t.line("ageing C014")
    t.wait("[3] kaishu DEMO")
    assert b"\x1b" not in t.everything
    assert "####" in t.text() and "▇" not in t.text()


@on(arguments=["--color", "never"])
def colour_never(t):
    t.wait("DEMO>")
    t.line("brief C014")
    t.wait("advice")
    assert COLOR not in t.everything


@on(NO_COLOR="1")
def no_color_is_respected(t):
    t.wait("DEMO>")
    t.line("brief C014")
    t.wait("advice")
    assert COLOR not in t.everything


@on(NO_COLOR="1", arguments=["--color", "always"])
def colour_always_wins(t):
    t.wait("DEMO>")
    t.line("brief C014")
    t.wait("advice")
    assert COLOR in t.everything


@on(rows=14)
def colour_passes_through_the_pager(t):
    t.wait("DEMO>")
    t.line("brief C014")
    listing_ends(t)
    assert t.screen.buffer[0][0].bold or any(row[0].bold for row in t.screen.buffer.values()), "no bold name"
    assert "ESC" not in t.text()
    t.type("q")


@on(columns=60, LC_ALL="C")
def other_locales_get_ascii_bars(t):
    t.wait("DEMO>")
    t.line("ageing C014")
    t.wait("####")


@on(rows=50, columns=100)
def tables_follow_the_terminal(t):
    t.wait("[1] kaishu DEMO>")
    t.line("customers")
    t.wait("[2] kaishu DEMO>")
    assert "total owed" in t.text() and "left out" not in t.text()
    t.resize(50, 60)
    t.line("customers")
    t.wait("(left out, the screen is narrow: days, total owed)")
    t.wait("[3]")
    t.line("queue")
    t.wait("[4]")
    for row in t.rows():
        # pyte gives a double-width character two cells.
        assert len(row) <= 60
    amounts = ["CNY 117,200.00", "GBP 4,260.00", "¥3,200,000", "USD 21,100.00"]
    for amount in amounts:
        assert amount in t.text(), amount


def at_the_shell(t, *arguments, **size):
    """A command of its own on the same book, as from a shell."""
    return type(t)(t.program, ["--book", t.book, "--today", TODAY, "--lang", "en", *arguments], t.home, **size)


@on()
def commands_at_the_shell_page_too(t):
    for arguments, seen, status in [(["customers"], "C003", 0), (["--help"], "queue", 0), (["policy"], "limit", 0)]:
        shell = at_the_shell(t, *arguments, rows=8)
        listing_ends(shell)
        assert seen in shell.text(), shell.text()
        shell.type("q")
        assert shell.ended() == status


@on()
def findings_keep_their_status_through_the_pager(t):
    shell = at_the_shell(t, "counter", "--customer", "C014", "20万ずつ月末に", rows=6)
    listing_ends(shell)
    shell.type("q")
    assert shell.ended() == 1


def big_file(t, rows):
    path = os.path.join(t.home, "big.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Customer Code,Customer Name,Invoice Number,Invoice Date,Due Date,Amount\n")
        for i in range(rows):
            day = f"2026-{i % 9 + 1:02}-{i % 28 + 1:02}"
            file.write(f"X{i % 999:05},Name {i % 999},INV-{i:07},{day},2026-11-{i % 28 + 1:02},{i % 5000 + 1}.50\n")
    mapping = os.path.join(t.home, "big.yaml")
    with open(mapping, "w", encoding="utf-8") as file:
        file.write(
            "columns:\n  customer-code: Customer Code\n  customer-name: Customer Name\n"
            "  invoice-number: Invoice Number\n  issued: Invoice Date\n  due: Due Date\n  amount: Amount\n"
            "dates: ymd\ncurrency: GBP\nencoding: utf-8\n"
        )
    return path, mapping


def invoices(t):
    with sqlite3.connect(os.path.join(t.book, "ledger.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return database.execute("SELECT count(*) FROM invoice").fetchone()[0]


def progress_is_shown_and_taken_away(t):
    before = invoices(t)
    path, mapping = big_file(t, 300_000)
    t.wait("[1] kaishu DEMO>")
    t.line(f"import {path} --map {mapping}")
    t.wait("reading:", 60)
    t.wait("a second", 60)
    t.wait(" left", 60)
    t.wait("of 300,000 changes", 300)
    t.wait("[2] kaishu DEMO>", 600)
    assert "300000 rows; 300000 new" in t.text()
    for row in t.rows():
        assert "reading" not in row and "writing" not in row, row
    assert invoices(t) == before + 300_000


def control_c_gives_an_import_up_whole(t):
    before = invoices(t)
    path, mapping = big_file(t, 100_000)
    t.wait("[1] kaishu DEMO>")
    t.line(f"import {path} --map {mapping}")
    t.wait("writing:", 300)
    t.type("\x03")
    t.wait("KAI-IMP-107", 60)
    t.wait("[2] kaishu DEMO>")
    assert invoices(t) == before
    t.line("open C014")
    t.wait("株式会社山田製作所")


def control_c_wakes_an_import_that_waits(t):
    # A pipe that nobody writes to.
    pipe = os.path.join(t.home, "invoices.csv")
    os.mkfifo(pipe)
    t.wait("[1] kaishu DEMO>")
    t.line(f"import {pipe} --map ibm")
    t.pump(0.5)
    t.type("\x03")
    t.wait("KAI-IMP-107")
    t.wait("[2] kaishu DEMO>")


def import_from_the_shell(t):
    """Leaves the prompt and imports from the shell, in the same terminal."""
    path, mapping = big_file(t, 100_000)
    t.wait("[1] kaishu DEMO>")
    return at_the_shell(t, "import", path, "--map", mapping)


def control_c_at_the_shell_says_so_and_has_its_status(t):
    before = invoices(t)
    shell = import_from_the_shell(t)
    shell.wait("writing:", 300)
    shell.type("\x03")
    status = shell.ended(60)
    assert "KAI-IMP-107" in shell.plain(), shell.plain()
    assert status == 130, status
    assert invoices(t) == before


def killed_import_leaves_the_book_whole(t):
    before = invoices(t)
    shell = import_from_the_shell(t)
    shell.wait("writing:", 300)
    shell.child.kill(9)
    shell.child.wait()
    # SQLite rolls back what the killed program had begun.
    assert invoices(t) == before
    t.line("open C014")
    t.wait("株式会社山田製作所")


@on(TERM="dumb")
def dumb_terminal_has_progress_in_lines(t):
    path, mapping = big_file(t, 100_000)
    t.wait("[1] kaishu DEMO>")
    t.line(f"import {path} --map {mapping}")
    t.wait("reading:", 300)
    t.wait("100000 rows", 600)
    assert b"\x1b" not in t.everything and b"\r\r" not in t.everything


CASES = [
    pager_opens_for_what_does_not_fit_and_q_returns, control_c_in_the_pager_does_no_harm,
    control_c_leaves_a_pipeline_as_pager_alone, brief_in_a_call_may_page_and_the_question_stays, no_pager_when_it_fits,
    cat_is_no_pager, empty_variable_turns_paging_off, own_pager_gets_the_page,
    pager_that_cannot_be_started_is_said_once, letter_is_paged_and_its_paths_are_not, json_is_never_paged,
    dumb_terminal_has_no_pager_and_no_colour, colour_never, no_color_is_respected, colour_always_wins,
    colour_passes_through_the_pager, other_locales_get_ascii_bars, tables_follow_the_terminal,
    commands_at_the_shell_page_too, findings_keep_their_status_through_the_pager,
    progress_is_shown_and_taken_away, control_c_gives_an_import_up_whole, control_c_wakes_an_import_that_waits,
    control_c_at_the_shell_says_so_and_has_its_status, killed_import_leaves_the_book_whole,
    dumb_terminal_has_progress_in_lines,
]

if __name__ == "__main__":
    main(CASES, __doc__)
