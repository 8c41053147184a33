// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const app = getApp()
const bounds = (id, then) => wx.createSelectorQuery().select(id).boundingClientRect(then)
Page({
  onLoad() {
    app.entries = []
    wx.redirectTo({ url: '../arrived/arrived' })
    app.log('asked to leave')
    setTimeout(() => {
      bounds('#mine', (rect) => app.log('asked too late ' + rect)).exec()
      bounds('#mine').exec(([rect]) => app.log('asked too late ' + rect))
      bounds('#theirs', (rect) => app.log('theirs ' + typeof rect.height)).exec()
    }, 50)
  },
  onShow() { app.log('show') },
  onUnload() { app.log('unload') },
})
