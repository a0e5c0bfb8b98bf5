# SPDX-License-Identifier: Apache-2.0
"""Each stage of extract/ uses only what comes before it.

The order of the stages is that of the table in docs/design.md. A file directly in extract/ joins stages and may use all.

usage: folder_order.py SOURCE_DIRECTORY
"""
import pathlib
import re
import sys

STAGE = re.compile(r"^\| `extract/(\w+)/` \|", re.MULTILINE)
INCLUDE = re.compile(r'^#include "([a-z_]+)/[a-z_]+\.hpp"', re.MULTILINE)


def wrong_includes(extract, stages):
    for source in sorted(extract.glob("*/*.[ch]pp")):
        own = stages.index(source.parent.name)
        for folder in INCLUDE.findall(source.read_text(encoding="utf-8")):
            if folder in stages[own + 1:]:
                yield f"extract/{source.parent.name}/{source.name} includes from {folder}/, a later stage"


def main():
    root = pathlib.Path(sys.argv[1])
    stages = STAGE.findall((root / "docs/design.md").read_text(encoding="utf-8"))
    folders = {path.name for path in (root / "extract").iterdir() if path.is_dir()}
    assert set(stages) == folders, f"docs/design.md and extract/ differ in {set(stages) ^ folders}"
    wrong = list(wrong_includes(root / "extract", stages))
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
