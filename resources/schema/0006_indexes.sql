-- SPDX-FileCopyrightText: 2026 Mingjing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The queue among a hundred thousand cases. Cases that are alike in what they are sorted by follow in the order of their
-- ids, so that stands in each index; and that of the queue's own order holds all it filters and sorts by, so that rows
-- are only read once it is known which.

DROP INDEX cases_by_update;
CREATE INDEX cases_by_update ON cases (updated_at DESC, case_id, status, assignee, category, due_at, opened_at,
                                       program, subject, findings, edition_title, held);
DROP INDEX cases_by_opening;
CREATE INDEX cases_by_opening ON cases (opened_at DESC, case_id);
DROP INDEX cases_by_status;
CREATE INDEX cases_by_status ON cases (status, updated_at DESC, case_id);
DROP INDEX cases_by_assignee;
CREATE INDEX cases_by_assignee ON cases (assignee, status, updated_at DESC, case_id);
DROP INDEX cases_by_category;
CREATE INDEX cases_by_category ON cases (category, status, updated_at DESC, case_id);
DROP INDEX cases_by_due_date;
CREATE INDEX cases_by_due_date ON cases (due_at, case_id) WHERE due_at <> '';
DROP INDEX cases_by_program;
CREATE INDEX cases_by_program ON cases (program, case_id);

DROP INDEX case_versions_by_package;
CREATE INDEX case_versions_by_package ON case_versions (sha256, root);

-- What closes the channel of appeals is asked for often, and stands in few cases.
CREATE INDEX decision_steps_by_kind ON decision_steps (kind, ends_at) WHERE executed_at <> '' AND lifted_at = '';
