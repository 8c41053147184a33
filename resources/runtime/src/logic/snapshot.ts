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

function attempt(method: () => unknown, value: object): unknown {
  try {
    return apply(method, value, [])
  } catch {
    return undefined
  }
}

/** Objects whose content is no property: bytes and dates. */
function opaque(value: object): string | undefined {
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
}

function property(holder: object, owner: object, key: string, depth: number, budget: Budget): unknown {
  const found = getOwnPropertyDescriptor(holder, key)
  if (!found) return undefined
  const given = getOwnPropertyDescriptor(found, 'value')
  const marks = apply(getMarks, getters, [holder]) as Record<string, true> | undefined
  if (given && !marks?.[key]) return copy(given.value, depth, budget)
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

export function snapshotText(value: unknown): string {
  try {
    const text = stringify(copy(value, depthLimit, { nodes: nodeLimit }))
    return text === undefined ? 'undefined' : beginning(text, textLimit)
  } catch {
    return '"[unserialisable]"'
  }
}
