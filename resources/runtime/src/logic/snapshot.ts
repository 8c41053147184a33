// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * A value of the package as text, as it is and not as it wishes to be shown: no toJSON, no inherited serialiser, and
 * what a getter says is marked as such, because it may say something else the next time.
 */
import { apply, arrayPrototype, bare, bareList, beginning, getOwnPropertyDescriptor, getPrototypeOf, isArray, objectPrototype, ownKeys, primitiveText } from './primordials'

const stringify = JSON.stringify
const textLimit = 2048
const stringLimit = 1000
const nodeLimit = 400
const depthLimit = 10
const parentLimit = 4

const getterOf = (prototype: object, name: string): (() => unknown) => getOwnPropertyDescriptor(prototype, name)!.get!
const bufferLength = getterOf(ArrayBuffer.prototype, 'byteLength')
const viewLength = getterOf(getPrototypeOf(Uint8Array.prototype)!, 'byteLength')
const isView = ArrayBuffer.isView
const dateText = Date.prototype.toISOString
const wrappedText = String.prototype.valueOf

function attempt(method: () => unknown, value: object): unknown {
  try {
    return apply(method, value, [])
  } catch {
    return undefined
  }
}

/** Objects whose content is no property: bytes, dates and texts in a wrapper. */
function opaque(value: object): string | undefined {
  const text = getOwnPropertyDescriptor(value, 'length') ? attempt(wrappedText, value) : undefined
  if (typeof text === 'string') return text.length > stringLimit ? beginning(text, stringLimit) + '…' : text
  const bytes = isView(value) ? attempt(viewLength, value) ?? 'some' : attempt(bufferLength, value)
  if (bytes !== undefined) return '[' + primitiveText(bytes) + ' bytes]'
  const date = attempt(dateText, value)
  return date === undefined ? undefined : (date as string)
}

/** Which properties of a copy stand for getters of what was copied. */
const getters = new WeakMap<object, Record<string, true>>()
const { get: getMarks, set: setMarks } = WeakMap.prototype

export function markGetter(holder: object, key: string): void {
  let marks = apply(getMarks, getters, [holder]) as Record<string, true> | undefined
  if (!marks) apply(setMarks, getters, [holder, (marks = bare<true>())])
  marks![key] = true
}

interface Budget {
  nodes: number
  /** Whether getters are asked what they say. */
  getters: boolean
}

function property(holder: object, owner: object, key: string, depth: number, budget: Budget): unknown {
  const found = getOwnPropertyDescriptor(holder, key)
  if (!found) return undefined
  const given = getOwnPropertyDescriptor(found, 'value')
  const marks = apply(getMarks, getters, [holder]) as Record<string, true> | undefined
  if (given && !marks?.[key]) return copy(given.value, depth, budget)
  if (!given && !budget.getters) return '[getter]'
  const marked = bare<unknown>()
  marked['[getter]'] = given ? copy(given.value, depth, budget) : found.get ? copy(attempt(found.get, owner), depth, budget) : undefined
  return marked
}

function copyList(value: unknown[], depth: number, budget: Budget): unknown {
  const list = bareList<unknown>()
  const length = getOwnPropertyDescriptor(value, 'length')?.value as number
  for (let index = 0; index < length && budget.nodes > 0; index++) list[index] = property(value, value, '' + index, depth, budget)
  return list
}

function copyObject(value: object, depth: number, budget: Budget): unknown {
  const result = bare<unknown>()
  let level: object | null = value
  // A platform reads inherited options as well.
  for (let step = 0; level && level !== objectPrototype && level !== arrayPrototype && step < parentLimit; step++) {
    const keys: (string | symbol)[] = ownKeys(level)
    for (let index = 0; index < keys.length && budget.nodes > 0; index++) {
      const key = keys[index]
      if (typeof key !== 'string' || key in result) continue
      if (level === value || getOwnPropertyDescriptor(level, key)?.enumerable) result[key] = property(level, value, key, depth, budget)
    }
    level = getPrototypeOf(level)
  }
  return result
}

function copy(value: unknown, depth: number, budget: Budget): unknown {
  budget.nodes--
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
    case 'number':
      return value
    case 'string':
      return value.length > stringLimit ? beginning(value, stringLimit) + '…' : value
    case 'object':
      break
    default:
      return primitiveText(value)
  }
  if (!value) return null
  if (depth <= 0 || budget.nodes <= 0) return '[…]'
  if (isArray(value)) return copyList(value, depth - 1, budget)
  return opaque(value) ?? copyObject(value, depth - 1, budget)
}

export interface SnapshotLimits {
  /** Characters of the text. */
  limit?: number
  nodes?: number
  getters?: boolean
}

export function snapshotText(value: unknown, limits: SnapshotLimits = {}): string {
  try {
    const text = stringify(copy(value, depthLimit, { nodes: limits.nodes ?? nodeLimit, getters: limits.getters ?? limits.limit === undefined }))
    return text === undefined ? 'undefined' : beginning(text, limits.limit ?? textLimit)
  } catch {
    return '"[unserialisable]"'
  }
}

const encoder = new TextEncoder()
const { encode } = TextEncoder.prototype
const sizedNodes = 20_000
const sizedText = 2_000_000

interface Measure {
  nodes: number
  bytes: number
  whole: boolean
}

function addText(text: string, measure: Measure): void {
  if (text.length <= sizedText) measure.bytes += (apply(viewLength, apply(encode, encoder, [text]) as object, []) as number) + 2
  else {
    measure.bytes += text.length
    measure.whole = false
  }
}

function add(value: unknown, depth: number, measure: Measure): void {
  if (--measure.nodes < 0 || depth < 0) {
    measure.whole = false
    return
  }
  if (typeof value === 'string') return addText(value, measure)
  if (typeof value === 'number' || typeof value === 'boolean') return void (measure.bytes += primitiveText(value).length)
  if (typeof value !== 'object' || !value) return void (measure.bytes += 4)
  const list = isArray(value)
  measure.bytes += 2
  const keys: (string | symbol)[] = ownKeys(value)
  for (let index = 0; index < keys.length && measure.nodes > 0; index++) {
    const key = keys[index]
    if (typeof key !== 'string' || (list && key === 'length')) continue
    const found = getOwnPropertyDescriptor(value, key)
    if (!found?.enumerable) continue
    if (!list) addText(key, measure)
    measure.bytes += list ? 1 : 2
    add(getOwnPropertyDescriptor(found, 'value')?.value, depth - 1, measure)
  }
}

/** About how many bytes the value takes as JSON; not whole: it is more than that. Runs no getter. */
export function sizeOf(value: unknown): { bytes: number; whole: boolean } {
  const measure: Measure = { nodes: sizedNodes, bytes: 0, whole: true }
  try {
    add(value, 60, measure)
  } catch {
    measure.whole = false
  }
  return { bytes: measure.bytes, whole: measure.whole && measure.nodes > 0 }
}
