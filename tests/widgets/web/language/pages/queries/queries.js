// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { out: '', seen: 'unseen' },
  onReady() {
    wx.createSelectorQuery().select('#first').fields({ size: true, dataset: true, id: true }).select('.scroll').scrollOffset().selectViewport().boundingClientRect().exec(([box, scroll, port]) => {
      this.setData({ out: [box.id, Math.round(box.width), Math.round(box.height), box.dataset.kind, scroll.scrollHeight, port.width === wx.getSystemInfoSync().windowWidth, getCurrentPages().length, getCurrentPages()[0].route].join(' ') })
    })
    this.observer = this.createIntersectionObserver()
    this.observer.relativeToViewport().observe('.far', (result) => { if (result.intersectionRatio > 0) this.setData({ seen: 'seen' }) })
  },
  go() { wx.pageScrollTo({ scrollTop: 2500, duration: 0 }) },
})
