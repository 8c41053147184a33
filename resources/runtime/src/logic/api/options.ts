// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * What a package passes is read once: the copy is recorded and the copy is used, so that an object that answers
 * differently each time (a proxy, a getter) cannot show one thing to the record and another to the platform.
 */
import { apply, arrayPrototype, getOwnPropertyDescriptor, getPrototypeOf, isArray, objectPrototype, ownKeys } from '../primordials'
import { markGetter } from '../snapshot'
import { define } from '../realm'

const nodeLimit = 20000
const depthLimit = 12
const parentLimit = 4

interface Budget {
  nodes: number
}

const isPlain = (value: object): boolean => {
  if (isArray(value)) return true
  const parent = getPrototypeOf(value)
  return parent === objectPrototype || parent === null || parent === arrayPrototype
}

function put(target: object, key: string, value: unknown): void {
  define(target, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true } as PropertyDescriptor)
}

function read(holder: object, owner: object, key: string, target: object, depth: number, budget: Budget): void {
  const found = getOwnPropertyDescriptor(holder, key)
  if (!found || (holder !== owner && !found.enumerable)) return
  const given = getOwnPropertyDescriptor(found, 'value')
  if (given) return put(target, key, copy(given.value, depth, budget))
  let value: unknown
  try {
    value = found.get ? apply(found.get, owner, []) : undefined
  } catch {
    value = undefined
  }
  put(target, key, copy(value, depth, budget))
  markGetter(target, key)
}

function copyFields(value: object, target: object, depth: number, budget: Budget): object {
  let level: object | null = value
  for (let step = 0; level && level !== objectPrototype && level !== arrayPrototype && step < parentLimit; step++) {
    const keys: (string | symbol)[] = ownKeys(level)
    for (let index = 0; index < keys.length && budget.nodes-- > 0; index++) {
      const key = keys[index]
      if (typeof key === 'string' && !getOwnPropertyDescriptor(target, key)) read(level, value, key, target, depth, budget)
    }
    level = getPrototypeOf(level)
  }
  return target
}

function copyList(value: unknown[], depth: number, budget: Budget): unknown[] {
  const target: unknown[] = []
  const length = getOwnPropertyDescriptor(value, 'length')?.value as number
  for (let index = 0; index < length && budget.nodes-- > 0; index++) read(value, value, '' + index, target, depth, budget)
  return target
}

/** Objects that are something (buffers, dates, components, canvases) stay what they are. */
function copy(value: unknown, depth: number, budget: Budget): unknown {
  if (!value || typeof value !== 'object' || depth <= 0 || budget.nodes <= 0 || !isPlain(value)) return value
  return isArray(value) ? copyList(value, depth - 1, budget) : copyFields(value, {}, depth - 1, budget)
}

/** An argument as it is at this moment. `options` of an asynchronous call are copied whatever they are made of. */
export function settled(value: unknown, options = false): unknown {
  try {
    const budget = { nodes: nodeLimit }
    if (options && value && typeof value === 'object' && !isPlain(value)) return copyFields(value, {}, depthLimit, budget)
    return copy(value, depthLimit, budget)
  } catch {
    // a proxy that throws when it is read has nothing to say
    return options ? {} : undefined
  }
}
