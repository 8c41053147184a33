// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { timer: 'no page', callback: 'no options', moved: 'still', mover: null, held: 'lost' },
  onLoad() {
    this.name = 'page kept'
    setTimeout(this.tick, 20)
    const page = this
    wx.setStorage({
      key: 'own',
      data: 1,
      success() {
        'use strict'
        if (this.key === 'own') page.setData({ callback: 'options kept' })
      },
    })
    this.setData({ mover: wx.createAnimation({ duration: 700 }) }, () => {
      const { mover } = this.data
      mover.option.transition.duration = 0
      const { actions } = mover.translateX(40).step().export()
      mover.option.transition.duration = 300
      const later = mover.translateX(80).step().export().actions
      this.setData({ animation: { actions }, moved: `moved in ${actions[0].duration} and ${later[0].duration} ms` })
    })
  },
  onReady() {
    const sheet = wx.createCanvasContext('sheet')
    const picture = (then) => wx.canvasToTempFilePath({ canvasId: 'sheet', success: ({ tempFilePath }) => then(tempFilePath) })
    sheet.draw(false, () => picture((empty) => {
      sheet.setFillStyle('#ff0000')
      sheet.fillRect(0, 0, 60, 30)
      sheet.draw(false, () => picture((full) => this.setData({ drawn: empty && full !== empty ? 'drawn' : 'nothing' })))
    }))
    this.setData({ self: this.selectOwnerComponent() ?? this }, () => {
      const { self } = this.data
      if (self.__data__ === this.data && typeof self.createSelectorQuery === 'function') this.setData({ held: 'whole' })
    })
  },
  tick() {
    this.setData({ timer: this.name })
  },
})
