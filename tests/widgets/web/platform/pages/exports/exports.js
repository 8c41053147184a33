// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { out: '', late: false },
  more() { this.setData({ late: true }) },
  onReady() {
    const open = this.selectComponent('#open')
    const closed = this.selectComponent('#closed')
    this.setData({ out: [open.field, typeof open.setData, closed.data.inner, typeof closed.setData].join(' ') })
  },
})
