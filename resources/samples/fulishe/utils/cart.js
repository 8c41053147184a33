// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const products = require('../data/products')

const KEY = 'cart_lines'
const FIRST = [
  { id: 'p01', count: 1, checked: true },
  { id: 'p05', count: 2, checked: true },
]

function ensure() {
  if (!Array.isArray(wx.getStorageSync(KEY))) wx.setStorageSync(KEY, FIRST)
}

function raw() {
  const lines = wx.getStorageSync(KEY)
  return Array.isArray(lines) ? lines : FIRST
}

function save(lines) {
  wx.setStorageSync(KEY, lines)
}

function lines() {
  return raw()
    .map((line) => Object.assign({}, products.find(line.id), line))
    .filter((line) => line.name)
}

function add(id, count) {
  const next = raw().slice()
  const at = next.findIndex((line) => line.id === id)
  if (at < 0) next.push({ id, count: count || 1, checked: true })
  else next[at] = Object.assign({}, next[at], { count: next[at].count + (count || 1) })
  save(next)
}

function change(id, patch) {
  save(
    raw()
      .map((line) => (line.id === id ? Object.assign({}, line, patch) : line))
      .filter((line) => line.count > 0)
  )
}

function checkAll(checked) {
  save(raw().map((line) => Object.assign({}, line, { checked })))
}

function size() {
  return raw().reduce((sum, line) => sum + line.count, 0)
}

module.exports = { ensure, lines, add, change, checkAll, size }
