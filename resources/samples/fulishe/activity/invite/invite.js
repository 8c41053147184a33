// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const request = require('../../utils/request')

Page({
  data: {
    goal: 3,
    visitors: [
      { id: 'u1', name: '6栋的邻居', at: '今天 09:12 打开了你的分享' },
      { id: 'u2', name: '8栋的邻居', at: '昨天 21:40 打开了你的分享' },
    ],
    percent: 67,
    coupon: false,
  },

  onLoad(query) {
    if (query && query.inviter) request.post('/invite/visit', { inviter: query.inviter })
    this.refresh()
  },

  // 好友点开即计一次，满三次发券
  refresh() {
    const { visitors, goal } = this.data
    this.setData({
      percent: Math.min(100, Math.round((visitors.length / goal) * 100)),
      coupon: visitors.length >= goal,
    })
  },

  onShareAppMessage() {
    return { title: '点一下帮我领 20 元券，不用下单', path: '/activity/invite/invite?inviter=me' }
  },
})
