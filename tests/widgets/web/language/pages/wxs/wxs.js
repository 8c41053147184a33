// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { list: [1], on: true, level: 1, said: 'nothing', levels: '-', measured: 'measure' },
  told(given) {
    this.setData({ said: given.text })
  },
  levelTold(given) {
    this.setData({ levels: given.old + '>' + given.now })
  },
  raise() {
    this.setData({ level: 2 })
  },
  measure() {
    this.createSelectorQuery().select('.other').boundingClientRect().exec(([box]) => this.setData({ measured: 'width ' + Math.round(box.width) }))
  },
})
