// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureText } from '../src/logic/measure'

test('text without a canvas is estimated by its characters', () => {
  assert.equal(measureText('中文', '20px sans-serif').width, 40)
  assert.ok(measureText('ab', 'bold 20px sans-serif').width < measureText('中文', '20px sans-serif').width)
})
