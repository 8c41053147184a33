// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const products = require('../../data/products')
const cart = require('../../utils/cart')

const SORTS = ['综合排序', '销量优先', '价格从低到高']

Page({
  data: {
    groups: products.groups,
    group: 'all',
    sorts: SORTS,
    sort: 0,
    word: '',
    shown: [],
  },

  onLoad(query) {
    if (query && query.group) this.setData({ group: query.group })
  },

  onShow() {
    this.update()
  },

  update() {
    const { group, word, sort } = this.data
    const counts = {}
    cart.lines().forEach((line) => {
      counts[line.id] = line.count
    })
    const shown = products.list
      .filter((item) => group === 'all' || item.group === group)
      .filter((item) => !word || item.name.indexOf(word) >= 0)
      .map((item) => Object.assign({ count: counts[item.id] || 0 }, item))
    if (sort === 1) shown.sort((a, b) => b.sold - a.sold)
    if (sort === 2) shown.sort((a, b) => a.price - b.price)
    this.setData({ shown })
  },

  pick(event) {
    this.setData({ group: event.currentTarget.dataset.id })
    this.update()
  },

  type(event) {
    this.setData({ word: event.detail.value.trim() })
    this.update()
  },

  resort(event) {
    this.setData({ sort: Number(event.detail.value) })
    this.update()
  },

  open(event) {
    wx.navigateTo({ url: '/pages/product/product?id=' + event.detail.id })
  },

  add(event) {
    cart.add(event.currentTarget.dataset.id, 1)
    this.update()
  },

  change(event) {
    cart.change(event.currentTarget.dataset.id, { count: event.detail.value })
    this.update()
  },
})
