# SPDX-License-Identifier: Apache-2.0
"""What the scripts here share: sample documents, and leaving a test out aloud."""
import json
import os
import sys

SKIPPED = 77  # what CTest is told means "not run"
NAMES = ("map", "hostile", "parallel", "empty")


def skip(reason):
    print("SKIPPED:", reason)
    sys.exit(SKIPPED)


def path(name, extension):
    return os.path.join(sys.argv[1], name + extension)


def load_json(name):
    with open(path(name, ".json"), encoding="utf-8") as file:
        return json.load(file)


def single_line(text):
    """What asterism makes of a text that must fit one line."""
    gap = {chr(c) for c in list(range(0x21)) + list(range(0x7F, 0xA1)) + list(range(0x2000, 0x200B))}
    gap |= set("\u2028\u2029\u202f\u3000\ufffe\uffff")
    return " ".join(word for word in "".join(" " if c in gap else c for c in text).split(" ") if word)


def check(condition, *what):
    if not condition:
        print("FAILED:", *what)
        sys.exit(1)
