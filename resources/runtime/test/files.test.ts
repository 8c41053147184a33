// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PackageFiles } from '../src/logic/files'
import { normalize, relativeTo, splitUrl } from '../src/logic/paths'

const files = (...paths: string[]): PackageFiles => new PackageFiles(Object.fromEntries(paths.map((path) => [path, ''])))

test('paths are normalised and never leave the package', () => {
  assert.equal(normalize('/a/./b/../c'), 'a/c')
  assert.equal(normalize('../../x'), 'x')
  assert.equal(relativeTo('pages/a/a.js', '../b/b.js'), 'pages/b/b.js')
  assert.equal(relativeTo('pages/a/a.js', '/c.js'), 'c.js')
})

test('urls split into path and undecoded query', () => {
  assert.deepEqual(splitUrl('/a/b?x=1&y=%20&z'), { path: '/a/b', query: { x: '1', y: '%20', z: '' } })
})

test('scripts are found with and without ending, as folders and through npm', () => {
  const pack = files('a.js', 'lib/index.ts', 'miniprogram_npm/dayjs/index.js', 'pages/miniprogram_npm/deep/x.js')
  assert.equal(pack.script('pages/p/p.js', '../../a'), 'a.js')
  assert.equal(pack.script('pages/p/p.js', '/lib'), 'lib/index.ts')
  assert.equal(pack.script('pages/p/p.js', 'dayjs'), 'miniprogram_npm/dayjs/index.js')
  assert.equal(pack.script('pages/p/p.js', 'deep/x'), 'pages/miniprogram_npm/deep/x.js')
  assert.equal(pack.script('pages/p/p.js', './dayjs'), 'miniprogram_npm/dayjs/index.js')
  assert.equal(pack.script('pages/p/p.js', 'absent'), null)
})

test('components are found relative, absolute, as folders, through npm and unbuilt packages', () => {
  const pack = new PackageFiles({
    'c/x.wxml': '', 'c/y/index.wxml': '', 'miniprogram_npm/ui/button/button.wxml': '',
    'node_modules/kit/package.json': '{"miniprogram":"dist"}', 'node_modules/kit/dist/cell/index.wxml': '',
  })
  assert.equal(pack.component('pages/p/p', '../../c/x'), 'c/x')
  assert.equal(pack.component('pages/p/p', '/c/y'), 'c/y/index')
  assert.equal(pack.component('pages/p/p', 'ui/button/button'), 'miniprogram_npm/ui/button/button')
  assert.equal(pack.component('pages/p/p', 'kit/cell/index'), 'node_modules/kit/dist/cell/index')
  assert.equal(pack.component('pages/p/p', './gone'), null)
})

test('aliases of app.json apply', () => {
  const pack = files('utils/x.js')
  pack.setAliases({ '~/*': '/*', '@utils/*': 'utils/*' })
  assert.equal(pack.script('pages/p/p.js', '~/utils/x'), 'utils/x.js')
  assert.equal(pack.script('pages/p/p.js', '@utils/x'), 'utils/x.js')
})
