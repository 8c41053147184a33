// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addExtendedLibraries } from '../src/logic/extendedlibrary'
import { PackageFiles } from '../src/logic/files'

test('WeUI is there for packages that name it, and only for them', () => {
  const named = new PackageFiles({ 'app.wxss': '.a{}' })
  addExtendedLibraries(named, { useExtendedLib: { weui: true } })
  assert.equal(named.component('pages/a', 'weui-miniprogram/cell/cell'), 'miniprogram_npm/weui-miniprogram/cell/cell')
  assert.match(named.text('app.wxss'), /^@import "[^"]+";\.a\{\}$/)
  assert.ok(named.style('app.wxss', /"([^"]+)"/.exec(named.text('app.wxss'))![1]))
  const other = new PackageFiles({})
  addExtendedLibraries(other, {})
  assert.equal(other.component('pages/a', 'weui-miniprogram/cell/cell'), null)
})

test('a package keeps its own copy', () => {
  const own = new PackageFiles({ 'miniprogram_npm/weui-miniprogram/index.js': '', 'app.wxss': '' })
  addExtendedLibraries(own, { useExtendedLib: { weui: true } })
  assert.equal(own.text('app.wxss'), '')
})
