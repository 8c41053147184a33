// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const consent = require('../../utils/consent')
const orders = require('../../utils/orders')
const request = require('../../utils/request')

Page({
  data: {
    given: false,
    uses: [
      { id: 'u1', data: '收货人姓名、手机号、地址', purpose: '寄送订单与售后联系', keep: '售后期满后 30 天删除' },
      { id: 'u2', data: '登录凭证', purpose: '在同一账号下保存订单', keep: '退出或注销后删除' },
      { id: 'u3', data: '投诉与建议的内容', purpose: '处理投诉并回复', keep: '处理完成后 90 天删除' },
    ],
  },

  onShow() {
    this.setData({ given: consent.given() })
  },

  toggle(event) {
    if (event.detail.value) consent.give()
    else consent.withdraw()
    this.setData({ given: consent.given() })
  },

  erase() {
    wx.showModal({
      title: '删除我的数据',
      content: '将删除账号下的订单、收货信息和登录记录，删除后不可恢复。',
      confirmText: '删除',
      success: (res) => {
        if (!res.confirm) return
        request.post('/account/erase', {})
        orders.clear()
        consent.withdraw()
        getApp().globalData.user = null
        this.setData({ given: false })
        wx.showToast({ title: '已提交删除', icon: 'none' })
      },
    })
  },

  help() {
    wx.navigateTo({ url: '/pages/help/help' })
  },
})
