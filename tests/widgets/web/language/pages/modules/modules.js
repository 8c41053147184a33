// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import whole, { part } from './es'
import * as all from './es'
const plain = require('./plain')
const packed = require('packed')
const unbuilt = require('unbuilt')
const aliased = require('@/lib/aliased')
Page({
  data: { text: [whole, part, all.part, plain.value, plain.again === plain, packed, unbuilt.name, aliased, require('./data.json').value].join(' ') },
})
