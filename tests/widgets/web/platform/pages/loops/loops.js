// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { rows: [{ id: 'p', cells: ['u', 'v'] }, { id: 'q', cells: ['w'] }] },
  turn() { this.setData({ rows: [...this.data.rows].reverse(), 'rows[0].cells[0]': 'z' }) },
})
