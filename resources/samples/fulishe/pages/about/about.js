// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Page({
  data: {
    version: '2.6.0',
    phone: '400-000-0101',
    steps: ['选好商品，加入购物车', '今晚 20:00 前下单付款', '明早 9 点后到自提点取货'],
  },

  call() {
    wx.makePhoneCall({ phoneNumber: this.data.phone, fail() {} })
  },
})
