#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: translations.py ROOT LUPDATE. Fails when a sentence on screen has no finished Chinese translation."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def problems_of(file: pathlib.Path) -> list[str]:
    found = []
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            kind = translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            source = message.findtext("source")
            texts = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            where = f"{context.findtext('name')}: {source!r}"
            if kind == "unfinished" or not all(texts):
                found.append(f"untranslated  {where}")
            for text in texts:
                if sorted(set(PLACEHOLDER.findall(source))) != sorted(set(PLACEHOLDER.findall(text))) and text:
                    found.append(f"placeholders differ  {where}")
    return found


def main() -> int:
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch) / "mingjing_zh_CN.ts"
        shutil.copy(root / "translations" / "mingjing_zh_CN.ts", copy)
        subprocess.run([lupdate, "-silent", "-recursive", "-no-obsolete", "-locations", "none", "-I", str(root),
                        str(root / "app"), str(root / "widgets"), "-ts", str(copy)], check=True)
        problems = problems_of(copy)
    print("\n".join(problems) or "translations are complete")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
