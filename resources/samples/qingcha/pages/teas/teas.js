// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const teas = require('../../data/teas')
const basket = require('../../utils/basket')

Page({
  data: {
    kinds: teas.kinds,
    kind: 'all',
    shown: teas.list,
  },

  onShow() {
    const globalData = getApp().globalData
    if (globalData.kind) {
      this.filter(globalData.kind)
      globalData.kind = ''
    }
  },

  pick(event) {
    this.filter(event.currentTarget.dataset.id)
  },

  filter(kind) {
    this.setData({ kind, shown: teas.list.filter((item) => kind === 'all' || item.kind === kind) })
  },

  open(event) {
    wx.navigateTo({ url: '/pages/tea/tea?id=' + event.detail.id })
  },

  add(event) {
    basket.put(event.currentTarget.dataset.id, 1)
    wx.showToast({ title: '已放入茶篮', icon: 'success' })
  },
})
