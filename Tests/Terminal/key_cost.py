#!/usr/bin/env python3
"""Types keys at a prompt, each after the last one was shown, and prints what a key costs in processor time.

usage: key_cost.py [--keys N] [--line N] [--columns N] -- COMMAND [ARG ...]

--line fills the line with N characters before anything is measured. The keys are the same in each run: characters,
half of them double-width, moves and deletions. Needs pexpect, and Linux for /proc. Nothing is submitted. Prints one
line, such as '2000 keys, a line of 60 characters: 85 microseconds a key'.
"""
import argparse
import glob
import os
import random
import time

import pexpect

CHARACTERS = "分割払い三十万円月末ご提案abc 123"
KEYS = ["\x1b[D", "\x1b[C", "\x02", "\x06", "\x1bb", "\x1bf", "\x7f", "\x7f", "\x1b[3~", "\x1b[H", "\x1b[F"]


def processor_time(pid):
    """Seconds that all threads of a process have run."""
    nanoseconds = 0
    for path in glob.glob(f"/proc/{pid}/task/*/schedstat"):
        with open(path) as file:
            nanoseconds += int(file.read().split()[0])
    return nanoseconds / 1e9


def drain(child, quiet):
    """Reads until nothing has come for so many seconds."""
    while True:
        try:
            child.read_nonblocking(65536, quiet)
        except pexpect.TIMEOUT:
            return


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--keys", type=int, default=2000)
    parser.add_argument("--line", type=int, default=0)
    parser.add_argument("--columns", type=int, default=100)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    command = [part for part in options.command if part != "--"]
    if not command:
        parser.error("no command given")
    env = dict(os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8", EDITRC="/dev/null")
    # With numbered prompts there is neither hint nor right prompt.
    env.pop("KAISHU_TEST_PROMPT", None)
    child = pexpect.spawn(command[0], command[1:], env=env, dimensions=(40, options.columns), timeout=5)
    child.delaybeforesend = None
    drain(child, 1)
    rng = random.Random(1)
    filling = "".join(rng.choice(CHARACTERS) for _ in range(options.line))
    if filling:
        child.send(f"\x1b[200~{filling}\x1b[201~")
        drain(child, 0.5)
    length = options.line
    before = processor_time(child.pid)
    for _ in range(options.keys):
        # As many characters as are deleted, so that the line stays as long as it is.
        adds = rng.random() < (0.5 if length < max(options.line, 60) else 0.1)
        length += 1 if adds else 0
        key = rng.choice(CHARACTERS) if adds else rng.choice(KEYS)
        length -= 1 if key in ("\x7f", "\x1b[3~") else 0
        child.send(key)
        # What it shows is the sign that the key was read; the time it takes to come is not its own.
        until = time.time() + 1
        while time.time() < until:
            try:
                child.read_nonblocking(65536, 0.05)
                break
            except pexpect.TIMEOUT:
                continue
    drain(child, 0.2)
    spent = processor_time(child.pid) - before
    child.close(force=True)
    print(f"{options.keys} keys, a line of {max(options.line, 60)} characters: "
          f"{spent / options.keys * 1e6:.0f} microseconds a key")


if __name__ == "__main__":
    main()
