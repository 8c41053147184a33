// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const activity = require('../../data/activity')

const RESULTS = ['暖心橘猫型', '热闹小太阳型', '稳稳大树型']

Page({
  data: {
    questions: activity.questions,
    at: 0,
    score: 0,
    result: '',
    unlocked: false,
    posterOpen: false,
  },

  answer(event) {
    const score = this.data.score + Number(event.currentTarget.dataset.index)
    const at = this.data.at + 1
    const result = at >= this.data.questions.length ? RESULTS[score % RESULTS.length] : ''
    this.setData({ score, at, result })
  },

  again() {
    this.setData({ at: 0, score: 0, result: '', posterOpen: false })
  },

  poster() {
    this.setData({ posterOpen: true })
  },

  save() {
    wx.saveImageToPhotosAlbum({ filePath: '/images/qr.png', fail() {} })
  },

  onShareAppMessage() {
    if (this.data.result) this.setData({ unlocked: true })
    return { title: '测测你是哪种邻居', path: '/activity/quiz/quiz' }
  },
})
