// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const cart = require('../../utils/cart')
const activity = require('../../data/activity')

Page({
  data: {
    lines: [],
    all: false,
    coupon: 0,
    coupons: activity.coupons,
    total: 0,
    off: 0,
    count: 0,
  },

  onShow() {
    this.update()
  },

  update() {
    const lines = cart.lines()
    const picked = lines.filter((line) => line.checked)
    const goods = picked.reduce((sum, line) => sum + line.price * line.count, 0)
    const coupon = this.data.coupons[this.data.coupon]
    const off = goods >= coupon.floor ? coupon.off : 0
    this.setData({
      lines,
      off,
      total: Math.max(0, goods - off),
      count: picked.reduce((sum, line) => sum + line.count, 0),
      all: lines.length > 0 && picked.length === lines.length,
    })
  },

  check(event) {
    const ids = event.detail.value
    cart.lines().forEach((line) => cart.change(line.id, { checked: ids.indexOf(line.id) >= 0 }))
    this.update()
  },

  checkAll() {
    cart.checkAll(!this.data.all)
    this.update()
  },

  change(event) {
    cart.change(event.currentTarget.dataset.id, { count: event.detail.value })
    this.update()
  },

  pickCoupon(event) {
    this.setData({ coupon: Number(event.detail.value) })
    this.update()
  },

  shop() {
    wx.switchTab({ url: '/pages/home/home' })
  },

  settle() {
    if (!this.data.count) {
      wx.showToast({ title: '请先勾选商品', icon: 'none' })
      return
    }
    wx.navigateTo({ url: '/pages/checkout/checkout?coupon=' + this.data.coupon })
  },
})
