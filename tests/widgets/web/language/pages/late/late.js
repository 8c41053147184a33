// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { more: false, ring: {}, eased: '' },
  onLoad() {
    const ring = { name: 'one', next: { name: 'two' } }
    ring.next.next = ring
    this.setData({ ring, eased: 'eased ' + Math.round(wx.worklet.Easing.bezier(0, 0, 1, 1).factory()(0.5) * 100) })
  },
  more() { this.setData({ more: true }) },
})
