// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJson } from '../src/logic/json'

test('comments, trailing commas and a byte order mark are tolerated', () => {
  assert.deepEqual(parseJson('\uFEFF{ // c\n"a": "x // y", /* b */ "b": [1,2,],}').value, { a: 'x // y', b: [1, 2] })
})

test('escapes in strings survive', () => {
  assert.deepEqual(parseJson('{"a":"q\\"//q", // c\n"b":1}').value, { a: 'q"//q', b: 1 })
})

test('what cannot be read has a place', () => {
  const { value, problem } = parseJson('{\n  "a": nope\n}')
  assert.equal(value, null)
  assert.equal(problem?.line, 2)
})

test('a missing comma is found where the next value begins', () => {
  assert.deepEqual(parseJson('{"a": 1\n "b": 2}').problem && [parseJson('{"a": 1\n "b": 2}').problem!.line, parseJson('{"a": 1\n "b": 2}').problem!.column], [2, 2])
})
