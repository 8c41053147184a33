// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const consent = require('../../utils/consent')
const orders = require('../../utils/orders')
const request = require('../../utils/request')

const app = getApp()

Page({
  data: {
    user: null,
    orders: [],
    consentOpen: false,
    menu: [
      { id: 'help', name: '帮助与投诉', url: '/pages/help/help' },
      { id: 'privacy', name: '隐私与数据', url: '/pages/privacy/privacy' },
    ],
  },

  onShow() {
    this.setData({ user: app.globalData.user, orders: orders.all() })
  },

  login() {
    if (consent.given()) this.signIn()
    else this.setData({ consentOpen: true })
  },

  agree() {
    this.setData({ consentOpen: false })
    this.signIn()
  },

  refuse() {
    this.setData({ consentOpen: false })
  },

  signIn() {
    wx.login({
      success: (res) => {
        request.post('/session', { code: res.code })
        app.globalData.user = { name: '茶友' }
        this.setData({ user: app.globalData.user })
      },
      fail() {},
    })
  },

  logout() {
    request.post('/session/end', {})
    app.globalData.user = null
    this.setData({ user: null })
    wx.showToast({ title: '已退出', icon: 'none' })
  },

  open(event) {
    wx.navigateTo({ url: event.currentTarget.dataset.url })
  },
})
