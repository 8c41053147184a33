// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { text: 'waiting', widths: '' },
  onLoad() {
    const worker = wx.createWorker('workers/sum.js')
    worker.onMessage(({ sum, wx }) => this.setData({ text: 'sum ' + sum + ', wx ' + wx }))
    worker.postMessage({ numbers: [1, 2, 3] })
  },
  onReady() {
    this.createSelectorQuery().select('#c').node().exec(([found]) => {
      const context = found.node.getContext('2d')
      const width = (font, text) => {
        context.font = font
        return Math.round(context.measureText(text).width)
      }
      this.setData({ widths: [width('20px sans-serif', '中文'), width('20px sans-serif', 'iiii') < width('20px sans-serif', 'MMMM')].join(' ') })
    })
  },
})
