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
