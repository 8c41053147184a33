// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const BASE = 'https://api.linli-fulishe.example'

function load(path, local, done) {
  done(local)
  wx.request({
    url: BASE + path,
    timeout: 3000,
    success(res) {
      if (res.statusCode === 200 && res.data && Array.isArray(res.data.list)) done(res.data.list)
    },
    fail() {},
  })
}

function post(path, data) {
  return new Promise((resolve) => {
    wx.request({
      url: BASE + path,
      method: 'POST',
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

module.exports = { load, post }
