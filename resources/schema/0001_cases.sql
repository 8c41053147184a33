-- SPDX-FileCopyrightText: 2026 Mingjing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1: the journal and the bytes it speaks of, which are never changed, and the projections of the journal.
-- A statement ends at a line that ends with a semicolon; that of a trigger, at the line END;

CREATE TABLE blobs (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size = length(content)),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE events (
    case_id TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    tool_version TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (case_id, sequence)
) STRICT;

CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER blobs_are_not_changed BEFORE UPDATE ON blobs
BEGIN
    SELECT RAISE(ABORT, 'blobs are append-only');
END;

CREATE TRIGGER blobs_are_not_deleted BEFORE DELETE ON blobs
BEGIN
    SELECT RAISE(ABORT, 'blobs are append-only');
END;

-- Projections: each can be made anew from events.

CREATE TABLE cases (
    case_id TEXT NOT NULL PRIMARY KEY,
    program TEXT NOT NULL,
    subject TEXT NOT NULL,
    related_subjects TEXT NOT NULL,
    category TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    status TEXT NOT NULL,
    scenario TEXT NOT NULL,
    assignee TEXT NOT NULL,
    package_sha256 TEXT NOT NULL,
    package_file_name TEXT NOT NULL,
    package_size INTEGER NOT NULL,
    edition_sha256 TEXT NOT NULL,
    edition_title TEXT NOT NULL,
    store_form TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    passes INTEGER NOT NULL,
    violations INTEGER NOT NULL,
    not_applicable INTEGER NOT NULL,
    unsure INTEGER NOT NULL,
    findings INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    last_sequence INTEGER NOT NULL,
    head_hash TEXT NOT NULL
) STRICT;

CREATE INDEX cases_by_update ON cases (updated_at);
CREATE INDEX cases_by_status ON cases (status, updated_at);
CREATE INDEX cases_by_due_date ON cases (due_at) WHERE due_at <> '';

CREATE TABLE judgements (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    item_id TEXT NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, item_id)
) STRICT;

CREATE TABLE hints (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    hint_id TEXT NOT NULL,
    accepted INTEGER NOT NULL,
    reason TEXT NOT NULL,
    hint TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, hint_id)
) STRICT;

CREATE TABLE evidence (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    evidence_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    caption TEXT NOT NULL,
    path TEXT NOT NULL,
    route TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    blob_sha256 TEXT NOT NULL,
    body TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, evidence_id)
) STRICT;

CREATE TABLE findings (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    finding_id TEXT NOT NULL,
    severity TEXT NOT NULL,
    words TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    withdrawn_reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (case_id, finding_id)
) STRICT;

CREATE TABLE finding_clauses (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    finding_id TEXT NOT NULL,
    clause_id TEXT NOT NULL,
    is_twin INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (case_id, finding_id, clause_id, is_twin, position)
) STRICT;

CREATE INDEX finding_clauses_by_clause ON finding_clauses (clause_id);

CREATE TABLE finding_evidence (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    finding_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    evidence_id TEXT NOT NULL,
    PRIMARY KEY (case_id, finding_id, position)
) STRICT;

CREATE TABLE decisions (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    decision_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    state TEXT NOT NULL,
    summary TEXT NOT NULL,
    overrides TEXT NOT NULL,
    drafted_by TEXT NOT NULL,
    drafted_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    overridden_by TEXT NOT NULL,
    overridden_at TEXT NOT NULL,
    overridden_reason TEXT NOT NULL,
    PRIMARY KEY (case_id, decision_id)
) STRICT;

CREATE TABLE decision_steps (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    step_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    "when" TEXT NOT NULL,
    kind TEXT NOT NULL,
    permanent INTEGER NOT NULL,
    days INTEGER,
    deadline_days INTEGER,
    body TEXT NOT NULL,
    executed_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    lifted_at TEXT NOT NULL,
    lifted_reason TEXT NOT NULL,
    PRIMARY KEY (case_id, step_id)
) STRICT;

CREATE TABLE deadlines (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    deadline_id TEXT NOT NULL,
    step_id TEXT NOT NULL,
    what TEXT NOT NULL,
    due_at TEXT NOT NULL,
    state TEXT NOT NULL,
    settled_at TEXT NOT NULL,
    PRIMARY KEY (case_id, deadline_id)
) STRICT;

CREATE INDEX deadlines_by_due_date ON deadlines (state, due_at);

CREATE TABLE notes (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    note_id TEXT NOT NULL,
    text TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, note_id)
) STRICT;

CREATE TABLE page_views (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    route TEXT NOT NULL,
    count INTEGER NOT NULL,
    first_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    PRIMARY KEY (case_id, route)
) STRICT;
