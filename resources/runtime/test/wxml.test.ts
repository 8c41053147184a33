// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adaptWxs, markTemplate, wxsRequires } from '../src/logic/wxml'

const marks = (text: string): string[] => [...markTemplate(text, 7).text.matchAll(/<([\w-]+) mark:__l="([\d:]+)"/g)].map((match) => `${match[1]} ${match[2]}`)

test('elements are marked with file, line and column', () => {
  assert.deepEqual(marks('<view>\n  <text>a</text><image/></view>'), ['view 7:1:1', 'text 7:2:3', 'image 7:2:17'])
})

test('tags that render nothing are not marked', () => {
  assert.deepEqual(marks('<import src="a"/><block wx:if="{{a}}"><template is="b"/><slot/></block>'), [])
})

test('comments, expressions and quoted brackets are no tags', () => {
  assert.deepEqual(marks('<!-- <view> -->{{ a <b }}<view a="{{ x > 1 }}" b=\'>\'><text/></view>').length, 2)
})

test('marking adds no lines', () => {
  const source = '<view\n  class="a"\n>\n</view>\n'
  assert.equal(markTemplate(source, 0).text.split('\n').length, source.split('\n').length)
})

test('inline wxs stays script and gets type names', () => {
  const text = markTemplate('<wxs module="m">if (a.constructor === "Array" && 1 <b) {}</wxs><view/>', 0).text
  assert.match(text, /a\.constructor\.name === "Array"/)
  assert.match(text, /<view mark:__l="0:1:\d+"/)
})

test('columns of the marked text lead back to the source', () => {
  const source = '<view><text bad="{{">x</text></view>'
  const marked = markTemplate(source, 0)
  const column = marked.text.indexOf('bad') + 1
  assert.equal(marked.originalColumn(1, column), source.indexOf('bad') + 1)
})

test('an unclosed template ends', () => {
  assert.equal(typeof markTemplate('<view a="', 0).text, 'string')
  assert.equal(typeof markTemplate('<wxs>', 0).text, 'string')
  assert.equal(typeof markTemplate('{{', 0).text, 'string')
})

test('wxs requires are found', () => {
  assert.deepEqual(wxsRequires('var a = require("./b.wxs"); require( \'../c\' )'), ['./b.wxs', '../c'])
  assert.equal(adaptWxs('x.constructorName'), 'x.constructorName')
})
