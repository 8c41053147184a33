// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Walks every published interface of wx: it exists, and it answers in its published shape. */
import { posted } from './workerscope'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered } from '../src/logic/channel'
import { Session } from '../src/logic/session'
import { type ApiTable, gameApis, isMethod, programApis, type Value } from '../src/logic/api/table'
import { defaultConfiguration, type LogicMessage } from '../src/protocol'
import { innermostFirst } from '../src/logic/readiness'

const pages = { 'app.json': '{"pages":["pages/a/a"],"tabBar":{"list":[{"pagePath":"pages/a/a","text":"A"}]}}', 'pages/a/a.wxml': '<view/>', 'pages/a/a.json': '{}' }
const answers: Record<string, unknown> = {
  dialog: { confirm: true, cancel: false, index: 0, content: '' }, 'image-info': { ok: true, width: 1, height: 1 }, 'canvas-export': '', bitmap: null,
}

/** Answers like a view that agrees to everything. */
const view = setInterval(() => {
  for (const message of posted.splice(0) as LogicMessage[]) if (message.t === 'ask') answered(message.n, answers[message.kind] ?? null)
}, 2)
test.after(() => clearInterval(view))

const open = (files: Record<string, string>): Session => new Session({ files, assets: [] }, { ...defaultConfiguration }, '')

function checkValue(label: string, kind: Value | undefined, value: any, table: ApiTable, problems: string[], depth = 0): void {
  const wrong = (what: string): void => void problems.push(`${label}: ${what}, has ${value === null ? 'null' : typeof value}`)
  if (kind === undefined || depth > 3) return
  if (typeof kind === 'object') {
    if (!value || typeof value !== 'object') wrong('should be an object')
    return
  }
  switch (kind[0]) {
    case '@': {
      if (!value || (typeof value !== 'object' && typeof value !== 'function')) return wrong('should be ' + kind)
      // What begins with a small on… is for the package to set.
      for (const [name, member] of Object.entries(table.types[kind.slice(1)] ?? {})) {
        if (isMethod(member) && !/^on[a-z]/.test(name) && typeof value[name] !== 'function') problems.push(`${label}: ${kind}.${name} is no function`)
      }
      return
    }
    case 's':
    case '=':
      return typeof value === 'string' ? undefined : wrong('should be a text')
    case 'n':
      return typeof value === 'number' ? undefined : wrong('should be a number')
    case 'b':
      return typeof value === 'boolean' ? undefined : wrong('should be a boolean')
    case 'a':
      return Array.isArray(value) ? undefined : wrong('should be a list')
    case 'B':
      return value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? undefined : wrong('should be bytes')
    case 'f':
      return typeof value === 'function' ? undefined : wrong('should be a function')
    case 'v':
      return value === undefined || value instanceof Promise ? undefined : wrong('should be nothing')
  }
}

/** Inputs with which a call can succeed at all. */
const options: Record<string, Record<string, unknown>> = {
  navigateTo: { url: '/pages/a/a' }, showActionSheet: { itemList: ['a'] }, setTabBarBadge: { index: 0, text: '1' },
}
const sensible: Record<string, unknown[]> = { arrayBufferToBase64: [new ArrayBuffer(2)], base64ToArrayBuffer: ['AAA='], readFileSync: ['x'] }

async function checkAsync(wx: any, api: string, given: Value | undefined, handle: string | undefined, table: ApiTable, problems: string[]): Promise<void> {
  const outcome: { success?: any; fail?: any; complete?: any } = {}
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => (problems.push(`${api}: complete was not called`), resolve()), 1500)
    const returned = wx[api]({
      ...options[api],
      success: (value: any) => (outcome.success = value),
      fail: (value: any) => (outcome.fail = value),
      complete: (value: any) => ((outcome.complete = value), clearTimeout(timer), resolve()),
    })
    if (handle) checkValue(api, handle, returned, table, problems)
    else if (returned !== undefined) problems.push(`${api}: gave ${typeof returned} though callbacks were passed`)
  })
  const told = outcome.success ?? outcome.fail
  if (told !== outcome.complete) problems.push(`${api}: complete was told something else`)
  if (typeof told?.errMsg !== 'string' || !/:(ok|fail)/.test(told.errMsg)) problems.push(`${api}: errMsg is ${told?.errMsg}`)
  if (outcome.success && given && typeof given === 'object') {
    for (const [name, kind] of Object.entries(given)) if (name !== 'errCode') checkValue(`${api} → ${name}`, kind, outcome.success[name], table, problems, 1)
  }
  const promised = wx[api]({ ...options[api] })
  if (!handle && typeof promised?.then !== 'function') problems.push(`${api}: gave no promise`)
  if (typeof promised?.then === 'function') {
    await promised.then(
      (value: any) => /:ok$/.test(value?.errMsg) || problems.push(`${api}: resolved with ${value?.errMsg}`),
      (error: any) => /:fail/.test(error?.errMsg) || problems.push(`${api}: rejected with ${error?.errMsg ?? error}`),
    )
  }
}

async function walk(session: Session, table: ApiTable, skipped: string[]): Promise<string[]> {
  const { wx } = session.api
  const problems: string[] = []
  const pending: Promise<void>[] = []
  for (const [api, member] of Object.entries(table.members)) {
    if (!isMethod(member)) {
      checkValue(api, member, wx[api], table, problems)
      continue
    }
    if (typeof wx[api] !== 'function') {
      problems.push(`${api}: is no function`)
      continue
    }
    if (skipped.includes(api)) continue
    const [shape, given, handle] = member
    if (shape === 'async') pending.push(checkAsync(wx, api, given, handle, table, problems))
    else if (shape === 'sync') {
      try {
        checkValue(api, given, wx[api](...(sensible[api] ?? [])), table, problems)
      } catch (error) {
        if (!/fail|no such|not/.test(String((error as any)?.errMsg ?? error))) problems.push(`${api}: threw ${error}`)
      }
    } else if (wx[api](() => undefined) !== undefined) problems.push(`${api}: a listener gives something`)
  }
  await Promise.all(pending)
  return problems
}

test('every interface of a mini-program exists in its shape', async () => {
  const session = open(pages)
  session.launch()
  const problems = await walk(session, programApis, ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack'])
  console.log(`mini-program: ${Object.keys(programApis.members).length} members, ${new Set(problems.map((line) => line.split(/[: →]/)[0])).size} wrong`)
  assert.deepEqual(problems, [])
})

// createCanvas needs a worker's canvas; getTextLineHeight gives its value at once and in callbacks.
test('every interface of a mini-game exists in its shape', async () => {
  const session = open({ 'game.json': '{}', 'game.js': '' })
  const problems = await walk(session, gameApis, ['createCanvas', 'getTextLineHeight'])
  console.log(`mini-game: ${Object.keys(gameApis.members).length} members, ${new Set(problems.map((line) => line.split(/[: →]/)[0])).size} wrong`)
  assert.deepEqual(problems, [])
})

test('storage keeps to the limits of the platform', () => {
  const { wx } = open(pages).api
  const megabyte = 'x'.repeat(1024 * 1024 - 100)
  assert.throws(() => wx.setStorageSync('big', 'x'.repeat(1024 * 1024 + 1)), /limit/)
  for (let index = 0; index < 10; index++) wx.setStorageSync('key' + index, megabyte)
  assert.throws(() => wx.setStorageSync('one more', megabyte), /exceed/)
  wx.setStorageSync('key0', megabyte)
  wx.removeStorageSync('key1')
  wx.setStorageSync('one more', megabyte)
  assert.equal(wx.getStorageInfoSync().keys.length, 10)
  assert.deepEqual(open(pages).api.wx.getStorageInfoSync().keys, [])
})

test('listeners hear of a change of the theme', () => {
  const session = open({ ...pages, 'app.json': '{"pages":["pages/a/a"],"darkmode":true}' })
  let told = ''
  session.api.wx.onThemeChange(({ theme }: { theme: string }) => (told = theme))
  session.changeTheme('dark')
  assert.equal(told, 'dark')
  assert.equal(session.api.wx.getAppBaseInfo().theme, 'dark')
})

test('a program that does not say that it knows the dark is not told of it', () => {
  const session = open(pages)
  let told = ''
  session.api.wx.onThemeChange(({ theme }: { theme: string }) => (told = theme))
  session.changeTheme('dark')
  assert.equal(told, '')
  assert.equal(session.api.wx.getAppBaseInfo().theme, undefined)
})

test('what was never published is noted, what is ordinary is not', () => {
  const { wx } = open(pages).api
  posted.length = 0
  void [wx.neverPublished, wx.then, wx.toString, wx.getStorageSync, 'neverPublished' in wx]
  wx.own = 1
  void wx.own
  assert.deepEqual(posted.filter((message) => message.t === 'call').map((message) => [message.api, message.nonPublic]), [['neverPublished', true]])
  assert.ok(Object.keys(wx).includes('request'))
})

test('components within others are ready before them', () => {
  const depths: Record<string, number> = { page: 1, a: 2, inA: 3, b: 2 }
  assert.deepEqual(innermostFirst(Object.keys(depths), (name) => depths[name]), ['inA', 'a', 'b', 'page'])
})
