#!/usr/bin/env python3
"""Checks that the graph of a log does not depend on how an editor saved it.

Every file of a log is written again with another encoding, other line ends, decomposed letters and the like; lines stay
the same. The graph of each such variant must be that of the original, but for columns. Where text was saved in a wrong
encoding and bytes were lost, the entries, their dates, kinds and links must be the same, on logs in Latin script.

Usage: tests/variants/check.py ASTERISM            checks the own corpus beside this file
       tests/variants/check.py ASTERISM SHARED     checks SHARED/logs with SHARED/bench/variants.py; 77 when absent
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

OWN = pathlib.Path(__file__).resolve().parent / "corpus"
LOSSY = "mojibake-1254-lossy"
SKIPPED = 77


def misread(page):
    def damage(text):
        def one(byte):
            try:
                return bytes([byte]).decode(page)
            except UnicodeDecodeError:
                return chr(byte)

        return "".join(map(one, text.encode())).encode()

    return damage


OWN_VARIANTS = {
    "bom": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "utf16": lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "cr": lambda text: text.replace("\n", "\r").encode(),
    "nfd": lambda text: unicodedata.normalize("NFD", text).encode(),
    "nbsp": lambda text: re.sub(r"(?m)(\[[^\]\n ]*) ", "\\1\u00a0", text).encode(),
    "zero-width": lambda text: re.sub(r"(?m)^(- )", "\\1\u200b", text).encode(),
    "misread-1252": misread("cp1252"),
    "misread-1254": misread("cp1254"),
}


def graph_of(program, log):
    command = [program, "export", "-i", str(log), "-f", "json", "-o", "-", "--all-topics"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{log}: exit {done.returncode}: {done.stderr.decode()[:300]}")
    graph = json.loads(done.stdout)
    for edge in graph["edges"]:
        for place in edge["evidence"]:
            place.pop("column", None)
            place.pop("length", None)
            for key in ("quote", "mention"):  # blanks at the end of a line inside
                place[key] = re.sub(r"[ \t]+\n", "\n", place.get(key, ""))
    return graph


def entries_of(graph):
    """What must survive lost bytes: where entries stand, their dates, kinds and links."""
    found = []
    for node in graph["nodes"]:
        for reading in node.get("readings", []):
            fields = (reading["file"], reading["line"], reading.get("date"), reading.get("url"), node["kind"])
            found.append(tuple(str(field) for field in fields))
    return sorted(found)


def is_latin(folder):
    text = "".join(path.read_bytes().decode("utf-8", "replace") for path in folder.rglob("*.md"))
    letters = [c for c in text if c.isalpha()]
    return sum(ord(c) < 0x250 for c in letters) > 0.98 * len(letters)


def differences(program, original, variant, lossy):
    want, got = graph_of(program, original), graph_of(program, variant)
    if lossy:
        return [] if entries_of(want) == entries_of(got) else ["entries"]
    keys = ("graph", "nodes", "edges")
    return [key for key in keys if want[key] != got[key]]


def write_own(target):
    for name, make in OWN_VARIANTS.items():
        for path in OWN.rglob("*.md"):
            copy = target / name / OWN.name / path.relative_to(OWN)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(make(path.read_text(encoding="utf-8")))
    return OWN


def write_shared(shared, log, target):
    """The variants, and a copy of the files that they are of."""
    subprocess.run([sys.executable, shared / "bench/variants.py", log, target], check=True, stdout=subprocess.DEVNULL)
    plain = target / "plain" / log.name
    for path in log.rglob("*.md"):
        copy = plain / path.relative_to(log)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    return plain


def check(program, name, write):
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / "variants"
        original = write(target)
        for variant in sorted(os.listdir(target)):
            if variant == "plain" or (variant == LOSSY and not is_latin(original)):
                continue
            different = differences(program, original, target / variant / name, variant == LOSSY)
            if different:
                failures.append(f"{name}, {variant}: {', '.join(different)} differ")
        shutil.rmtree(target)
    return failures


def main():
    program = sys.argv[1]
    failures = []
    if len(sys.argv) == 2:
        failures = check(program, OWN.name, write_own)
    else:
        shared = pathlib.Path(sys.argv[2])
        if not (shared / "bench/variants.py").exists():
            print(f"skipped: there are no logs of other people in {shared}")
            return SKIPPED
        for log in sorted(path for path in (shared / "logs").iterdir() if path.is_dir()):
            failures += check(program, log.name, lambda target, log=log: write_shared(shared, log, target))
    print("\n".join(failures) if failures else "all variants give the same graph")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
