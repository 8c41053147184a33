// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Component({
  properties: {
    value: { type: Number, value: 1 },
    min: { type: Number, value: 1 },
    max: { type: Number, value: 20 },
  },
  methods: {
    shift(event) {
      const { value, min, max } = this.data
      const next = value + Number(event.currentTarget.dataset.by)
      if (next >= min && next <= max) this.triggerEvent('change', { value: next })
    },
  },
})
