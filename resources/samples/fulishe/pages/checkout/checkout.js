// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const products = require('../../data/products')
const activity = require('../../data/activity')
const cart = require('../../utils/cart')
const request = require('../../utils/request')

const TEMPLATE = 'fls-order-arrive-0001'

function toLine(item, count) {
  return {
    id: item.id,
    name: item.name,
    spec: item.spec,
    image: item.image,
    count,
    cents: item.price * count,
    postage: item.postage || 0,
    price: (item.price / 100).toFixed(2),
  }
}

Page({
  data: {
    lines: [],
    ways: [
      { id: 'pick', name: '到点自提' },
      { id: 'send', name: '楼长送货' },
    ],
    way: 'pick',
    name: '',
    phone: '',
    address: '',
    remark: '',
    agreed: false,
    invoice: false,
    goods: 0,
    postage: 0,
    off: 0,
    total: 0,
    orderNo: '',
    paidOpen: false,
  },

  onLoad(query) {
    const options = query || {}
    const one = products.find(options.id)
    let lines
    if (one) lines = [toLine(one, Number(options.count) || 1)]
    else lines = cart.lines().filter((line) => line.checked).map((line) => toLine(line, line.count))
    if (lines.length === 0) lines = [toLine(products.list[0], 1)]
    const coupon = activity.coupons[Number(options.coupon) || 0] || activity.coupons[0]
    const goods = lines.reduce((sum, line) => sum + line.cents, 0)
    const postage = lines.reduce((sum, line) => sum + line.postage, 0)
    const off = goods >= coupon.floor ? coupon.off : 0
    this.setData({ lines, goods, postage, off, total: goods + postage - off })
  },

  pickWay(event) {
    this.setData({ way: event.detail.value })
  },

  agree(event) {
    this.setData({ agreed: event.detail.value.length > 0 })
  },

  invoice(event) {
    this.setData({ invoice: event.detail.value })
  },

  submit(event) {
    const form = event.detail.value || {}
    if (!this.data.agreed) {
      wx.showToast({ title: '请先阅读并同意配送信息说明', icon: 'none' })
      return
    }
    if (!form.name || !/^1\d{10}$/.test(form.phone || '')) {
      wx.showToast({ title: '请填写收货人和手机号', icon: 'none' })
      return
    }
    const { lines, way, total } = this.data
    request.post('/orders', { lines, way, total, form }).then((res) => this.pay(res))
  },

  pay(res) {
    const orderNo = res.data.orderNo || 'FL' + Date.now()
    const done = () => this.setData({ orderNo, paidOpen: true })
    if (!res.data.payment) {
      done()
      return
    }
    wx.requestPayment(Object.assign({ success: done, fail() {} }, res.data.payment))
  },

  copyNo() {
    wx.setClipboardData({ data: this.data.orderNo })
  },

  subscribe() {
    wx.requestSubscribeMessage({
      tmplIds: [TEMPLATE],
      success: (res) => {
        if (res[TEMPLATE] === 'accept') {
          request.post('/coupons/grant', { reason: 'subscribe', off: 500 })
          wx.showToast({ title: '5元红包已到账', icon: 'success' })
        } else {
          wx.showToast({ title: '未订阅，红包已失效', icon: 'none' })
        }
      },
      fail() {},
    })
  },

  finish() {
    this.setData({ paidOpen: false })
    wx.switchTab({ url: '/pages/mine/mine' })
  },
})
