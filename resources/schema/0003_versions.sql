-- SPDX-FileCopyrightText: 2026 Mingjing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The packages that were submitted to a case, the first first. Cases that are there already have one.

CREATE TABLE case_versions (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    number INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    root TEXT NOT NULL,
    size INTEGER NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
) STRICT;

CREATE INDEX case_versions_by_package ON case_versions (sha256);

INSERT INTO case_versions (case_id, number, sha256, file_name, root, size, actor, at)
    SELECT c.case_id, 1, c.package_sha256, c.package_file_name, coalesce(json_extract(e.payload, '$.root'), ''),
           c.package_size, e.actor, e.at
    FROM cases c JOIN events e ON e.case_id = c.case_id AND e.kind = 'package_attached'
    WHERE json_valid(e.payload);
