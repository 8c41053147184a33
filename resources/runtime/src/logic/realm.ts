// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Primordials, captured before any code of the package can run, and the evaluation of package text.
 * This module is imported first. Nothing here looks anything up at call time that the package could replace.
 */
import type { LogicMessage, Place } from '../protocol'
import { beginning, indexOf } from './primordials'

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
const realLater = setTimeout.bind(globalThis) as (callback: () => void, ms: number) => number
const realRepeat = setInterval.bind(globalThis) as (callback: () => void, ms: number) => number
type Binding = <Value>(callback: (value: Value) => void) => (value: Value) => void
let binding: Binding = (callback) => callback
/** Tells how what is done later remembers who began it. */
export const setBinding = (bind: Binding): void => {
  binding = bind
}
/** `callback`, to be run in the name of whoever has the turn now. */
export const bound: Binding = (callback) => binding(callback)
export const later = (callback: () => void, ms: number): number => realLater(bound(callback) as () => void, ms)
export const clearLater = clearTimeout.bind(globalThis) as (id: number | undefined) => void
export const repeat = (callback: () => void, ms: number): number => realRepeat(bound(callback) as () => void, ms)
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

/** The schemes under which package files and compiled templates appear in stacks. */
export const sourceScheme = 'wxapp:///'
export const templateScheme = 'wxml:///'

const encodePart = encodeURIComponent
const decodeAll = decodeURIComponent

/** A file name that stays whole in a stack: no spaces, brackets or colons. */
function encodedName(name: string): string {
  let out = ''
  let part = ''
  for (let index = 0; index <= name.length; index++) {
    const char = name[index]
    if (char !== undefined && char !== '/') {
      part += char
      continue
    }
    try {
      part = encodePart(part)
    } catch {
      part = '_'
    }
    for (let at = 0; at < part.length; at++) out += part[at] === '(' ? '%28' : part[at] === ')' ? '%29' : part[at] === "'" ? '%27' : part[at]
    if (char) out += char
    part = ''
  }
  return out
}

/** How many characters stand before a module's text on its first line. */
let lead = 0
export const setLead = (length: number): void => {
  lead = length
}

interface Site {
  getScriptNameOrSourceURL(): unknown
  getFunctionName(): unknown
  getLineNumber(): number | null
  getColumnNumber(): number | null
}

const collect = (Error as any).captureStackTrace as (holder: object) => void
const errorText = Error.prototype.toString
let asked: object | null = null
let found: Place | null = null

const startsWith = (text: string, start: string): boolean => beginning(text, start.length) === start

function placeOf(sites: Site[]): Place | null {
  for (let index = 0; index < sites.length; index++) {
    const url = sites[index].getScriptNameOrSourceURL()
    if (typeof url !== 'string' || !startsWith(url, sourceScheme)) continue
    const line = sites[index].getLineNumber() ?? 0
    const column = (sites[index].getColumnNumber() ?? 1) - (line === 1 ? lead : 0)
    let file = beginning(url, url.length, sourceScheme.length)
    try {
      file = decodeAll(file)
    } catch {
      // it was not this side that wrote it
    }
    return { file, line, column: column < 1 ? 1 : column }
  }
  return null
}

/** The first line of what anybody may have worded. */
function firstLine(text: string): string {
  const end = indexOf(text, '\n')
  return end < 0 ? text : beginning(text, end)
}

/**
 * What an error says of where it was made: the package's own scripts and templates, nothing of this side and nothing
 * of the machine. Names of functions are the package's to choose; they cannot look like another line.
 */
function stackText(error: unknown, sites: Site[]): string {
  let text = 'Error'
  try {
    text = firstLine('' + apply(errorText, error, []))
  } catch {
    // an error that cannot even be named
  }
  for (let index = 0; index < sites.length; index++) {
    const url = sites[index].getScriptNameOrSourceURL()
    if (typeof url !== 'string' || !(startsWith(url, sourceScheme) || startsWith(url, templateScheme))) continue
    const name = sites[index].getFunctionName()
    const place = url + ':' + sites[index].getLineNumber() + ':' + sites[index].getColumnNumber()
    text += '\n    at ' + (typeof name === 'string' && name ? firstLine(name) + ' (' + place + ')' : place)
  }
  return text
}

define(Error, 'prepareStackTrace', {
  value: (error: unknown, sites: Site[]) => {
    if (asked === null || error !== asked) return stackText(error, sites)
    found = placeOf(sites)
    return undefined
  },
  writable: false,
  configurable: false,
})
define(Error, 'stackTraceLimit', { value: 100, writable: false, configurable: false })

/** Where in the package's scripts this call comes from, by the engine's own word: no text is read, none can be forged. */
export function callPlace(): Place | null {
  const holder = { __proto__: null, stack: undefined as unknown }
  asked = holder
  found = null
  collect(holder)
  // The engine words a stack when it is first looked at.
  void holder.stack
  asked = null
  return found
}

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
export function evaluate(expression: string, name: string, scheme = sourceScheme): unknown {
  const token = '__mj' + numbered(++evaluations)
  let value: unknown
  define(globalThis, token, { __proto__: null, value: (given: unknown) => (value = given), configurable: true, writable: false } as PropertyDescriptor)
  const url = createUrl(new BlobType(only(token + '(' + expression + '\n)\n//# sourceURL=' + scheme + encodedName(name) + '\n') as BlobPart[], blobOptions))
  try {
    importText(url)
  } finally {
    revokeUrl(url)
    delete (globalThis as any)[token]
  }
  return value
}
