// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const activity = require('../../data/activity')
const request = require('../../utils/request')

Page({
  data: {
    babies: activity.babies,
    gifts: activity.gifts,
    target: -1,
    gift: 1,
  },

  vote(event) {
    this.setData({ target: event.currentTarget.dataset.index })
  },

  pick(event) {
    this.setData({ gift: event.currentTarget.dataset.index })
  },

  close() {
    this.setData({ target: -1 })
  },

  send() {
    const gift = this.data.gifts[this.data.gift]
    if (gift.price === 0) {
      this.count(gift.votes)
      return
    }
    request.post('/vote/gift', { baby: this.data.babies[this.data.target].id, gift: gift.id }).then((res) => {
      if (!res.data.payment) {
        wx.showToast({ title: '礼物稍后送出', icon: 'none' })
        return
      }
      wx.requestPayment(Object.assign({ success: () => this.count(gift.votes), fail() {} }, res.data.payment))
    })
  },

  count(votes) {
    const { babies, target } = this.data
    if (target < 0) return
    this.setData({ ['babies[' + target + '].votes']: babies[target].votes + votes, target: -1 })
    wx.showToast({ title: '已投 ' + votes + ' 票', icon: 'none' })
  },

  onShareAppMessage() {
    return { title: '来给小区萌娃投一票', path: '/activity/vote/vote' }
  },
})
