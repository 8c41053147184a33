// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const teas = require('../data/teas')

const KEY = 'basket'
const SAMPLE = [
  { id: 't1', count: 1, checked: true },
  { id: 't7', count: 1, checked: true },
]

function raw() {
  const saved = wx.getStorageSync(KEY)
  return Array.isArray(saved) ? saved : SAMPLE
}

function save(lines) {
  wx.setStorageSync(KEY, lines)
}

function lines() {
  return raw()
    .map((line) => Object.assign({}, teas.find(line.id), line))
    .filter((line) => line.name)
}

function put(id, count) {
  const next = raw().slice()
  const at = next.findIndex((line) => line.id === id)
  if (at < 0) next.push({ id, count, checked: true })
  else next[at] = Object.assign({}, next[at], { count: next[at].count + count })
  save(next)
}

function change(id, patch) {
  save(
    raw()
      .map((line) => (line.id === id ? Object.assign({}, line, patch) : line))
      .filter((line) => line.count > 0)
  )
}

function clearChecked() {
  save(raw().filter((line) => !line.checked))
}

module.exports = { lines, put, change, clearChecked }
