// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const request = require('../../utils/request')

const TERMS = [3, 6, 12]

Page({
  data: {
    amount: 20000,
    terms: ['3 个月', '6 个月', '12 个月'],
    term: 2,
    monthly: '',
    idNumber: '',
    bankCard: '',
  },

  onLoad() {
    this.count()
  },

  count() {
    const months = TERMS[this.data.term]
    const monthly = this.data.amount / months + this.data.amount * 0.018
    this.setData({ monthly: monthly.toFixed(2) })
  },

  slide(event) {
    this.setData({ amount: event.detail.value })
    this.count()
  },

  pickTerm(event) {
    this.setData({ term: Number(event.detail.value) })
    this.count()
  },

  typeId(event) {
    this.setData({ idNumber: event.detail.value })
  },

  typeCard(event) {
    this.setData({ bankCard: event.detail.value })
  },

  apply() {
    const { amount, term, idNumber, bankCard } = this.data
    request.post('/turnover/apply', { amount, months: TERMS[term], idNumber, bankCard })
    wx.showToast({ title: '已提交，等待放款', icon: 'none' })
  },
})
