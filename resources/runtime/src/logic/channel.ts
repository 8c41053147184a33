// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Batches DOM operations and questions to the view, in order. */
import type { AskKind, Op } from '../protocol'
import { bareList } from './primordials'
import { bound, parse, post, soon, stringify } from './realm'

let queue = bareList<Op>()
let scheduled = false
let asked = 0
const waiting: Record<number, (value: any) => void> = { __proto__: null } as any
let ids = 0

export const newId = (): number => ++ids

export function flush(): void {
  scheduled = false
  if (!queue.length) return
  const ops = queue
  queue = bareList()
  try {
    post({ t: 'ops', ops })
  } catch {
    post({ t: 'ops', ops: parse(stringify(ops)) })
  }
}

export function send(op: Op): void {
  queue[queue.length] = op
  if (scheduled) return
  scheduled = true
  soon(flush)
}

export function ask(kind: AskKind, id: number, arg: unknown, answer: (value: any) => void): void {
  const n = ++asked
  waiting[n] = bound(answer)
  flush()
  post({ t: 'ask', n, kind, id, arg })
}

export const askFor = <T>(kind: AskKind, id: number, arg: unknown): Promise<T> =>
  new Promise((resolve) => ask(kind, id, arg, resolve))

export function answered(n: number, value: unknown): void {
  const callback = waiting[n]
  delete waiting[n]
  callback?.(value)
}

/** What may cross to the view: JSON values only. */
export function plain(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined
  if (!value || typeof value !== 'object') return value
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return undefined
  try {
    return parse(stringify(value))
  } catch {
    return undefined
  }
}
