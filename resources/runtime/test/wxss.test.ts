// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PackageFiles } from '../src/logic/files'
import { placedInline } from '../src/logic/remotepictures'
import { convertUnits, StyleCompiler } from '../src/logic/wxss'

const compile = (files: Record<string, string>, scope = 0, path = 'a.wxss') =>
  new StyleCompiler(new PackageFiles(files), (from, reference) => `pkg:${from}:${reference}`).compile(path, scope)

test('rpx and vh become frame units', () => {
  assert.equal(convertUnits('10rpx 0rpx -1.5rpx .5RPX'), 'calc(var(--rpx) * 10) 0px calc(var(--rpx) * -1.5) calc(var(--rpx) * .5)')
  assert.equal(convertUnits('calc(100vh - 20rpx)'), 'calc(calc(var(--vh) * 100) - calc(var(--rpx) * 20))')
})

test('viewport heights of all kinds are the page area\'s', () => {
  assert.equal(convertUnits('50dvh 1svh 2lvh'), 'calc(var(--vh) * 50) calc(var(--vh) * 1) calc(var(--vh) * 2)')
})

test('masks are written as the engine knows them, once', () => {
  assert.equal(compile({ 'a.wxss': '.a{mask-size:1px}' }).css, '.a{-webkit-mask-size:1px;mask-size:1px}')
  assert.equal(compile({ 'a.wxss': '.a{-webkit-mask:none;mask:none}' }).css, '.a{-webkit-mask:none;mask:none}')
})

test('names of the system font mean the phone\'s', () => {
  assert.equal(compile({ 'a.wxss': '.a{font-family:system-ui,-apple-system,Arial,sans-serif}' }).css, '.a{font-family:"-apple-system-font","-apple-system-font",Arial, "-apple-system-font", sans-serif}')
})

test('safe area insets become variables', () => {
  assert.equal(convertUnits('env(safe-area-inset-bottom)'), 'var(--safe-area-inset-bottom)')
  assert.equal(convertUnits('constant(safe-area-inset-top)'), 'var(--safe-area-inset-top)')
})

test('tags and page are renamed, classes of the shared scope kept', () => {
  assert.equal(compile({ 'a.wxss': 'page,view.b>text{color:red}' }).css, 'wx-page-body,wx-view.b>wx-text{color:red}')
})

test('classes of a scope carry its number and :host is bound', () => {
  assert.equal(compile({ 'a.wxss': '.b .c{}:host{color:red}' }, 3).css, '.s3--b .s3--c{}[data-host=h3]{color:red}')
})

test('keyframes keep their selectors', () => {
  assert.match(compile({ 'a.wxss': '@keyframes x{from{left:0}to{left:10rpx}}' }).css, /from\{left:0\}to\{left:calc/)
})

test('imports are inlined once and missing ones reported with their line', () => {
  const { css, problems } = compile({ 'a.wxss': '@import "b.wxss";\n@import "gone";\n.a{}', 'b.wxss': '@import "a.wxss";.b{}' })
  assert.match(css, /\.b\{\}/)
  assert.deepEqual(problems.map((problem) => [problem.kind, problem.line]), [['missing', 2]])
})

test('a broken sheet is reported with its place', () => {
  const { problems } = compile({ 'a.wxss': '.a{}\n.b{' })
  assert.deepEqual(problems.map((problem) => [problem.kind, problem.line]), [['style', 2]])
})

test('files named by url() are found in the package, remote ones left alone', () => {
  assert.match(compile({ 'a.wxss': '.a{background:url(./x.png)}' }).css, /url\("pkg:a\.wxss:\.\/x\.png"\)/)
  assert.match(compile({ 'a.wxss': '.a{background:url(https://x/y.png)}' }).css, /url\(https:\/\/x\/y\.png\)/)
})

test('a background from elsewhere is still asked for and its place named, whatever else the value says', () => {
  const shorthand = compile({ 'a.wxss': '.a{background:url(https://x.cn/y.png) no-repeat #fff}' }).css
  assert.match(shorthand, /^\.a\{background:url\(https:\/\/x\.cn\/y\.png\), url\("data:image\/svg\+xml,[^"]*x\.cn[^"]*"\) no-repeat #fff\}$/)
  const layers = compile({ 'a.wxss': '.a{background-image:linear-gradient(red,blue),url("//x.cn/y,z.png")}' }).css
  assert.match(layers, /^\.a\{background-image:linear-gradient\(red,blue\), url\("data:[^"]*"\), url\("\/\/x\.cn\/y,z\.png"\)\}$/)
})

test('the host of a picture from elsewhere cannot write markup', () => {
  const css = compile({ 'a.wxss': '.a{background-image:url("https://<script>/y")}' }).css
  assert.doesNotMatch(decodeURIComponent(css), /<script>[^/]*<\/text>/)
})

test('only remote backgrounds of an inline style are touched', () => {
  assert.equal(placedInline('color:red;background:url(data:a)'), 'color:red;background:url(data:a)')
  assert.match(placedInline("color:red;background-image:url('http://x.cn/y')"), /^color:red;background-image:url\("data:[^"]*x\.cn[^"]*"\), url\('http:\/\/x\.cn\/y'\)$/)
  assert.equal(placedInline('background:url(http://x'), 'background:url(http://x')
})

test('fonts from elsewhere are named and replaced, inline ones stay', () => {
  const { css, remoteFonts } = compile({ 'a.wxss': '@font-face{font-family:t;src:url(//x/t.woff)}@font-face{font-family:u;src:url(//x/u.woff),url(data:font/woff;base64,AA)}' })
  assert.deepEqual(remoteFonts, ['//x/t.woff'])
  assert.match(css, /font-family:t;.*unicode-range: ?U\+E000-F8FF/s)
  assert.match(css, /url\(data:font\/woff/)
})

test('unknown fonts fall back to the system font', () => {
  assert.equal(compile({ 'a.wxss': '.a{font-family:DIN}' }).css, '.a{font-family:DIN, "-apple-system-font", sans-serif}')
  assert.equal(compile({ 'a.wxss': '.a{font-family:A,sans-serif}' }).css, '.a{font-family:A, "-apple-system-font", sans-serif}')
  assert.equal(compile({ 'a.wxss': '.a{font-family:monospace}' }).css, '.a{font-family:monospace}')
})
