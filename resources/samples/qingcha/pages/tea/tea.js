// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const teas = require('../../data/teas')
const basket = require('../../utils/basket')

Page({
  data: {
    tea: teas.list[0],
    count: 1,
    facts: [],
  },

  onLoad(query) {
    const tea = teas.find(query && query.id) || teas.list[0]
    const facts = tea.water
      ? [
          { id: 'water', name: '水温', value: tea.water },
          { id: 'grams', name: '投茶', value: tea.grams },
          { id: 'seconds', name: '首泡', value: tea.seconds },
        ]
      : []
    this.setData({ tea, facts })
    wx.setNavigationBarTitle({ title: tea.name })
  },

  change(event) {
    this.setData({ count: event.detail.value })
  },

  add() {
    basket.put(this.data.tea.id, this.data.count)
    wx.showToast({ title: '已放入茶篮', icon: 'success' })
  },

  buy() {
    const { tea, count } = this.data
    wx.navigateTo({ url: `/pages/checkout/checkout?id=${tea.id}&count=${count}` })
  },

  onShareAppMessage() {
    const { tea } = this.data
    return { title: tea.name + '，' + tea.note, path: '/pages/tea/tea?id=' + tea.id }
  },
})
