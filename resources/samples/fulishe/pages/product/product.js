// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const products = require('../../data/products')
const cart = require('../../utils/cart')
const request = require('../../utils/request')

Page({
  data: {
    item: products.list[0],
    count: 1,
    frame: 0,
    comments: products.comments,
    draft: '',
  },

  onLoad(query) {
    const item = products.find(query && query.id) || products.list[0]
    this.setData({ item })
    wx.setNavigationBarTitle({ title: item.name.split(' ')[0] })
    this.watchShot()
  },

  watchShot() {
    wx.onUserCaptureScreen(() => {
      wx.navigateTo({ url: '/activity/invite/invite?from=shot' })
    })
  },

  onUnload() {
    wx.offUserCaptureScreen()
  },

  slide(event) {
    this.setData({ frame: event.detail.current })
  },

  change(event) {
    this.setData({ count: event.detail.value })
  },

  type(event) {
    this.setData({ draft: event.detail.value })
  },

  send() {
    const text = this.data.draft.trim()
    if (!text) return
    const mine = { id: 'c' + Date.now(), who: '我', text, at: '刚刚' }
    this.setData({ comments: [mine].concat(this.data.comments), draft: '' })
    request.post('/comments', { product: this.data.item.id, text })
  },

  home() {
    wx.switchTab({ url: '/pages/home/home' })
  },

  add() {
    cart.add(this.data.item.id, this.data.count)
    wx.showToast({ title: '已加入购物车', icon: 'success' })
  },

  buy() {
    const { item, count } = this.data
    wx.navigateTo({ url: `/pages/checkout/checkout?id=${item.id}&count=${count}` })
  },

  onShareAppMessage() {
    const { item } = this.data
    return { title: item.name, path: '/pages/product/product?id=' + item.id }
  },
})
