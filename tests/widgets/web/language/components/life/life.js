// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const log = (text) => getApp().log(text)
const shared = Behavior({ created() { log('behaviour created') }, lifetimes: { attached() { log('behaviour attached') } }, methods: { greet() { return 'hello' } } })
Component({
  behaviors: [shared],
  properties: { value: { type: String, value: 'x', observer(now, old) { log('property ' + old + '>' + now) } }, _pure: Number },
  options: { pureDataPattern: /^_/ },
  observers: { 'value, deep.key': function (value, key) { log('observer ' + value + ',' + key) }, 'list[0]': function (first) { log('first ' + first) } },
  data: { deep: { key: 'k' }, list: [] },
  lifetimes: { created() { log('created') }, attached() { log('attached ' + this.greet() + ' ' + this.data._pure) }, ready() { log('ready') }, detached() { log('detached') } },
  pageLifetimes: { show() { log('page show') } },
  methods: { poke() { this.setData({ 'list[0]': 'a' }) } },
})
