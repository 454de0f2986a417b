"""Scripts and training calls in a real terminal: options chosen, sentences said, the prompt, Tab, narrow and plain screens.

usage: training.py -- KAISHU [CASE ...]

Needs pexpect and pyte. Prints 'N passed, N failed'; on a failure the screen. Exit status 0 when nothing failed.
"""
import os
import unicodedata

from terminal import main, on

GREETING = "Good morning, this is Emma from Kaishu. Am I speaking to Mr Calder?"
MAGENTA = b"\x1b[1;35m"


def files_under(folder):
    """Every file with its bytes."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[path] = file.read()
    return found


def last(t):
    """The last row that holds something: the prompt, while kaishu waits."""
    return next((row for row in reversed(t.shown().split("\n")) if row), "")


def prompt(t, words):
    """Waits for the last row to end with the words."""
    t.until(lambda: last(t).endswith(words), f"the prompt {words!r}")


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


def train(t, name):
    t.wait("DEMO>")
    t.line(f"train {name}")


def ring(t, name="ironmonger", mark="TRAINING", say="opening say>"):
    """To the first question of a training call."""
    train(t, name)
    t.until(lambda: f"kaishu {mark} T" in last(t), "the prompt of the room")
    t.line("call")
    prompt(t, say)


# --- script play ---------------------------------------------------------------------------------------------------


def play(t):
    t.wait("[1] kaishu DEMO>")
    t.line("script new ~/first-call")
    t.wait("[2] kaishu DEMO>")
    t.line("script play ~/first-call.yarn")
    t.wait("3  Sorry, wrong number.")


def script_is_played_by_choosing(t):
    play(t)
    t.wait("-  When can you pay a first part?  (not now)")
    t.line("1")
    t.wait("Customer: Our own customer pays late.")
    t.wait("2  When can you pay a first part?")
    # As an input method for Japanese leaves it.
    t.line("２")
    t.wait("Customer: On Friday. I will send you the reference.")
    t.wait("— end —")
    prompt(t, "kaishu DEMO>")


def option_that_is_not_there_is_asked_again(t):
    play(t)
    for typed in ["2", "9", "one", "0", "-1"]:
        t.line(typed)
        t.wait(f'"{typed}" can\'t be taken')
    t.line("")
    t.line("3")
    t.wait("You asked 0 times and promised nothing")
    prompt(t, "kaishu DEMO>")


def play_is_left(t):
    play(t)
    for times, leave in enumerate(["\x04", "q\r", "/quit\r"], 1):
        prompt(t, "] >")
        # An interrupt takes back what is typed, and no more.
        t.type("12\x03")
        t.until(lambda: last(t).endswith("] >"), "an empty line")
        t.type(leave)
        prompt(t, "kaishu DEMO>")
        assert t.text().count("— left —") == times
        t.line("script play ~/first-call.yarn")


@on(columns=60, arguments=["--lang", "ja"])
def wide_lines_are_played_on_a_narrow_screen(t):
    t.wait("DEMO>")
    t.line("script new ~/はじめて")
    t.wait("[2] kaishu DEMO>")
    t.line("script play ~/はじめて.yarn")
    t.wait("3  失礼しました、番号違いです。")
    t.line("1")
    t.wait("顧客: 当社への入金が遅れているのです。")
    t.line("2")
    t.wait("顧客: 金曜日に。振込後に控えをお送りします。")
    prompt(t, "kaishu DEMO>")


# --- a training call -----------------------------------------------------------------------------------------------


def sentence_is_said_and_answered(t):
    before = files_under(t.book)
    ring(t)
    assert "TRAINING 1/7 T101 opening say>" in last(t), last(t)
    t.line(GREETING)
    t.wait("Ray Calder, yes, you've got me.")
    prompt(t, "opening say>")
    # Enter goes to the note, and the prompt no longer says that somebody hears it.
    t.line("")
    prompt(t, "TRAINING 1/7 T101 opening>")
    t.line("1")
    t.wait("do they deal with this account?")
    prompt(t, "opening say>")
    assert MAGENTA in t.everything
    assert files_under(t.book) == before, "the live book changed"


def sentences_are_shown_and_picked_by_number(t):
    ring(t)
    t.line("/say")
    t.wait("A number says one of them.")
    shown = t.shown()
    assert "  1  " in shown and "  2  " in shown
    t.line("/say 1")
    t.wait("You: “")
    prompt(t, "opening say>")
    t.line("/say 99")
    t.wait("KAI-ANS")
    prompt(t, "opening say>")
    t.line("/say")
    t.wait("A number says one of them.")
    t.line("2")
    t.until(lambda: t.shown().count("You: “") == 2, "the second sentence")


def tab_knows_the_training_commands(t):
    ring(t)
    t.type("/hi\t")
    t.wait("say> /hint")
    t.type("\r")
    t.wait("A hint costs 2 points; 2 so far.")
    prompt(t, "opening say>")
    t.type("/sa\t")
    t.wait("say> /say")
    t.type("\x15/pa\t")
    t.wait("say> /pause")
    t.type("\x15")
    # Outside a training call nobody is there to hint at.
    t.line("/pause")
    t.wait("Go on with: resume T101")
    t.line("quit")
    t.wait("Back in your own book.")
    t.line("call C014 --rehearse")
    t.wait("REHEARSAL 1/7 C014 opening>")
    t.type("/hi\t")
    t.pump(0.3)
    assert not last(t).endswith("/hint"), last(t)


def role_plays_are_completed_by_name(t):
    t.wait("[1] kaishu DEMO>")
    t.type("train iron\t")
    t.wait("DEMO> train ironmonger")
    t.type("\r")
    t.wait("Training ironmonger, attempt 1")


def control_d_pauses_and_resume_goes_on(t):
    ring(t)
    t.line(GREETING)
    t.wait("Ray Calder, yes, you've got me.")
    t.line("")
    t.line("1")
    t.wait("do they deal with this account?")
    t.type("\x04")
    t.wait("Go on with: resume T101")
    t.until(lambda: "TRAINING" in last(t) and "1/7>" in last(t), "the paused call in the prompt")
    t.line("resume")
    t.wait("Going on with T101")
    prompt(t, "opening say>")
    t.line("y")
    t.wait("[2/7 position]")
    t.type("\x04")
    t.until(lambda: "2/7>" in last(t), "the paused call in the prompt")
    # Leaves the room, then the program.
    t.type("\x04")
    t.wait("Back in your own book.")
    t.wait("DEMO>")
    t.line("train ironmonger")
    t.wait("The call stopped at: position.")
    t.line("resume")
    prompt(t, "position say>")


def control_c_cancels_the_sentence_and_not_the_call(t):
    ring(t)
    t.type("Pay up or")
    t.wait("say> Pay up or")
    t.type("\x03")
    t.until(lambda: last(t).endswith("say>"), "an empty line")
    t.line(GREETING)
    t.wait("Ray Calder, yes, you've got me.")
    assert "You: “Pay" not in t.text()


def what_is_said_is_not_kept_in_the_history(t):
    ring(t)
    t.line("Invoice CS-2288 is a secret of ours")
    prompt(t, "opening say>")
    t.line("/pause")
    t.wait("resume T101")
    t.line("quit")
    t.wait("Back in your own book.")
    t.line("quit")
    assert t.ended() == 0
    with open(os.path.join(t.home, ".local/state/kaishu/history"), encoding="utf-8") as file:
        kept = file.read()
    assert "train ironmonger" in kept and "secret" not in kept, kept


# --- other screens -------------------------------------------------------------------------------------------------


@on(columns=60)
def sixty_columns_are_enough(t):
    ring(t)
    t.line(GREETING)
    t.wait("you've got me")
    t.line("/say")
    t.wait("A number says one of them.")
    t.line("/hint")
    t.wait("A hint costs 2 points; 2 so far.")
    assert "TRAINING 1/7 T101 opening say>" in t.shown()


@on(columns=44)
def below_fifty_columns_the_number_says_the_stage(t):
    ring(t, say="1/7 T101 say>")
    t.line(GREETING)
    t.wait("yes, you've got")
    t.line("")
    prompt(t, "TRAINING 1/7 T101>")


def plain(t):
    """A talk on a screen without colour says who speaks, and to whom, in words."""
    ring(t)
    t.line(GREETING)
    t.wait("Ray Calder: “Ray Calder, yes, you've got me.”")
    t.line("/say 1")
    t.wait("You: “")
    t.line("")
    prompt(t, "TRAINING 1/7 T101 opening>")


@on(NO_COLOR="1")
def without_colour_nothing_is_lost(t):
    plain(t)
    assert b"\x1b[1;3" not in t.everything and b"\x1b[33m" not in t.everything


@on(TERM="dumb")
def dumb_terminal_trains_too(t):
    plain(t)
    assert b"\x1b" not in t.everything, t.everything


def talk_in_wide_characters(t, name, mark, say, note, sentence, answer, opening):
    ring(t, name, mark, say)
    assert mark in last(t)
    t.line(sentence)
    t.wait(answer)
    t.type("/hi\t")
    t.wait(say.split()[-1] + " /hint")
    t.type("\x15")
    # Half a sentence, taken back character by character: the cursor stands where the prompt ends.
    t.pump(0.3)
    empty = t.screen.cursor.x
    t.type("你好。")
    t.until(lambda: last(t).endswith("你好。"), "what was typed")
    assert t.screen.cursor.x == empty + 6, (empty, t.screen.cursor.x)
    t.type("\x7f\x7f\x7f")
    t.until(lambda: t.screen.cursor.x == empty, "the cursor back at the prompt")
    t.line("")
    prompt(t, note)
    assert all(width(row) <= t.screen.columns for row in t.shown().split("\n"))
    t.type("\x04")
    t.wait("resume")
    t.until(lambda: "1/7>" in last(t), "the paused call in the prompt")
    t.line("resume")
    prompt(t, say)
    assert opening in last(t)


@on(columns=60, arguments=["--lang", "ja"])
def japanese_is_spoken_on_a_narrow_screen(t):
    talk_in_wide_characters(
        t, "machikoba", "訓練", "名乗り話す>", "名乗り>", "回収商事の鈴木と申します。相馬社長でいらっしゃいますか。", "相馬", "名乗り")


@on(columns=60, arguments=["--lang", "zh-Hans"])
def chinese_is_spoken_on_a_narrow_screen(t):
    talk_in_wide_characters(
        t, "wujin", "训练", "开场说>", "开场>", "您好，我是回收商贸的李娜，请问是周敏女士吗？", "周敏", "开场")


CASES = [
    script_is_played_by_choosing, option_that_is_not_there_is_asked_again, play_is_left,
    wide_lines_are_played_on_a_narrow_screen, sentence_is_said_and_answered, sentences_are_shown_and_picked_by_number,
    tab_knows_the_training_commands, role_plays_are_completed_by_name, control_d_pauses_and_resume_goes_on,
    control_c_cancels_the_sentence_and_not_the_call, what_is_said_is_not_kept_in_the_history, sixty_columns_are_enough,
    below_fifty_columns_the_number_says_the_stage, without_colour_nothing_is_lost, dumb_terminal_trains_too,
    japanese_is_spoken_on_a_narrow_screen, chinese_is_spoken_on_a_narrow_screen,
]


if __name__ == "__main__":
    main(CASES, __doc__)
