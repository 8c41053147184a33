// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const teas = require('../../data/teas')
const basket = require('../../utils/basket')
const consent = require('../../utils/consent')
const orders = require('../../utils/orders')
const request = require('../../utils/request')

Page({
  data: {
    lines: [],
    total: 0,
    name: '',
    phone: '',
    address: '',
    remark: '',
    consentOpen: false,
    sending: false,
  },

  onLoad(query) {
    const one = teas.find(query && query.id)
    let lines = one ? [Object.assign({ count: Number(query.count) || 1 }, one)] : basket.lines().filter((line) => line.checked)
    if (lines.length === 0) lines = [Object.assign({ count: 1 }, teas.list[0])]
    this.fromBasket = !one
    this.setData({ lines, total: lines.reduce((sum, line) => sum + line.price * line.count, 0) })
  },

  type(event) {
    this.setData({ [event.currentTarget.dataset.field]: event.detail.value })
  },

  askThen(next) {
    if (consent.given()) next()
    else {
      this.next = next
      this.setData({ consentOpen: true })
    }
  },

  agree() {
    this.setData({ consentOpen: false })
    if (this.next) this.next()
    this.next = null
  },

  refuse() {
    this.next = null
    this.setData({ consentOpen: false })
  },

  chooseAddress() {
    this.askThen(() => {
      wx.chooseAddress({
        success: (res) => {
          if (!res.userName) return
          const address = [res.provinceName, res.cityName, res.countyName, res.detailInfo].filter(Boolean).join(' ')
          this.setData({ name: res.userName, phone: res.telNumber || '', address })
        },
        fail() {},
      })
    })
  },

  submit() {
    const { name, phone, address, sending } = this.data
    if (sending) return
    if (!name || !/^1\d{10}$/.test(phone) || !address) {
      wx.showToast({ title: '请补全收货信息', icon: 'none' })
      return
    }
    this.askThen(() => this.confirm())
  },

  confirm() {
    wx.showModal({
      title: '确认付款',
      content: '将支付 ¥' + (this.data.total / 100).toFixed(2) + '，包含运费。',
      confirmText: '去支付',
      success: (res) => {
        if (res.confirm) this.place()
      },
    })
  },

  place() {
    const { lines, total, name, phone, address, remark } = this.data
    const items = lines.map((line) => ({ id: line.id, count: line.count }))
    this.setData({ sending: true })
    request.post('/orders', { items, total, name, phone, address, remark }).then((res) => {
      this.setData({ sending: false })
      const order = { no: res.data.no || 'QC' + Date.now(), total, state: '待付款', title: lines[0].name }
      if (!res.data.payment) {
        this.finish(order, '网络不佳，订单已存为待付款')
        return
      }
      wx.requestPayment(
        Object.assign(
          {
            success: () => this.finish(Object.assign(order, { state: '待发货' }), '支付完成'),
            fail: () => this.finish(order, '未付款，可在我的订单里继续'),
          },
          res.data.payment
        )
      )
    })
  },

  finish(order, message) {
    orders.add(order)
    if (this.fromBasket) basket.clearChecked()
    wx.showToast({ title: message, icon: 'none' })
    wx.switchTab({ url: '/pages/mine/mine' })
  },
})
