// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Primordials, captured before any code of the package can run, and the evaluation of package text.
 * This module is imported first. Nothing here looks anything up at call time that the package could replace.
 */
import type { LogicMessage } from '../protocol'

interface WorkerScope {
  postMessage(message: unknown): void
  importScripts(url: string): void
  addEventListener(type: string, listener: (event: any) => void): void
}

const scope = globalThis as unknown as WorkerScope
const importText = scope.importScripts.bind(globalThis)
const createUrl = URL.createObjectURL.bind(URL)
const revokeUrl = URL.revokeObjectURL.bind(URL)
const BlobType = Blob
export const define = Object.defineProperty
const PromiseType = Promise
const resolved = PromiseType.resolve()
// Without a constructor of its own it has no species either: then() makes a plain promise.
define(resolved, 'constructor', { value: undefined })
const promiseThen = PromiseType.prototype.then
const apply = Reflect.apply

export const ErrorType = Error
export const stringify = JSON.stringify
export const parse = JSON.parse
export const now = Date.now.bind(Date)
export const later = setTimeout.bind(globalThis) as (callback: () => void, ms: number) => number
export const clearLater = clearTimeout.bind(globalThis) as (id: number | undefined) => void
export const repeat = setInterval.bind(globalThis) as (callback: () => void, ms: number) => number
export const clearRepeat = clearInterval.bind(globalThis) as (id: number | undefined) => void
export const listen = scope.addEventListener.bind(globalThis)
export const soon = (callback: () => void): void => {
  apply(promiseThen, resolved, [callback])
}

/** Hears of the end of `promise`, whatever the package made of promises. */
export const whenSettled = (promise: Promise<unknown>, kept: (value: unknown) => void, broken: (error: unknown) => void): void => {
  apply(promiseThen, promise, [kept, broken])
}

/** Posts to the view at once; the package has no way to this function or to what it carries. */
export const post = scope.postMessage.bind(globalThis) as (message: LogicMessage) => void

define(Error, 'prepareStackTrace', { value: undefined, writable: false, configurable: false })
define(Error, 'stackTraceLimit', { value: 60, writable: false, configurable: false })

/** The scheme under which package files appear in stacks. */
export const sourceScheme = 'wxapp:///'

let evaluations = 0
/** How many characters stand before an evaluated expression on its first line. */
export const evaluationLead = '__mj000000('.length

const iterator: typeof Symbol.iterator = Symbol.iterator
/** `text` as the only item of a sequence that looks nothing up. */
function only(text: string): Iterable<string> {
  let done = false
  const next = (): unknown => {
    const step = { __proto__: null, value: done ? undefined : text, done }
    done = true
    return step
  }
  return { __proto__: null, [iterator]: () => ({ __proto__: null, next }) } as unknown as Iterable<string>
}
const blobOptions = { __proto__: null, type: 'text/javascript' } as BlobPropertyBag

/** Six digits, so that every lead is as long as the others. */
function numbered(n: number): string {
  let text = '' + n
  while (text.length < 6) text = '0' + text
  return text
}

/**
 * Runs `expression` as a script of its own and gives its value. The script comes from a blob: URL because the
 * page's policy has no 'unsafe-eval': what the package can never do, this side does not need.
 */
export function evaluate(expression: string, name: string): unknown {
  const token = '__mj' + numbered(++evaluations)
  let value: unknown
  define(globalThis, token, { __proto__: null, value: (given: unknown) => (value = given), configurable: true, writable: false } as PropertyDescriptor)
  const url = createUrl(new BlobType(only(token + '(' + expression + '\n)\n//# sourceURL=' + sourceScheme + name + '\n') as BlobPart[], blobOptions))
  try {
    importText(url)
  } finally {
    revokeUrl(url)
    delete (globalThis as any)[token]
  }
  return value
}
