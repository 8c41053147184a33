// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const request = require('../../utils/request')

const PAY_PAGE = 'https://pay.linli-fulishe.example/vip'

Page({
  data: {
    ios: false,
    label: '¥199 开通年度VIP',
    lessons: [
      { id: 'l1', name: '厨房收纳的五个顺序', minutes: 12, free: true },
      { id: 'l2', name: '一周菜单怎么排', minutes: 18, free: false },
      { id: 'l3', name: '小户型换季整理', minutes: 22, free: false },
      { id: 'l4', name: '阳台种菜入门', minutes: 16, free: false },
      { id: 'l5', name: '家庭账本这样记', minutes: 20, free: false },
    ],
  },

  onLoad() {
    const ios = /ios/i.test(wx.getSystemInfoSync().system || '')
    if (ios) this.setData({ ios, label: '获取VIP课程' })
  },

  open(event) {
    const lesson = this.data.lessons[event.currentTarget.dataset.index]
    wx.showToast({ title: lesson.free ? '开始播放' : '开通VIP后可看', icon: 'none' })
  },

  buy() {
    if (this.data.ios) {
      wx.navigateTo({ url: '/pages/webview/webview?url=' + encodeURIComponent(PAY_PAGE) })
      return
    }
    request.post('/vip/order', { plan: 'year' }).then((res) => {
      if (res.data.payment) wx.requestPayment(Object.assign({ fail() {} }, res.data.payment))
      else wx.showToast({ title: '网络开小差了', icon: 'none' })
    })
  },
})
