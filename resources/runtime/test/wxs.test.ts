// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adaptWxs } from '../src/logic/wxml'

test('types are named by constructor', () => {
  assert.equal(adaptWxs("a.constructor === 'Array'"), "a.constructor.name === 'Array'")
  assert.equal(adaptWxs("'a.constructor' // b.constructor"), "'a.constructor' // b.constructor")
})

test('words that only JavaScript reserves are names', () => {
  assert.equal(adaptWxs("var class = 'class'; return class"), "var clas$ = 'class'; return clas$")
  assert.equal(adaptWxs('({ class: a.class })'), '({ class: a.class })')
})
