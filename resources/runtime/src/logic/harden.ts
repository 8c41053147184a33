// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Takes from the realm whatever the package has no business with: deleted, not shadowed. */

import { beginning, matches, primitiveText } from './primordials'

const keep = new Set(
  (
    'self globalThis setTimeout clearTimeout setInterval clearInterval queueMicrotask console ' +
    'TextEncoder TextDecoder structuredClone undefined NaN Infinity parseInt parseFloat isNaN isFinite ' +
    'decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape Object Function Array Number Boolean ' +
    'String Symbol Date Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError ' +
    'URIError JSON Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array ' +
    'Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet ' +
    'WeakRef FinalizationRegistry Proxy Reflect getDate getRegExp'
  ).split(' '),
)

/** Names whose mere access is worth a record. */
const watched = (
  'fetch XMLHttpRequest WebSocket EventSource WebTransport importScripts Worker SharedWorker BroadcastChannel ' +
  'indexedDB caches postMessage close navigator location WebAssembly RTCPeerConnection FileReaderSync OffscreenCanvas'
).split(' ')

/** What the platform keeps under its pages and never published. */
const unpublished = (
  'WeixinJSBridge WeixinJSCore WeixinJSContext WeixinWorker NativeGlobal __wxRoute __wxRouteBegin __wxAppCode__ __wxAppData ' +
  '__virtualDOM__ __subContextEngine__ __appServiceEngine__ wxConsole wxNativeConsole  __webviewEngine__'
).split(' ')

const define = Object.defineProperty
const returnsThis = /^\s*return this\s*;?\s*$/
const textLimit = 200

export type RecordBlocked = (what: string, kind: string) => void

function removeGlobals(): string[] {
  const left: string[] = []
  for (let level: any = globalThis; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (keep.has(name)) continue
      try {
        if (!delete level[name]) left.push(name)
      } catch {
        left.push(name)
      }
    }
    for (const symbol of Object.getOwnPropertySymbols(level)) {
      try {
        delete level[symbol]
      } catch {
        // a non-configurable symbol carries no capability
      }
    }
  }
  return left
}

function trapGlobals(record: RecordBlocked): void {
  for (const name of [...watched, ...unpublished]) {
    const kind = unpublished.includes(name) ? 'non-public' : 'global'
    Object.defineProperty(globalThis, name, {
      configurable: true,
      enumerable: false,
      get() {
        record(name, kind)
        return undefined
      },
      set(value) {
        define(globalThis, name, { __proto__: null, value, writable: true, configurable: true, enumerable: true } as PropertyDescriptor)
      },
    })
  }
}

/** `Function('return this')` is how old libraries find the global object; the platform answers it too. */
function closedConstructor(kind: string, prototype: object, record: RecordBlocked): void {
  const closed = function (...args: unknown[]) {
    const body = args.length > 0 ? args[args.length - 1] : ''
    if (kind === 'Function' && typeof body === 'string' && matches(returnsThis, body)) return () => globalThis
    let text = ''
    for (let index = 0; index < args.length && text.length < textLimit; index++) text += (index ? ',' : '') + primitiveText(args[index])
    record(kind + '(' + beginning(text, textLimit) + ')', 'eval')
    throw new EvalError(kind + ' is not available to a mini-program')
  }
  Object.defineProperty(closed, 'name', { value: kind })
  Object.defineProperty(closed, 'prototype', { value: prototype, writable: false })
  Object.defineProperty(prototype, 'constructor', { value: closed, writable: false, configurable: false })
  if (kind === 'Function') Object.defineProperty(globalThis, 'Function', { value: closed, writable: true, configurable: true })
}

function closeEvaluation(record: RecordBlocked): void {
  closedConstructor('Function', Function.prototype, record)
  closedConstructor('AsyncFunction', Object.getPrototypeOf(async function () {}), record)
  closedConstructor('GeneratorFunction', Object.getPrototypeOf(function* () {}), record)
  closedConstructor('AsyncGeneratorFunction', Object.getPrototypeOf(async function* () {}), record)
  const closedEval = (text: unknown) => {
    if (typeof text !== 'string') return text
    record('eval(' + beginning(text, textLimit) + ')', 'eval')
    throw new EvalError('eval is not available to a mini-program')
  }
  Object.defineProperty(globalThis, 'eval', { value: closedEval, writable: true, configurable: true })
}

/** Lists are walked everywhere, by this side too: what walks them stays what it is. */
function fixIteration(): void {
  const values = Array.prototype[Symbol.iterator]
  const steps = Object.getPrototypeOf([][Symbol.iterator]())
  define(Array.prototype, Symbol.iterator, { value: values, writable: false, configurable: false })
  define(steps, 'next', { value: steps.next, writable: false, configurable: false })
}

/** Closes the realm; to be called once, after everything this side needs was captured. Gives what could not be deleted. */
export function harden(record: RecordBlocked): string[] {
  const left = removeGlobals()
  closeEvaluation(record)
  trapGlobals(record)
  fixIteration()
  return left
}
