// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offsetOnMap } from '../src/builtins/mapprojection'
import { screenMatches } from '../src/builtins/mediaquery'
import { shownText } from '../src/builtins/textlook'
import { keyCodeOf, typedText } from '../src/builtins/typing'

test('a text shows written line breaks, and entities only where asked', () => {
  assert.equal(shownText('a\\nb', { space: '', decode: false }), 'a\nb')
  assert.equal(shownText('&lt;a&gt;', { space: '', decode: false }), '&lt;a&gt;')
  assert.equal(shownText('&lt;a&gt;&amp;lt;', { space: '', decode: true }), '<a>&lt;')
  assert.equal(shownText('a b', { space: 'emsp', decode: false }), 'a\u2003b')
  assert.equal(shownText('a b', { space: 'constructor', decode: false }), 'a b')
})

test('keyboards for numbers type nothing else', () => {
  assert.equal(typedText('number', '1a2-3.4'), '1234')
  assert.equal(typedText('digit', '1.2.3x'), '1.23')
  assert.equal(typedText('idcard', '11010x Y'), '11010x')
  assert.equal(typedText('text', '1a'), '1a')
  assert.deepEqual([keyCodeOf('Enter'), keyCodeOf('a'), keyCodeOf('Shift')], [13, 97, 0])
})

test('screens match by size and orientation', () => {
  const phone = { width: 375, height: 812 }
  assert.ok(screenMatches({}, phone))
  assert.ok(screenMatches({ minWidth: '300', maxWidth: 400, orientation: 'portrait' }, phone))
  assert.ok(!screenMatches({ minWidth: 376 }, phone))
  assert.ok(!screenMatches({ orientation: 'landscape' }, phone))
  assert.ok(!screenMatches({ height: 800 }, phone))
})

test('places lie where the map shows them', () => {
  const centre = { latitude: 0, longitude: 0 }
  const east = offsetOnMap(centre, { latitude: 0, longitude: 360 / 256 }, 0)
  assert.ok(Math.abs(east.x - 1) < 1e-9 && Math.abs(east.y) < 1e-9)
  assert.ok(offsetOnMap(centre, { latitude: 10, longitude: 0 }, 5).y < 0)
  assert.deepEqual(offsetOnMap(centre, { latitude: NaN, longitude: NaN }, 5), { x: 0, y: 0 })
})
