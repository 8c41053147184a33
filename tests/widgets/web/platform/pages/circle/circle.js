// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { ring: {} },
  onLoad() {
    const ring = { name: 'one', next: { name: 'two' } }
    ring.next.next = ring
    this.setData({ ring })
  },
})
