// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { log: '' },
  note(event) {
    const { dataset } = event.currentTarget
    this.setData({ log: this.data.log + dataset.name + (dataset.someThing ? dataset.someThing.a : '') + '(' + [event.mark.from, event.mark.own].join() + ') ' })
  },
  captured() {
    this.setData({ log: this.data.log + 'capture ' })
  },
  clear() {
    this.setData({ log: '' })
  },
})
