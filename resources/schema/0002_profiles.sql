-- SPDX-FileCopyrightText: 2026 Mingjing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The audit profile that a case is reviewed by; no row while everything is asked.

CREATE TABLE case_profiles (
    case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (case_id),
    profile_id TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    edition_sha256 TEXT NOT NULL,
    former_case TEXT NOT NULL,
    items TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
