#!/usr/bin/env python3
"""Checks that the examples in the front documents show what the program really prints.

In a block marked `console`, a line `$ COMMAND` is run by the shell in examples/, on a terminal of 110 columns, and
the lines up to the next one must be what it prints; a line `…` stands for any lines. `--update` writes the real
output instead, except in blocks that use `…`.

Usage: tests/docs/examples.py [--update] FOLDER_OF_ASTERISM [DOCUMENT…]
"""

import difflib
import fcntl
import os
import pathlib
import pty
import re
import struct
import subprocess
import sys
import termios

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = ["README.md", "docs/tutorial.md"]
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
COLUMNS = 110


def output_of(command, program_folder):
    """What `command` prints on a terminal, both streams."""
    try:
        terminal, inner = pty.openpty()
    except OSError as error:
        sys.exit(print(f"skipped: no terminal to run the examples in ({error})"))
    fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))
    path = f"{program_folder}{os.pathsep}{os.environ['PATH']}"
    environment = {"PATH": path, "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "TERM": "xterm"}
    process = subprocess.Popen(["sh", "-c", command], cwd=ROOT / "examples", env=environment, stdin=subprocess.DEVNULL,
                               stdout=inner, stderr=inner)
    os.close(inner)
    printed = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux reports the end of a terminal as an error.
            break
        if not piece:
            break
        printed += piece
    os.close(terminal)
    process.wait()
    return printed.decode().replace("\r\n", "\n")


def steps_of(block):
    """The (command, expected output) pairs of `block`."""
    steps = []
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            steps.append([line[2:].strip(), ""])
        elif steps:
            steps[-1][1] += line
    return steps


def fits(expected, actual):
    """Whether `actual` is `expected`, where a line `…` stands for any lines."""
    pieces = re.split(r"^…\n", expected, flags=re.MULTILINE)
    return re.fullmatch(r"(?:.*\n)*?".join(map(re.escape, pieces)), actual) is not None


def checked(block, program_folder, problems):
    """The block with real output; appends a difference to `problems` for each step that shows something else."""
    real = ""
    for command, expected in steps_of(block):
        actual = output_of(command, program_folder)
        real += f"$ {command}\n" + actual
        if not fits(expected, actual):
            lines = difflib.unified_diff(expected.splitlines(), actual.splitlines(), "document", "program", lineterm="")
            problems.append("\n".join([f"$ {command}", *lines]))
    return block if re.search(r"^…$", block, re.MULTILINE) else real


def main(arguments):
    update = "--update" in arguments
    arguments = [word for word in arguments if word != "--update"]
    if not arguments:
        sys.exit(__doc__)
    program_folder = pathlib.Path(arguments[0]).resolve()
    steps = 0
    problems = []
    for name in arguments[1:] or DOCUMENTS:
        document = ROOT / name
        text = document.read_text(encoding="utf-8")
        steps += sum(len(steps_of(block)) for block in BLOCK.findall(text))
        real = BLOCK.sub(lambda match: checked(match[0], program_folder, problems), text)
        if update and real != text:
            document.write_text(real, encoding="utf-8")
    print("\n\n".join(problems), end="\n\n" if problems else "")
    print(f"{steps} examples run, {len(problems)} {'differed' if update else 'differ'} from the documents")
    return 0 if update or (steps and not problems) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
