// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { n: 2, a: true, flag: false, rows: [{ id: 1, name: 'one' }, { id: 2, name: 'two' }], list: [1, 'item'], first: { title: 'T1' }, deep: { er: { key: 'deep value' } } },
  change() {
    this.setData({ n: 3, 'rows[1].name': 'changed', 'deep.er.key': 'new value', rows2: [] })
    this.setData({ rows: [{ id: 2, name: 'moved' }, { id: 1, name: 'one' }] }, () => this.setData({ a: false }))
  },
})
