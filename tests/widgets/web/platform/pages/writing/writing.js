// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { status: '', html: '', count: 0 },
  ready() { wx.createSelectorQuery().select('#editor').context(({ context }) => { this.editor = context }).exec() },
  status({ detail }) { this.setData({ status: 'status ' + JSON.stringify(detail) }) },
  typed() { this.setData({ count: this.data.count + 1 }) },
  show() { this.editor.getContents({ success: ({ html, text, delta }) => this.setData({ html: html + ' ' + JSON.stringify(text) + ' ' + delta.ops.length }) }) },
  write() {
    this.editor.format('bold')
    this.editor.insertText({ text: 'heavy' })
    this.editor.format('bold')
    this.editor.insertText({ text: ' light\nnext' })
    this.editor.format('header', 2)
    this.editor.insertImage({ src: '/none.png', width: '20px', data: { id: 'a' } })
    this.show()
  },
  undo() { this.editor.undo({ success: () => this.show() }) },
  set() { this.editor.setContents({ html: '<h1>One</h1><p>two <b>three</b><script>bad</script></p><ul><li>four</li></ul>', success: () => this.show() }) },
})
