// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { log: '-' },
  note(event) { this.setData({ log: event.type + ' ' + JSON.stringify(event.detail) }) },
  go() { this.setData({ top: 400 }) },
  onReady() { this.createSelectorQuery().selectAll('.item').boundingClientRect((boxes) => this.setData({ widths: boxes.map((box) => Math.round(box.left)).join() })).exec() },
})
