// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EditorModel, linesFromDelta } from '../src/builtins/editormodel'
import { htmlOf } from '../src/builtins/editorhtml'

const writing = (text: string): EditorModel => {
  const model = new EditorModel()
  model.insertText(text)
  return model
}

test('text goes where the selection is and breaks lines', () => {
  const model = writing('ac\nd')
  model.select(1)
  model.insertText('b')
  assert.equal(model.text(), 'abc\nd\n')
  assert.deepEqual(model.delta(), { ops: [{ insert: 'abc\nd\n' }] })
  model.select(0, 2)
  model.insertText('x')
  assert.equal(model.text(), 'xc\nd\n')
})

test('formats of the chosen text, taken away when given twice', () => {
  const model = writing('hello')
  model.select(0, 4)
  model.format('bold', 'strong')
  assert.deepEqual(model.delta().ops[0], { insert: 'hell', attributes: { bold: 'strong' } })
  assert.equal(htmlOf(model.lines), '<p><strong>hell</strong>o</p>')
  model.format('bold', 'strong')
  assert.equal(htmlOf(model.lines), '<p>hello</p>')
})

test('a format without a selection is for what comes next', () => {
  const model = writing('a')
  model.format('color', '#f00')
  model.insertText('b<')
  assert.equal(htmlOf(model.lines), '<p>a<span style="color: #f00">b&lt;</span></p>')
})

test('formats of lines', () => {
  const model = writing('one\ntwo')
  model.format('header', '2')
  assert.equal(htmlOf(model.lines), '<p>one</p><h2>two</h2>')
  model.select(0)
  model.format('list', 'ordered')
  model.format('indent', '+1')
  assert.equal(htmlOf(model.lines), '<ol><li data-list="ordered" data-indent="1">one</li></ol><h2>two</h2>')
  model.removeFormat()
  assert.equal(htmlOf(model.lines), '<p>one</p><h2>two</h2>')
})

test('steps are undone and done again', () => {
  const model = writing('one')
  model.insertText(' two')
  assert.ok(model.undo())
  assert.equal(model.text(), 'one\n')
  assert.deepEqual(model.history(), { undo: true, redo: true })
  assert.ok(model.redo())
  assert.equal(model.text(), 'one two\n')
  assert.ok(!model.redo())
})

test('pictures and rules stand like letters', () => {
  const model = writing('a')
  model.insertEmbed({ image: 'x.png' }, { width: '10px' })
  model.insertEmbed({ divider: true })
  assert.deepEqual(model.delta().ops, [{ insert: 'a' }, { insert: { image: 'x.png' }, attributes: { width: '10px' } }, { insert: { divider: true } }, { insert: '\n\n' }])
  const again = new EditorModel()
  again.set(linesFromDelta(model.delta()))
  assert.deepEqual(again.delta(), model.delta())
})
