// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const GOAL = 2000

Page({
  data: {
    cents: 168,
    goal: GOAL,
    percent: 8,
    tasks: [
      { id: 't1', name: '下载「省省记账」App 并打开', gain: 500, kind: 'app', done: false },
      { id: 't2', name: '转发一篇好物文章', gain: 50, kind: 'post', done: false },
    ],
    partners: [
      { id: 'm1', name: '果园合成赛', gain: 30, appId: 'wx0000000000000a01', done: false },
      { id: 'm2', name: '签到种树', gain: 30, appId: 'wx0000000000000a02', done: false },
      { id: 'm3', name: '每日听书', gain: 20, appId: 'wx0000000000000a03', done: false },
    ],
  },

  earn(gain) {
    const cents = this.data.cents + gain
    this.setData({ cents, percent: Math.min(100, Math.round((cents / GOAL) * 100)) })
    wx.showToast({ title: '+' + (gain / 100).toFixed(2) + '元', icon: 'none' })
  },

  run(event) {
    const index = event.currentTarget.dataset.index
    const task = this.data.tasks[index]
    if (task.done) return
    if (task.kind === 'app') {
      wx.setClipboardData({ data: 'https://app.shengsheng.example/download?from=fls' })
    }
    this.setData({ ['tasks[' + index + '].done']: true })
    this.earn(task.gain)
  },

  visit(event) {
    const index = event.currentTarget.dataset.index
    const partner = this.data.partners[index]
    wx.navigateToMiniProgram({
      appId: partner.appId,
      path: 'pages/index/index?from=fls',
      success: () => {
        if (partner.done) return
        this.setData({ ['partners[' + index + '].done']: true })
        this.earn(partner.gain)
      },
      fail() {},
    })
  },

  withdraw() {
    const short = Math.max(0, GOAL - this.data.cents)
    wx.showToast({ title: short ? '还差 ' + (short / 100).toFixed(2) + ' 元可提现' : '提现申请已提交', icon: 'none' })
  },
})
