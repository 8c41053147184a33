// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const consent = require('../../utils/consent')

Component({
  properties: {
    show: { type: Boolean, value: false },
    purpose: { type: String, value: '' },
  },
  methods: {
    agree() {
      consent.give()
      this.triggerEvent('agree')
    },
    refuse() {
      this.triggerEvent('refuse')
    },
    read() {
      wx.navigateTo({ url: '/pages/privacy/privacy' })
    },
    hold() {},
  },
})
