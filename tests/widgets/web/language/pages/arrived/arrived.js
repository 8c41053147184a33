// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const app = getApp()
Page({
  data: { log: '' },
  onLoad() { app.log('arrived') },
  onShow() { app.log('arrived shown') },
  onReady() {
    wx.createSelectorQuery().select('#none').boundingClientRect((rect) => {
      setTimeout(() => this.setData({ log: app.entries.join('; '), none: String(rect) }), 300)
    }).exec()
  },
})
