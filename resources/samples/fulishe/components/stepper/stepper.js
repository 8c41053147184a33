// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Component({
  externalClasses: ['stepper-class'],
  properties: {
    value: { type: Number, value: 1 },
    min: { type: Number, value: 1 },
    max: { type: Number, value: 99 },
  },
  data: { atMin: false, atMax: false },
  observers: {
    'value, min, max'(value, min, max) {
      this.setData({ atMin: value <= min, atMax: value >= max })
    },
  },
  methods: {
    less() {
      if (!this.data.atMin) this.emit(this.data.value - 1)
    },
    more() {
      if (!this.data.atMax) this.emit(this.data.value + 1)
    },
    emit(value) {
      this.triggerEvent('change', { value })
    },
  },
})
