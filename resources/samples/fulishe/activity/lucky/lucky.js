// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const activity = require('../../data/activity')

const SEATS = [0, 1, 2, 7, -1, 3, 6, 5, 4]

Page({
  data: {
    cells: SEATS.map((seat) => ({ seat, prize: seat < 0 ? null : activity.prizes[seat] })),
    winners: activity.winners,
    chances: 1,
    active: -1,
    spinning: false,
    won: '',
    redDot: true,
  },

  onUnload() {
    clearInterval(this.timer)
  },

  draw() {
    if (this.data.spinning) return
    if (this.data.chances <= 0) {
      wx.showToast({ title: '次数用完啦，分享可再抽', icon: 'none' })
      return
    }
    const stop = [3, 5, 3, 1][Date.now() % 4]
    let left = 16 + stop
    this.setData({ spinning: true, chances: this.data.chances - 1, won: '' })
    this.timer = setInterval(() => {
      const active = (this.data.active + 1) % 8
      left -= 1
      this.setData({ active })
      if (left <= 0 && active === stop) this.settle(stop)
    }, 90)
  },

  settle(index) {
    clearInterval(this.timer)
    const prize = activity.prizes[index]
    const extra = prize.kind === 'again' ? 1 : 0
    this.setData({ spinning: false, won: prize.name, chances: this.data.chances + extra })
  },

  savePoster() {
    wx.saveImageToPhotosAlbum({
      filePath: '/images/qr.png',
      success() {
        wx.showModal({ title: '海报已保存', content: '发到朋友圈保留 2 小时，截图给客服领 8.8 元现金', showCancel: false })
      },
      fail() {},
    })
  },

  onShareAppMessage() {
    this.setData({ chances: this.data.chances + 1, redDot: false })
    return { title: '我刚抽中 88 元现金，你也来试试', path: '/activity/lucky/lucky' }
  },
})
