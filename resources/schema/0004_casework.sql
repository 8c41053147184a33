-- SPDX-FileCopyrightText: 2026 Mingjing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Case work: who has which case, and what follows a decision.

CREATE INDEX cases_by_assignee ON cases (assignee, status, updated_at);

CREATE TABLE appeals (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    appeal_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    filed_at TEXT NOT NULL,
    until TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    sole_reviewer INTEGER NOT NULL,
    withdrawn_reason TEXT NOT NULL,
    PRIMARY KEY (case_id, appeal_id)
) STRICT;

CREATE INDEX appeals_by_state ON appeals (state, filed_at);

CREATE TABLE appeal_items (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    appeal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    finding_id TEXT NOT NULL,
    statement TEXT NOT NULL,
    materials INTEGER NOT NULL,
    result TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (case_id, appeal_id, position)
) STRICT;

CREATE TABLE notices (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    notice_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    appeal_id TEXT NOT NULL,
    language TEXT NOT NULL,
    format TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, notice_id)
) STRICT;

-- That two subjects are related, as cases recorded it; those that a case was opened with come first.

CREATE TABLE subject_relations (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    relation_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    other TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    withdrawn_reason TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL,
    PRIMARY KEY (case_id, relation_id)
) STRICT;

CREATE INDEX subject_relations_by_subject ON subject_relations (subject) WHERE withdrawn = 0;
CREATE INDEX subject_relations_by_other ON subject_relations (other) WHERE withdrawn = 0;
CREATE INDEX cases_by_subject ON cases (subject, program);

INSERT INTO subject_relations (case_id, relation_id, subject, other, kind, note, actor, at, withdrawn,
                               withdrawn_reason, withdrawn_at)
    SELECT c.case_id, 'R' || (j.key + 1), c.subject, j.value, 'declared', '', e.actor, e.at, 0, '', ''
    FROM cases c JOIN json_each(c.related_subjects) j JOIN events e ON e.case_id = c.case_id AND e.sequence = 1;

-- What the credit score of a subject of mini-games is the sum of.

CREATE TABLE credit_entries (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    entry_id TEXT NOT NULL,
    amount INTEGER NOT NULL,
    reason TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    reverses TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, entry_id)
) STRICT;

-- The queue is sorted by any of its columns.
CREATE INDEX cases_by_opening ON cases (opened_at);
CREATE INDEX cases_by_program ON cases (program);
CREATE INDEX cases_by_category ON cases (category, status, updated_at);
CREATE INDEX cases_by_edition ON cases (edition_sha256, edition_title, status);

-- What can be searched of a case: a projection. characters: the letters and digits of the text, each once, for words
-- that are too short for trigrams.
CREATE TABLE search_texts (
    text_id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    text TEXT NOT NULL,
    characters TEXT NOT NULL,
    UNIQUE (case_id, kind, reference)
) STRICT;

CREATE VIRTUAL TABLE search_trigrams USING fts5 (
    text, content = 'search_texts', content_rowid = 'text_id', detail = none, columnsize = 0, tokenize = 'trigram'
);

CREATE VIRTUAL TABLE search_characters USING fts5 (
    characters, content = 'search_texts', content_rowid = 'text_id', detail = none, columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TRIGGER search_texts_are_indexed AFTER INSERT ON search_texts
BEGIN
    INSERT INTO search_trigrams (rowid, text) VALUES (new.text_id, new.text);
    INSERT INTO search_characters (rowid, characters) VALUES (new.text_id, new.characters);
END;

CREATE TRIGGER search_texts_are_indexed_anew AFTER UPDATE ON search_texts
BEGIN
    INSERT INTO search_trigrams (search_trigrams, rowid, text) VALUES ('delete', old.text_id, old.text);
    INSERT INTO search_characters (search_characters, rowid, characters)
        VALUES ('delete', old.text_id, old.characters);
    INSERT INTO search_trigrams (rowid, text) VALUES (new.text_id, new.text);
    INSERT INTO search_characters (rowid, characters) VALUES (new.text_id, new.characters);
END;

CREATE TRIGGER search_texts_are_forgotten AFTER DELETE ON search_texts
BEGIN
    INSERT INTO search_trigrams (search_trigrams, rowid, text) VALUES ('delete', old.text_id, old.text);
    INSERT INTO search_characters (search_characters, rowid, characters)
        VALUES ('delete', old.text_id, old.characters);
END;

-- The source text of kept packages: which is indexed how far, and its files. The text itself stays in the package.
CREATE TABLE source_packages (
    sha256 TEXT NOT NULL,
    root TEXT NOT NULL,
    total INTEGER NOT NULL,
    done INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    problem TEXT NOT NULL,
    PRIMARY KEY (sha256, root)
) STRICT;

CREATE TABLE source_files (
    source_id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    root TEXT NOT NULL,
    path TEXT NOT NULL,
    UNIQUE (sha256, root, path)
) STRICT;

CREATE VIRTUAL TABLE source_trigrams USING fts5 (
    text, content = '', detail = none, columnsize = 0, tokenize = 'trigram'
);

CREATE VIRTUAL TABLE source_characters USING fts5 (
    characters, content = '', detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);

-- Who writes to a case at present.
CREATE TABLE case_leases (
    case_id TEXT NOT NULL PRIMARY KEY,
    token TEXT NOT NULL,
    user_name TEXT NOT NULL,
    host TEXT NOT NULL,
    machine TEXT NOT NULL,
    process INTEGER NOT NULL,
    process_start TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    renewed_at TEXT NOT NULL
) STRICT;

-- Cases whose projections are to be made anew from the journal when the database is opened next: those that were there
-- before these tables.
CREATE TABLE stale_cases (
    case_id TEXT NOT NULL PRIMARY KEY
) STRICT;

INSERT INTO stale_cases (case_id) SELECT case_id FROM cases;

-- How a deadline came to be due when it is.
CREATE TABLE deadline_moves (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    deadline_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    former_due_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    cause TEXT NOT NULL,
    reason TEXT NOT NULL,
    days INTEGER,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, deadline_id, position)
) STRICT;

-- What each resubmitted version did about each finding.
CREATE TABLE finding_answers (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    finding_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    package_sha256 TEXT NOT NULL,
    result TEXT NOT NULL,
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, finding_id, version)
) STRICT;

-- Pending deadlines in whose time something was resubmitted that nobody has answered yet.
CREATE TABLE awaited_answers (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    deadline_id TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (case_id, deadline_id)
) STRICT;

CREATE INDEX decision_steps_in_force ON decision_steps (ends_at) WHERE executed_at <> '' AND lifted_at = '';

-- Whether a decision waits for a second reader; nothing did before.
ALTER TABLE cases ADD COLUMN held INTEGER NOT NULL DEFAULT 0;

CREATE TABLE decision_holds (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    decision_id TEXT NOT NULL,
    reasons TEXT NOT NULL,
    held_by TEXT NOT NULL,
    held_at TEXT NOT NULL,
    unread_for TEXT NOT NULL,
    PRIMARY KEY (case_id, decision_id)
) STRICT;

CREATE TABLE second_readings (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    decision_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    agrees INTEGER NOT NULL,
    reason TEXT NOT NULL,
    blind INTEGER NOT NULL,
    own_outcome TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, decision_id, position)
) STRICT;

-- The people who work on these cases, and what is held for a second reader. No projection: it is of the desk.

CREATE TABLE people (
    account TEXT NOT NULL PRIMARY KEY CHECK (account <> ''),
    name TEXT NOT NULL,
    roles TEXT NOT NULL CHECK (roles <> ''),
    junior INTEGER NOT NULL,
    pin_salt TEXT NOT NULL,
    pin_digest TEXT NOT NULL,
    pin_rounds INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE hold_rules (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
