// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const HOME = 'https://www.linli-fulishe.example/'

Page({
  data: { url: HOME },

  onLoad(query) {
    if (query && query.url) this.setData({ url: decodeURIComponent(query.url) })
  },
})
