// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Component({ data: { inner: 'within' }, export() { return { field: 'not asked for' } } })
