// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const teas = require('../../data/teas')
const request = require('../../utils/request')

Page({
  data: {
    pick: teas.list[0],
    kinds: teas.kinds.filter((kind) => kind.id !== 'all').map((kind) => ({
      id: kind.id,
      name: kind.name,
      image: teas.list.find((item) => item.kind === kind.id).image,
    })),
    fresh: teas.list.slice(1, 4),
    steps: teas.steps,
  },

  onLoad() {
    request.get('/home/pick').then((res) => {
      const pick = teas.find(res.data.id)
      if (res.ok && pick) this.setData({ pick })
    })
  },

  openPick() {
    this.show(this.data.pick.id)
  },

  openTea(event) {
    this.show(event.detail.id)
  },

  show(id) {
    wx.navigateTo({ url: '/pages/tea/tea?id=' + id })
  },

  openKind(event) {
    getApp().globalData.kind = event.currentTarget.dataset.id
    wx.switchTab({ url: '/pages/teas/teas' })
  },

  help() {
    wx.navigateTo({ url: '/pages/help/help' })
  },

  onShareAppMessage() {
    return { title: '青茶小铺：茶叶与茶具', path: '/pages/home/home' }
  },
})
