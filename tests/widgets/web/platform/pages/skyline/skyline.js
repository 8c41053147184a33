// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const { shared, timing, sequence, derived, Easing } = wx.worklet
Page({
  data: { out: '' },
  onLoad() {
    this.x = shared(0)
    const twice = derived(() => this.x.value * 2)
    this.applyAnimatedStyle('.moved', () => ({ transform: 'translateX(' + this.x.value + 'px)', marginTop: twice.value + 'px' }))
    this.setData({ out: this.renderer + ' ' + Math.round(Easing.bezier(0, 0, 1, 1).factory()(0.5) * 100) })
  },
  go() {
    this.x.value = sequence(timing(10, { duration: 20 }), timing(30, { duration: 20 }, () => this.measure()))
  },
  measure() {
    setTimeout(() => this.createSelectorQuery().select('.moved').boundingClientRect().exec(([box]) => this.setData({ out: 'at ' + Math.round(box.left) + ' ' + Math.round(box.top) })), 50)
  },
})
