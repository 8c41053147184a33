// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const KEY = 'orders'

function all() {
  const saved = wx.getStorageSync(KEY)
  return Array.isArray(saved) ? saved : []
}

function add(order) {
  wx.setStorageSync(KEY, [order].concat(all()).slice(0, 20))
}

function clear() {
  wx.removeStorageSync(KEY)
}

module.exports = { all, add, clear }
