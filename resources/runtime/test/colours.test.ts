// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawsBackground, opaqueColour, standsOut } from '../src/view/shapes'

test('a colour is one when it hides what lies beneath it', () => {
  assert.deepEqual(opaqueColour('rgb(26, 173, 25)'), [26, 173, 25])
  assert.deepEqual(opaqueColour('rgba(0, 0, 0, 0.5)'), [0, 0, 0])
  assert.equal(opaqueColour('rgba(0, 0, 0, 0)'), null)
  assert.equal(opaqueColour('transparent'), null)
})

test('a person tells green from white and a pale grey not', () => {
  assert.ok(standsOut([26, 173, 25], [255, 255, 255]))
  assert.ok(!standsOut([245, 245, 245], [255, 255, 255]))
})

test('backgrounds of the package are drawn, those of the network are not', () => {
  assert.ok(drawsBackground('linear-gradient(red, blue)'))
  assert.ok(drawsBackground('url("mingjing-page://page/package/a.png")'))
  assert.ok(drawsBackground('url("data:image/png;base64,AA==")'))
  assert.ok(!drawsBackground('url("https://example.org/a.png")'))
  assert.ok(!drawsBackground('none'))
})
