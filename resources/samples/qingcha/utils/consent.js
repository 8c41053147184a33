// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const KEY = 'privacy_consent'

function given() {
  return wx.getStorageSync(KEY) === 'yes'
}

function give() {
  wx.setStorageSync(KEY, 'yes')
}

function withdraw() {
  wx.removeStorageSync(KEY)
}

module.exports = { given, give, withdraw }
