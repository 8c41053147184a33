-- SPDX-FileCopyrightText: 2026 Mingjing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Hints: a dismissal beyond its place is remembered in other cases. Journals before this have none.

ALTER TABLE hints ADD COLUMN reach TEXT NOT NULL DEFAULT '';

CREATE INDEX hints_by_reach ON hints (reach, at) WHERE reach <> '';
