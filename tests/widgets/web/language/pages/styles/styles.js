// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { widths: '' },
  onReady() {
    const query = this.createSelectorQuery()
    for (const selector of ['.half', '.leaky', '.imported', '.box >>> .sized', '.box >>> .mine', '.open >>> .sized']) query.select(selector).boundingClientRect()
    query.exec((boxes) => this.setData({ widths: boxes.map((box) => (box ? Math.round(box.width) : 'none')).join(' ') }))
  },
})
