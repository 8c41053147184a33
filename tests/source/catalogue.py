#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: catalogue.py SOURCE_DIR

The catalogue and the audit profiles keep their published schemas, and the schemas refuse what they should: every one of the alterations below
must be found. (That the program's own reader agrees, and that nothing is missing, is tested beside it.)
"""
import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def without(data, *path):
    *above, last = path
    for key in above:
        data = data[key]
    del data[last]


def put(data, value, *path):
    *above, last = path
    for key in above:
        data = data[key]
    data[last] = value


def alterations(clause):
    entry = ("clauses", clause)
    yield "no question", lambda d: without(d, *entry, "question")
    yield "no English title", lambda d: without(d, *entry, "title", "en")
    yield "Chinese in both places", lambda d: put(d, "甲", *entry, "question", "en")
    yield "English in both places", lambda d: put(d, "A", *entry, "evidence", "zh")
    yield "empty sentence", lambda d: put(d, " ", *entry, "text_en")
    yield "clause left in Chinese", lambda d: put(d, "不得甲。", *entry, "text_en")
    yield "nowhere to look", lambda d: put(d, [], *entry, "where")
    yield "unknown place", lambda d: put(d, ["moon"], *entry, "where")
    yield "no evidence", lambda d: put(d, [], *entry, "evidence_kinds")
    yield "unknown feature", lambda d: put(d, ["wings"], *entry, "applies", "features")
    yield "unknown kind", lambda d: put(d, ["app"], *entry, "applies", "kinds")
    yield "unknown key", lambda d: put(d, 1, *entry, "colour")
    yield "related to no clause", lambda d: put(d, ["1.1"], *entry, "related")
    yield "related twice", lambda d: put(d, ["2/1.1", "2/1.1"], *entry, "related")
    yield "not a clause", lambda d: put(d, d["clauses"][clause], "clauses", "x")
    yield "another version", lambda d: put(d, 2, "schema")


def main(source):
    failures = []
    validators = {}
    for name in ("catalogue", "catalogue-headings", "submission", "audit-profile"):
        schema = json.loads((source / f"resources/schema/{name}.schema.json").read_text())
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(schema)
    files = sorted((source / "resources/catalogue").glob("*.json"))
    entries = 0
    for path in files:
        data = json.loads(path.read_text())
        headings = path.name == "headings.json"
        validator = validators["catalogue-headings" if headings else "catalogue"]
        for error in validator.iter_errors(data):
            failures.append(f"{path.name}: {error.json_path}: {error.message}")
        if headings:
            continue
        entries += len(data["clauses"])
        clause = next(iter(data["clauses"]))
        for name, alter in alterations(clause):
            altered = copy.deepcopy(data)
            alter(altered)
            if validator.is_valid(altered):
                failures.append(f"{path.name}: the schema accepts an entry with: {name}")
    profile = {"schema": 1, "id": "a", "name": "A", "asks": {}}
    if not validators["audit-profile"].is_valid(profile):
        failures.append("audit-profile: the schema refuses the least of profiles")
    for altered in ({"id": "../a"}, {"name": ""}, {"asks": {"include": ["x"]}}, {"asks": {"where": ["moon"]}},
                    {"asks": {"minimum_weight": "tons"}}, {"asks": {"only": []}}, {"schema": 2}, {"colour": 1}):
        if validators["audit-profile"].is_valid(profile | altered):
            failures.append(f"audit-profile: the schema accepts {altered}")
    for path in sorted((source / "resources/profiles").glob("*.json")):
        for error in validators["audit-profile"].iter_errors(json.loads(path.read_text())):
            failures.append(f"{path.name}: {error.json_path}: {error.message}")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(files)} files, {entries} entries")
    return 1 if failures or entries == 0 else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
