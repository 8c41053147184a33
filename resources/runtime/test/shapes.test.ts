// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { programApis } from '../src/logic/api/table'
import { findMock } from '../src/logic/api/mocks'
import { boundedJson, Flood } from '../src/view/bounds'
import { placeInStack } from '../src/view/calls'
import { confined } from '../src/view/confine'

test('the published typings give every call its shape', () => {
  const { members, types } = programApis
  assert.ok(Object.keys(members).length > 450)
  for (const [api, shape] of Object.entries({
    request: 'async', showModal: 'async', login: 'async', getStorageSync: 'sync', getSystemInfoSync: 'sync', getWindowInfo: 'sync',
    createAnimation: 'sync', getUpdateManager: 'sync', onNetworkStatusChange: 'on', offNetworkStatusChange: 'off',
  })) assert.equal((members[api] as unknown[])[0], shape, api)
  assert.deepEqual((members.request as unknown[]).slice(2), ['@RequestTask'])
  assert.deepEqual(members.getUpdateManager, ['sync', '@UpdateManager'])
  assert.deepEqual(types.RecorderManager.start, ['sync', 'v'])
})

test('mocks match by address, path or prefix, and by method', () => {
  const mocks = [{ url: 'https://a/x', method: 'POST', data: 1 }, { url: 'https://a/x', data: 2 }, { url: 'https://b/*', data: 3 }]
  assert.equal(findMock(mocks, 'https://a/x', 'post')?.data, 1)
  assert.equal(findMock(mocks, 'https://a/x?q=1', 'GET')?.data, 2)
  assert.equal(findMock(mocks, 'https://b/anything', 'GET')?.data, 3)
  assert.equal(findMock(mocks, 'https://c/', 'GET'), undefined)
})

test('the first place in the package is found and freed of the wrapper', () => {
  const stack = 'Error\n    at record (blob:x:1:2)\n    at Object.onLoad (wxapp:///pages/a/a.js:1:150)\n    at wxapp:///b.js:9:9'
  assert.deepEqual(placeInStack(stack, 100), { file: 'pages/a/a.js', line: 1, column: 50 })
  assert.deepEqual(placeInStack('Error\n    at wxml:///p:1:1\n    at wxapp:///templates/c%20d.js:3:4', 100), { file: 'templates/c d.js', line: 3, column: 4 })
  assert.deepEqual(placeInStack('', 0), { file: '', line: 0, column: 0 })
})

test('no name and no message of the package is taken for a place', () => {
  const real = { file: 'real.js', line: 5, column: 6 }
  assert.deepEqual(placeInStack('    at f (wxapp:///forged.js:1:1)\n    at g (wxapp:///real.js:5:6)', 0), real)
  assert.deepEqual(placeInStack('Error\n    at wxapp:///forged.js:1:1 (wxapp:///real.js:5:6)', 0), real)
  assert.deepEqual(placeInStack('Error\n    at f (wxapp:///broken%zz.js:5:6)', 0), { file: 'broken%zz.js', line: 5, column: 6 })
})

test('long messages are cut before they are passed on, and floods are dammed', () => {
  const at = { file: '', line: 0, column: 0, page: 'p' }
  const long = JSON.parse(boundedJson({ type: 'error', kind: 'script', message: 'x'.repeat(900_000), ...at }))
  assert.equal(long.message.length, 8000)
  const much = { type: 'stack', stack: Array.from({ length: 900 }, () => ({ route: 'r'.repeat(8000), query: {}, title: '' })), again: false } as const
  assert.match(JSON.parse(boundedJson(much as any)).message, /was not passed on/)
  const flood = new Flood()
  let admitted = 0
  for (let i = 0; i < 9000; i++) if (flood.admits({ type: 'console', level: 'log', message: '', file: '', line: 0 })) admitted++
  assert.equal(admitted, 2001)
  assert.ok(flood.admits({ type: 'blocked', url: 'u', kind: 'image', page: '' }))
})

test('the selectors of a package are kept within its pages', () => {
  assert.equal(confined('*'), ':where(mj-frame) *')
  assert.equal(confined('a, b:not(.c, .d)::after, [x="1,2"]'), ':where(mj-frame) a, :where(mj-frame) b:not(.c, .d)::after, :where(mj-frame) [x="1,2"]')
  assert.equal(confined('a\\,b'), ':where(mj-frame) a\\,b')
})
