// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Component({
  properties: {
    show: { type: Boolean, value: false },
    url: { type: String, value: '' },
  },
  data: { code: '' },
  observers: {
    show(value) {
      if (value) this.setData({ code: 'SEC-' + String(Date.now()).slice(-6) })
    },
  },
  methods: {
    handle() {
      wx.navigateTo({ url: this.data.url })
    },
    hold() {},
  },
})
