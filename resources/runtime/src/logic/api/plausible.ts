// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Answers for what nobody has modelled: values of the published kind, objects with every published method. */
import { type ApiTable, isMethod, type Members, type Method, type Value } from './table'
import { answerAsync } from './answers'
import { ListenerBook } from './family'
import { answerCall } from '../records'
import { recordCall } from './recorder'

type Callable = (...args: any[]) => unknown

/** Called so often, and so plainly seen in the picture, that their calls are not worth a record each. */
const quiet = new Set([
  'Animation', 'AudioBuffer', 'Canvas', 'CanvasContext', 'CanvasGradient', 'EventChannel', 'Image', 'IntersectionObserver', 'NodesRef',
  'OffscreenCanvas', 'Performance', 'SelectorQuery', 'Stats', 'Worklet', 'RenderingContext', 'WebGLRenderingContext', 'WxCloud',
])

export class Plausible {
  private readonly complete = new WeakSet<object>()

  constructor(private readonly table: ApiTable) {}

  value(kind: Value | undefined): unknown {
    if (kind === undefined) return undefined
    if (typeof kind === 'object') return Object.fromEntries(Object.entries(kind).map(([name, field]) => [name, this.value(field)]))
    switch (kind[0]) {
      case '@':
        return this.completed(kind.slice(1), {})
      case '=':
        return kind.slice(1)
      case 's':
        return ''
      case 'n':
        return 0
      case 'b':
        return false
      case 'a':
        return []
      case 'B':
        return new ArrayBuffer(0)
      case 'f':
        return () => undefined
      case '?':
        return {}
      default:
        return undefined
    }
  }

  /** The fields of a success result: those of `known`, and what was published besides. */
  fields(given: Value | undefined, known: unknown = undefined): Record<string, unknown> {
    const fields: Record<string, unknown> = known && typeof known === 'object' ? { ...known } : {}
    if (typeof given !== 'object') return fields
    for (const [name, kind] of Object.entries(given)) if (fields[name] === undefined) fields[name] = this.value(kind)
    return fields
  }

  /** Gives `object` every member of the published type that it lacks, and has its calls recorded. */
  completed(type: string, object: any): any {
    const members: Members | undefined = this.table.types[type]
    if (!members || this.complete.has(object)) return object
    this.complete.add(object)
    const listeners = new ListenerBook()
    for (const [name, member] of Object.entries(members)) {
      if (!isMethod(member)) {
        if (!(name in object)) this.put(object, name, this.value(member))
        continue
      }
      const own: unknown = object[name]
      const work = typeof own === 'function' ? (own as Callable) : this.method(type, name, member, listeners)
      if (quiet.has(type)) {
        if (own === undefined) this.put(object, name, work)
      } else this.put(object, name, this.recorded(type + '.' + name, member, work))
    }
    return object
  }

  private put(object: object, name: string, value: unknown): void {
    Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: true })
  }

  private recorded(label: string, [shape, given, handle]: Method, work: Callable): Callable {
    const type = shape === 'async' ? handle : given
    const plausible = this
    return function (this: unknown, ...args) {
      const result = answerCall(recordCall(label, args), () => work.apply(this, args))
      return typeof type === 'string' && type[0] === '@' && result && typeof result === 'object' ? plausible.completed(type.slice(1), result) : result
    }
  }

  private method(type: string, name: string, [shape, given, handle]: Method, listeners: ListenerBook): Callable {
    const plausible = this
    switch (shape) {
      case 'async':
        return (options: unknown) => {
          const answered = answerAsync(name, options, () => this.fields(given))
          return handle ? this.completed(handle.slice(1), answered ?? {}) : answered
        }
      case 'on':
        return (listener: unknown) => listeners.add(name.slice(2), listener)
      case 'off':
        return (listener: unknown) => listeners.remove(name.slice(3), listener)
      case 'sync': {
        const back = given === '@' + type
        return function (this: unknown) {
          return back ? this : plausible.value(given)
        }
      }
    }
  }
}
