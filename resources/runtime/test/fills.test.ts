// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillFor } from '../src/view/fills'
import { hashText, type ShapeNode, shapeOf } from '../src/view/stateprint'

const field = (more: object) => ({ type: 'text', name: '', placeholder: '', password: false, limit: 140, ...more })

test('fields are filled by what they ask for', () => {
  assert.equal(fillFor(field({ placeholder: '请输入手机号' })), '13800138000')
  assert.equal(fillFor(field({ placeholder: '手机验证码' })), '123456')
  assert.equal(fillFor(field({ name: 'consignee' })), '张三')
  assert.equal(fillFor(field({ name: 'userName', placeholder: '收货人姓名' })), '张三')
  assert.equal(fillFor(field({ type: 'number' })), '12')
  assert.equal(fillFor(field({ type: 'idcard' })), '11010519491231002X')
  assert.equal(fillFor(field({ password: true })), 'Abc123456')
  assert.equal(fillFor(field({})), '很好')
})

test('no fill is longer than its field', () => {
  assert.equal(fillFor(field({ placeholder: '手机号', limit: 4 })), '1380')
  assert.equal(fillFor(field({ placeholder: '手机号', limit: -1 })), '13800138000')
})

const node = (name: string, text = '', ...children: ShapeNode[]): ShapeNode => ({ name, text, children })

test('a longer list and a later clock are the same state', () => {
  const row = (text: string) => node('view.row', text)
  assert.equal(shapeOf(node('page', '', row('No. 1'), row('No. 2'))), shapeOf(node('page', '', row('No. 3'), row('No. 4'), row('No. 55'))))
  assert.notEqual(shapeOf(node('page', '', row('a'))), shapeOf(node('page', '', row('b'))))
  assert.notEqual(shapeOf(node('page', '', row('a'))), shapeOf(node('page', '', row('a'), node('view.mask'))))
})

test('names of states are short and tell texts apart', () => {
  assert.match(hashText('abc'), /^[0-9a-f]{16}$/)
  assert.equal(hashText('abc'), hashText('abc'))
  assert.notEqual(hashText('abc'), hashText('acb'))
})
