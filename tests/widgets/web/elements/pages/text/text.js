// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { log: '-' },
  note(event) { this.setData({ log: event.type + ' ' + JSON.stringify(event.detail) }) },
  onLoad() { this.setData({ entity: '&lt;raw&gt;', html: '<p style="width:400rpx">rich <b>bold</b><script>bad</scr' + 'ipt></p>', nodes: [{ name: 'div', attrs: { class: 'x' }, children: [{ type: 'text', text: 'node text' }] }] }) },
})
