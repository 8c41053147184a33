// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const basket = require('../../utils/basket')

Page({
  data: {
    lines: [],
    total: 0,
    count: 0,
  },

  onShow() {
    this.update()
  },

  update() {
    const lines = basket.lines()
    const picked = lines.filter((line) => line.checked)
    this.setData({
      lines,
      total: picked.reduce((sum, line) => sum + line.price * line.count, 0),
      count: picked.reduce((sum, line) => sum + line.count, 0),
    })
  },

  check(event) {
    const ids = event.detail.value
    basket.lines().forEach((line) => basket.change(line.id, { checked: ids.indexOf(line.id) >= 0 }))
    this.update()
  },

  change(event) {
    basket.change(event.currentTarget.dataset.id, { count: event.detail.value })
    this.update()
  },

  shop() {
    wx.switchTab({ url: '/pages/teas/teas' })
  },

  settle() {
    if (this.data.count) wx.navigateTo({ url: '/pages/checkout/checkout' })
    else wx.showToast({ title: '请先勾选', icon: 'none' })
  },
})
