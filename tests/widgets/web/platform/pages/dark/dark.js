// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { theme: wx.getSystemInfoSync().theme, told: 'untold' },
  onLoad() { wx.onThemeChange(({ theme }) => this.setData({ theme: wx.getAppBaseInfo().theme, told: 'told ' + theme + ' ' + getApp().theme })) },
})
