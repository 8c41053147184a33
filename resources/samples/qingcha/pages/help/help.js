// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const request = require('../../utils/request')

Page({
  data: {
    phone: '400-000-0202',
    email: 'hello@qingcha.example',
    steps: ['在茶单里选好茶，放入茶篮', '填写收货信息，核对金额', '付款后 48 小时内发货'],
    kinds: [
      { id: 'goods', name: '商品问题' },
      { id: 'rights', name: '侵权投诉' },
      { id: 'privacy', name: '隐私问题' },
    ],
    kind: 'goods',
    text: '',
    result: '',
  },

  call() {
    wx.makePhoneCall({ phoneNumber: this.data.phone, fail() {} })
  },

  copyEmail() {
    wx.setClipboardData({ data: this.data.email })
  },

  pick(event) {
    this.setData({ kind: event.detail.value })
  },

  type(event) {
    this.setData({ text: event.detail.value, result: '' })
  },

  submit() {
    const text = this.data.text.trim()
    if (!text) {
      wx.showToast({ title: '请写下具体情况', icon: 'none' })
      return
    }
    // 文本先过内容安全检测，再进入投诉处理
    request.post('/safety/msg-sec-check', { content: text }).then((check) => {
      if (!check.ok) {
        this.setData({ result: '网络不佳，未能提交。内容已保留，也可以直接拨打客服电话。' })
        return
      }
      if (check.data.suggest === 'risky') {
        this.setData({ result: '内容含有不适宜的文字，请修改后再提交。' })
        return
      }
      request.post('/complaints', { kind: this.data.kind, text }).then((res) => {
        this.setData({ result: res.ok ? '已收到，三个工作日内回复。' : '未能提交，请稍后再试。', text: res.ok ? '' : text })
      })
    })
  },
})
