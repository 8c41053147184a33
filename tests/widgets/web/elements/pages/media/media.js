// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { log: '-', markers: [{ id: 7, latitude: 39.901, longitude: 116.401, callout: { content: 'Here' } }] },
  note(event) { this.setData({ log: event.type + ' ' + JSON.stringify(event.detail) }) },
  noted() {},
  onReady() {
    wx.createSelectorQuery().select('#c').node().exec(([found]) => {
      const context = found.node.getContext('2d')
      context.fillStyle = '#07c160'
      context.fillRect(0, 0, found.node.width, found.node.height)
    })
  },
})
