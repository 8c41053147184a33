// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Built-ins that recording depends on, captured before any code of the package runs. Called through here, they do
 * what they did then, whatever the package puts in their place.
 */
const { apply, ownKeys, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Reflect
const { slice, indexOf: find } = String.prototype
const { exec } = RegExp.prototype
const { isArray } = Array
const { hasOwnProperty } = Object.prototype
const create = Object.create

export { apply, getOwnPropertyDescriptor, getPrototypeOf, isArray, ownKeys }
export const objectPrototype = Object.prototype
export const arrayPrototype = Array.prototype

/** A record without a prototype: its keys are its own, no setter can be planted under it. */
export const bare = <T>(): Record<string, T> => create(null)
/** A list without a prototype, to be filled by index; it is cloned and stringified as any array. */
export const bareList = <T>(): T[] => {
  const list: T[] = []
  setPrototypeOf(list, null)
  return list
}
export const beginning = (text: string, end: number, start = 0): string => apply(slice, text, [start, end])
export const indexOf = (text: string, part: string): number => apply(find, text, [part])
export const has = (object: object, name: string): boolean => apply(hasOwnProperty, object, [name])
export const matches = (pattern: RegExp, text: string): boolean => apply(exec, pattern, [text]) !== null

/** Runs no code of the package: what is no primitive is named, not asked. */
export function primitiveText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'symbol':
      return '[symbol]'
    case 'function':
      return '[function]'
    case 'object':
      return value ? '[object]' : 'null'
    default:
      return '' + value
  }
}

/** Counts by name; the table itself is bounded: what comes after `names` names is counted together. */
export class Tally {
  private times = bare<number>()
  private names = 0

  constructor(private readonly limit: number) {}

  /** How often `name` came, this time included. */
  count(name: string): number {
    let key = '=' + name
    if (this.times[key] === undefined && ++this.names > this.limit) key = 'others'
    return (this.times[key] = (this.times[key] ?? 0) + 1)
  }

  clear(): void {
    this.times = bare()
    this.names = 0
  }
}
