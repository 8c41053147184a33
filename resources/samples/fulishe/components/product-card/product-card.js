// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Component({
  options: { multipleSlots: true },
  externalClasses: ['card-class'],
  properties: {
    product: { type: Object, value: {} },
    layout: { type: String, value: 'grid' },
  },
  data: { saved: 0 },
  observers: {
    product(item) {
      const saved = item && item.origin > item.price ? Math.round((item.origin - item.price) / 100) : 0
      this.setData({ saved })
    },
  },
  methods: {
    open() {
      this.triggerEvent('open', { id: this.data.product.id })
    },
  },
})
