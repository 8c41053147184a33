// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { on: true, value: 'v', log: '' },
  onLoad(query) { getApp().log('load ' + query.id) },
  onShow() { getApp().log('show') },
  onReady() { getApp().log('ready page'); this.tell() },
  tell() { this.setData({ log: getApp().entries.join('; ') }) },
  poke() { getApp().entries = []; this.selectComponent('#one').poke(); this.setData({ value: 'w' }, () => this.tell()) },
  drop() { getApp().entries = []; this.setData({ on: false }, () => this.tell()) },
})
