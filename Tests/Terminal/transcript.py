"""Records a session at a real terminal and runs the recording again.

usage: transcript.py -- KAISHU

Needs pexpect and pyte. What is typed has mistakes, keys that move and delete, Ctrl-C, a call and Ctrl-D; the terminal
is wide and has colours. The recording has to be the same again by `replay` and through a pipe. Prints what differs;
exit status 0 when nothing does.
"""
import os
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from terminal import Terminal  # noqa: E402

DAY = "2026-11-24"


def run(program, arguments, home, text=b""):
    environment = {"HOME": home, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm"}
    return subprocess.run(
        [program, *arguments], input=text, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment
    )


def give_up(t, text):
    """Types a line and takes it back with Ctrl-C, once the line is seen to be edited."""
    t.type(text)
    t.wait(text)
    t.type("\x03")


def record(t, file):
    t.wait("[1] ")
    t.line(f"log start {file}")
    t.wait("[2] ")
    t.line("breif")
    t.wait("[3] ")
    t.line("open 田中\x7f\x7f山製\x1b[D田")
    t.wait("[4] ")
    give_up(t, "never typed")
    t.wait("[5] ")
    t.line("call")
    t.wait("[6] ")
    for number, text in enumerate(["1", "たぶん", "y", "1", "/nonsense", "1", "80万", "\x03", "20万"], 7):
        if text == "\x03":
            give_up(t, "nor this")
        else:
            t.line(text)
        t.wait(f"[{number}] ")
    t.type("\x04")
    t.wait("[16] ")
    t.line("queue")
    t.wait("[17] ")
    t.type("\x04")
    return t.ended()


def main():
    # Whoever started us may hold signals back; a terminal's Ctrl-C has to come through.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    program = os.path.abspath(sys.argv[sys.argv.index("--") + 1])
    with tempfile.TemporaryDirectory() as home:
        first, second, third = (os.path.join(home, name) for name in ("a", "b", "c"))
        for book in (first, second, third):
            made = run(program, ["demo", book, "--today", DAY], home)
            assert made.returncode == 0, made.stdout.decode()
        file = os.path.join(home, "session")
        t = Terminal(program, ["--book", first, "--today", DAY, "--lang", "ja", "--as", "suzuki"], home)
        try:
            status = record(t, file)
        except AssertionError:
            print(t.text())
            raise
        assert status == 0, f"kaishu left with {status}"
        with open(file + ".session", encoding="utf-8") as stream:
            typed = stream.read()
        with open(file + ".screen", encoding="utf-8") as stream:
            screen = stream.read()
        print(typed)
        assert "\x1b" not in screen
        assert "open 山田製" in typed and "never typed" not in typed and "nor this" not in typed
        assert "KAI-ANS-002" in screen, "the mistake in the call is not on the screen"
        replayed = run(program, ["--book", second, "replay", file, "--quiet"], home)
        assert replayed.returncode == 0, replayed.stdout.decode()
        head, *lines = typed.split("\n")
        piped = run(program, ["--book", third, *head[3:].split()], home, "\n".join(lines).encode())
        seen = piped.stdout.decode().replace(third, "BOOK") + f"[exit {piped.returncode}]\n"
        assert seen == screen, "\n".join(
            f"recorded: {a}\nnow:      {b}" for a, b in zip(screen.split("\n"), seen.split("\n")) if a != b
        )
    print("3 passed, 0 failed")


if __name__ == "__main__":
    main()
