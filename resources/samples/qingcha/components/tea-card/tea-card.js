// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Component({
  externalClasses: ['card-class'],
  properties: {
    tea: { type: Object, value: {} },
  },
  data: { brewing: '' },
  observers: {
    tea(item) {
      const brewing = item && item.water ? `${item.water} · ${item.grams} · ${item.seconds}` : ''
      this.setData({ brewing })
    },
  },
  methods: {
    open() {
      this.triggerEvent('open', { id: this.data.tea.id })
    },
  },
})
