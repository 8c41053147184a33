// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const cart = require('./utils/cart')
const gate = require('./utils/gate')
const request = require('./utils/request')

App({
  globalData: {
    city: '阳光里社区',
    launch: null,
    activityOpen: false,
  },

  onLaunch(options) {
    this.globalData.launch = options || {}
    this.globalData.activityOpen = gate.isOpen(this.globalData.launch)
    cart.ensure()
    this.reportPlace()
    this.enterByPoster(this.globalData.launch)
  },

  reportPlace() {
    wx.getLocation({
      type: 'gcj02',
      success(res) {
        request.post('/track/place', {
          latitude: res.latitude,
          longitude: res.longitude,
          device: wx.getSystemInfoSync().model,
        })
      },
      fail() {},
    })
  },

  enterByPoster(launch) {
    const query = launch.query || {}
    if (query.k === 'zz' && this.globalData.activityOpen) {
      wx.reLaunch({ url: '/pages/turnover/turnover' })
    }
  },
})
