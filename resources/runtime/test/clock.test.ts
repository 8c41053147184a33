// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isGranted, isKnown } from '../src/logic/api/grants'
import { setClock } from '../src/logic/clock'
import { defaultConfiguration } from '../src/protocol'

const noon = Date.UTC(2027, 0, 1, 4)

test('a frozen clock answers every way of asking for the time', async () => {
  const Real = Date
  setClock({ frozen: noon })
  try {
    assert.equal(Date.now(), noon)
    assert.equal(new Date().getTime(), noon)
    assert.equal(Date(), new Real(noon).toString())
    assert.equal(new (new Real(0).constructor as DateConstructor)().getTime(), noon)
    assert.equal(new (class extends Date {})().getTime(), noon)
    assert.ok(new (class Day extends Date {})() instanceof Real)
    assert.equal(new Date(2020, 1, 2).getFullYear(), 2020)
    assert.equal(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' }).format(), '2027')
    const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' }).formatToParts()
    assert.equal(year[0]!.value, '2027')
    await new Promise((resolve) => setTimeout(resolve, 5))
    assert.equal(Date.now(), noon)
    assert.equal(Date.length, 7)
    assert.equal(Date.name, 'Date')
  } finally {
    globalThis.Date = Real
    Object.defineProperty(Real.prototype, 'constructor', { value: Real, writable: true, configurable: true })
  }
})

test('a permission of its own goes before the answer to all', () => {
  const configuration = { ...defaultConfiguration, scopes: { 'scope.camera': false } }
  assert.equal(isGranted(configuration, 'scope.camera'), false)
  assert.equal(isGranted(configuration, 'scope.record'), true)
  assert.equal(isGranted({ ...configuration, permissions: 'refuse', scopes: { 'scope.record': true } }, 'scope.record'), true)
  assert.equal(isGranted({ ...configuration, permissions: 'refuse' }, 'constructor'), false)
  assert.equal(isKnown(configuration), true)
  assert.equal(isKnown({ ...configuration, signedIn: false }), false)
})
