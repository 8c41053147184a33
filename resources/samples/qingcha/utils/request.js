// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const BASE = 'https://api.qingcha.example'

function send(method, path, data) {
  return new Promise((resolve) => {
    wx.request({
      url: BASE + path,
      method,
      data,
      timeout: 3000,
      success(res) {
        resolve({ ok: res.statusCode === 200, data: res.data || {} })
      },
      fail() {
        resolve({ ok: false, data: {} })
      },
    })
  })
}

const get = (path) => send('GET', path)
const post = (path, data) => send('POST', path, data)

module.exports = { get, post }
