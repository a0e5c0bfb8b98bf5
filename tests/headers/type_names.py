# SPDX-License-Identifier: Apache-2.0
"""Each type of the headers has a name of its own.

All folders share one namespace and end in one library. Two types of one name are undefined behaviour there (C++20
[basic.def.odr]): the linker keeps one of two instances of, say, std::vector<Link>, for both.

usage: type_names.py SOURCE_DIRECTORY
"""
import collections
import pathlib
import re
import sys

FOLDERS = ("include", "extract", "graph", "export", "cli", "parallel")
# At the margin: members of classes and of functions do not count.
DEFINITION = re.compile(r"^(?:template <[^>]*> )?(?:struct|enum class|class|enum|union) (\w+)[^;(]*\{", re.MULTILINE)


def definitions(root):
    for folder in FOLDERS:
        for header in sorted((root / folder).rglob("*.hpp")):
            for match in DEFINITION.finditer(header.read_text(encoding="utf-8")):
                yield match[1], header.relative_to(root)


def main():
    headers = collections.defaultdict(list)
    for name, header in definitions(pathlib.Path(sys.argv[1])):
        headers[name].append(str(header))
    assert len(headers) > 100, "the headers define more types than were found"
    repeated = {name: where for name, where in headers.items() if len(where) > 1}
    for name, where in repeated.items():
        print(f"{name} is defined in {' and '.join(where)}")
    return 1 if repeated else 0


if __name__ == "__main__":
    sys.exit(main())
