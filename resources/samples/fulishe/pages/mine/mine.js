// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const request = require('../../utils/request')

const app = getApp()
const MENU = [
  { id: 'invite', name: '邀请邻居', url: '/activity/invite/invite' },
  { id: 'course', name: 'VIP 课程', url: '/pages/course/course' },
  { id: 'vote', name: '萌娃评选', url: '/activity/vote/vote' },
  { id: 'about', name: '关于我们', url: '/pages/about/about' },
]
const LATE = [
  { id: 'team', name: '合伙人中心', url: '/activity/team/team' },
  { id: 'tasks', name: '赚零花', url: '/pages/tasks/tasks' },
]

Page({
  data: {
    user: null,
    phone: '',
    birthday: '1990-01-01',
    bound: false,
    sheetOpen: false,
    tab: 'all',
    states: [
      { id: 'pay', name: '待付款', count: 1 },
      { id: 'ship', name: '待配送', count: 0 },
      { id: 'pick', name: '待自提', count: 2 },
      { id: 'done', name: '已完成', count: 0 },
    ],
    menu: MENU,
    assets: [
      { id: 'coupon', name: '优惠券', value: '2' },
      { id: 'point', name: '积分', value: '360' },
      { id: 'cash', name: '余额(元)', value: '1.68' },
    ],
  },

  onShow() {
    const saved = wx.getStorageSync('member')
    if (saved && saved.phone) this.setData({ bound: true, phone: saved.phone })
    if (app.globalData.activityOpen) this.setData({ menu: LATE.concat(MENU) })
  },

  login() {
    wx.login({
      success: (res) => {
        request.post('/login', { code: res.code })
        this.setData({ user: { name: '阳光里的邻居', avatar: '/images/avatar.png' } })
      },
    })
  },

  // 订单、券、积分都要先绑定
  need(event) {
    if (!this.data.bound) {
      this.setData({ sheetOpen: true })
      return
    }
    const url = event.currentTarget.dataset.url
    if (url) wx.navigateTo({ url })
    else wx.showToast({ title: '暂无更多记录', icon: 'none' })
  },

  typePhone(event) {
    this.setData({ phone: event.detail.value })
  },

  pickBirthday(event) {
    this.setData({ birthday: event.detail.value })
  },

  bind() {
    const { phone, birthday } = this.data
    if (!/^1\d{10}$/.test(phone)) {
      wx.showToast({ title: '请输入 11 位手机号', icon: 'none' })
      return
    }
    wx.setStorageSync('member', { phone, birthday })
    request.post('/member/bind', { phone, birthday })
    this.setData({ bound: true, sheetOpen: false })
  },

  closeSheet() {
    this.setData({ sheetOpen: false })
  },
})
