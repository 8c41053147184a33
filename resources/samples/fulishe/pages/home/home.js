// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const products = require('../../data/products')
const activity = require('../../data/activity')
const cart = require('../../utils/cart')
const request = require('../../utils/request')

const app = getApp()
const PASSPHRASE = '8复制整段话￥FLS5Y2U￥打开邻里福利社，5元券自动到账'

Page({
  data: {
    banners: activity.banners,
    entries: activity.entries,
    news: ['2栋 王** 刚刚团了 5 斤脐橙', '今晚 20:00 截单，明早 9 点自提', '满 39 元，楼长送货上门'],
    rush: [],
    goods: [],
    left: 3 * 3600 + 42 * 60 + 18,
    place: '阳光里社区',
    noticeOpen: false,
  },

  onLoad() {
    this.shown = 0
    request.load('/home/goods', products.list, (list) => {
      this.setData({
        rush: list.filter((item) => item.price > 0).slice(0, 4),
        goods: list.filter((item) => item.price > 0).slice(1),
      })
    })
    if (app.globalData.activityOpen) {
      this.setData({ entries: activity.entries.concat(activity.lateEntries) })
    }
  },

  onShow() {
    this.shown += 1
    wx.setClipboardData({
      data: PASSPHRASE,
      success() {
        wx.hideToast()
      },
    })
    if (this.shown === 2) this.setData({ noticeOpen: true })
    this.refreshBadge()
    this.timer = setInterval(() => {
      this.setData({ left: Math.max(0, this.data.left - 1) })
    }, 1000)
  },

  onHide() {
    clearInterval(this.timer)
  },

  onUnload() {
    clearInterval(this.timer)
  },

  onPullDownRefresh() {
    setTimeout(() => wx.stopPullDownRefresh(), 400)
  },

  refreshBadge() {
    const size = cart.size()
    if (size > 0) wx.setTabBarBadge({ index: 2, text: String(size), fail() {} })
  },

  go(event) {
    wx.navigateTo({ url: event.currentTarget.dataset.url })
  },

  openProduct(event) {
    wx.navigateTo({ url: '/pages/product/product?id=' + event.detail.id })
  },

  openRush(event) {
    wx.navigateTo({ url: '/pages/product/product?id=' + event.currentTarget.dataset.id })
  },

  search() {
    wx.switchTab({ url: '/pages/category/category' })
  },

  add(event) {
    cart.add(event.currentTarget.dataset.id, 1)
    this.refreshBadge()
    wx.showToast({ title: '已加入购物车', icon: 'success' })
  },

  onShareAppMessage() {
    return { title: '邻里福利社：街坊的好物团', path: '/pages/home/home' }
  },
})
