#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that looks up the layers: app > widgets/web > widgets > review < storage < app.

The command line needs no screen and links none."""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*["<]([^">]+)[">]')

# layer: patterns that its files must not include
GUI = r"(QtGui|QtWidgets|QWidget|QMainWindow|QDialog|QPainter|QImage|QPixmap|QIcon|QColor|QFont|QApplication|QGuiApplication)\b"
SQL = r"(QtSql|QSql)"
WEB = r"(QtWebEngine|QWebEngine|QtWebChannel|QWebChannel)"
RULES = {
    "review": [r"^(storage|widgets|app)/", GUI, SQL, WEB, r"^(quazip|KSyntaxHighlighting)"],
    "storage": [r"^(widgets|app)/", GUI, WEB],
    "widgets": [r"^(storage|app)/", r"^widgets/web/", SQL, WEB],
    "widgets/web": [r"^(storage|app)/", SQL],
    "app": [],
    "app/cli": [r"^widgets/", GUI, WEB],
    "app/inputs": [r"^widgets/", GUI, WEB],
}


def layer_of(path: pathlib.PurePath) -> str | None:
    text = path.as_posix()
    for layer in sorted(RULES, key=len, reverse=True):
        if text.startswith(layer + "/"):
            return layer
    return None


def violations(root: pathlib.Path) -> list[str]:
    found = []
    for top in ("app", "review", "storage", "widgets"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            relative = path.relative_to(root)
            layer = layer_of(relative)
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                if not match:
                    continue
                name = match.group(1)
                if line.split("include", 1)[1].strip().startswith('"') and "/" not in name and not name.endswith(".moc"):
                    found.append(f"{relative}:{number}: include is not qualified from the root: {name}")
                for pattern in RULES[layer]:
                    if re.search(pattern, name):
                        found.append(f"{relative}:{number}: {layer}/ must not include {name}")
    return found


def self_test(folder: pathlib.Path) -> list[str]:
    """The check itself must be able to fail."""
    (folder / "review").mkdir(parents=True)
    (folder / "review" / "bad.h").write_text('#include <QtSql/QSqlQuery>\n#include "storage/x.h"\n', encoding="utf-8")
    return [] if len(violations(folder)) == 2 else ["layers.py no longer notices a forbidden include"]


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        problems = self_test(pathlib.Path(scratch) / "tree")
    problems += violations(pathlib.Path(sys.argv[1]))
    print("\n".join(problems) or "layers hold")
    sys.exit(1 if problems else 0)
