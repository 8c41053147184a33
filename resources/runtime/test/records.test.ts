// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What is recorded besides calls, and that the package has no part in it. */
import { posted as shared } from './workerscope'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drop } from '../src/logic/records'
import { Session } from '../src/logic/session'
import { sizeOf, snapshotText } from '../src/logic/snapshot'
import { defaultConfiguration, type LogicMessage } from '../src/protocol'

/** Other tests take away what was posted. */
const posted: LogicMessage[] = []
shared.push = (...messages) => {
  posted.push(...messages)
  return Array.prototype.push.apply(shared, messages)
}

type Of<T extends LogicMessage['t']> = Extract<LogicMessage, { t: T }>
const of = <T extends LogicMessage['t']>(messages: LogicMessage[], t: T): Of<T>[] => messages.filter((message): message is Of<T> => message.t === t)

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const open = (): Session => new Session({ files: { 'app.json': '{"pages":["pages/a/a"]}', 'pages/a/a.wxml': '<view/>' }, assets: [] }, { ...defaultConfiguration }, '')

test('a call is joined with its answer by number', async () => {
  const { wx } = open().api
  posted.length = 0
  wx.setStorageSync('k', { a: 1 })
  wx.getStorageSync('k')
  let told: any
  wx.request({ url: 'https://a.example/', fail: (error: any) => (told = error) })
  wx.getStorage({ key: 'k' })
  await rest(60)
  const calls = of(posted, 'call')
  const answers = of(posted, 'answered')
  const answerOf = (api: string): Of<'answered'> => answers.find((answer) => answer.call === calls.find((call) => call.api === api)!.seq)!
  assert.equal(new Set(calls.map((call) => call.seq)).size, calls.length)
  assert.equal(answers.length, calls.length)
  assert.deepEqual([answerOf('getStorageSync').ok, answerOf('getStorageSync').value], [true, '{"a":1}'])
  assert.equal(answerOf('request').ok, false)
  assert.equal(answerOf('request').message, told.errMsg)
  assert.ok(answerOf('request').ms >= 0)
  assert.equal(answerOf('getStorage').message, 'getStorage:ok')
  assert.ok(posted.indexOf(answerOf('getStorageSync')) > posted.indexOf(calls.find((call) => call.api === 'getStorageSync')!))
})

test('promises of the package do not hide an answer', async () => {
  const { wx } = open().api
  posted.length = 0
  const then = Promise.prototype.then
  wx.getStorage({ key: 'none' }).catch(() => undefined)
  const call = of(posted, 'call')[0]
  await rest(40)
  Promise.prototype.then = then
  assert.equal(of(posted, 'answered').find((answer) => answer.call === call.seq)!.ok, false)
})

test('what is not recorded is counted', async () => {
  posted.length = 0
  for (let index = 0; index < 5000; index++) drop('data', 'pages/a/a')
  for (let index = 0; index < 1000; index++) drop('call', 'x' + index)
  assert.equal(posted.length, 0)
  await rest(700)
  const told = of(posted, 'dropped')
  assert.equal(told.find((entry) => entry.kind === 'data')!.count, 5000)
  assert.equal(told.filter((entry) => entry.kind === 'call').reduce((sum, entry) => sum + entry.count, 0), 1000)
  assert.ok(told.length <= 202)
})

test('a text in a wrapper is shown as the text, whatever it says of itself', () => {
  assert.equal(snapshotText({ url: new String('https://real/') }), '{"url":"https://real/"}')
  assert.equal(snapshotText(Object.assign(new String('real'), { toString: () => 'forged', valueOf: () => 'forged' })), '"real"')
  assert.equal(snapshotText({ length: 2 }), '{"length":2}')
})

test('data is shown without asking its getters', () => {
  let asked = 0
  const data = { a: [1, 'é'], get b() { return asked++ } }
  assert.equal(snapshotText(data, { limit: 100 }), '{"a":[1,"é"],"b":"[getter]"}')
  const size = sizeOf({ a: [1, 'é'] })
  assert.equal(asked, 0)
  assert.ok(size.whole && Math.abs(size.bytes - Buffer.byteLength('{"a":[1,"é"]}')) <= 3)
  const ring: any = {}
  ring.ring = ring
  assert.equal(sizeOf(ring).whole, false)
  assert.equal(sizeOf(new Array(50_000).fill(0)).whole, false)
  assert.equal(sizeOf(new Proxy({}, { ownKeys() { throw new Error('no') } })).whole, false)
})
