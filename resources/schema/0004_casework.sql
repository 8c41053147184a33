-- SPDX-FileCopyrightText: 2026 Mingjing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Case work: who has which case, and what follows a decision.

CREATE INDEX cases_by_assignee ON cases (assignee, status, updated_at);
