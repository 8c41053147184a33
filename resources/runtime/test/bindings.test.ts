// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bindingsAt } from '../src/logic/bindings'

const source = `<view class="a">
  <button wx:if="{{a > b}}" class="x" data-id='{{ id }}' bindtap="go" catch:longpress="{{ handler }}"
    disabled>{{ name }}
    !</button><text/>
  <image src="{{ '>' + url }}" />
</view>`

test('expressions and handlers of a tag are read as written', () => {
  assert.deepEqual(bindingsAt(source, 2, 3), [
    { name: 'wx:if', value: '{{a > b}}' },
    { name: 'data-id', value: '{{ id }}' },
    { name: 'bindtap', value: 'go' },
    { name: 'catch:longpress', value: '{{ handler }}' },
    { name: '', value: '{{ name }} !' },
  ])
  assert.deepEqual(bindingsAt(source, 1, 1), [])
  assert.deepEqual(bindingsAt(source, 5, 3), [{ name: 'src', value: "{{ '>' + url }}" }])
})

test('places where no tag begins bind nothing', () => {
  for (const [line, column] of [[2, 4], [99, 1], [0, 0], [1, 999]]) assert.deepEqual(bindingsAt(source, line, column), [])
  assert.deepEqual(bindingsAt('<a ' + 'x="{{y}}" '.repeat(5000), 1, 1).length, 24)
})
