// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Records of what is no call: lifecycles, gestures, what calls were answered with, and how much was not kept. */
import type { Place } from '../protocol'
import { errorPage } from './errors'
import { bare, beginning, primitiveText, Tally } from './primordials'
import { later, now, post } from './realm'
import { snapshotText } from './snapshot'

export type DroppedKind = 'call' | 'data' | 'page' | 'gesture' | 'refused' | 'error'

const eventLimit = 3000
const valueLimit = 1024
const namesOfDropped = 200
const tellingMs = 500
const events = new Tally(10)

interface Dropped {
  kind: DroppedKind
  name: string
  count: number
  told: number
}
const dropped = bare<Dropped>()
let droppedNames = 0
let telling = false

function tell(): void {
  telling = false
  for (const key in dropped) {
    const entry = dropped[key]
    if (entry.count === entry.told) continue
    entry.told = entry.count
    post({ t: 'dropped', kind: entry.kind, name: entry.name, count: entry.count })
  }
}

/** Counts what is not recorded; the view is told how much it is, now and then. */
export function drop(kind: DroppedKind, name: string): void {
  let key = kind + ' ' + name
  if (!dropped[key] && ++droppedNames > namesOfDropped) key = kind + ' '
  const entry = (dropped[key] ??= { kind, name: key === kind + ' ' ? '' : beginning(name, 100), count: 0, told: 0 })
  entry.count++
  if (telling) return
  telling = true
  later(tell, tellingMs)
}

/** A page (or, with no page, the program) was loaded, shown, hidden, … */
export function recordLife(name: string, page: string, value?: unknown): void {
  if (events.count('page') > eventLimit) return drop('page', name)
  post({ t: 'life', name, page, value: value === undefined ? '' : snapshotText(value, { limit: valueLimit }), time: now() })
}

export interface Touched {
  id: number
  place: Place | null
  tag: string
  component: string
}

/** The auditor (or the explorer) touched the page. */
export function recordGesture(name: string, touched: Touched | null, detail?: unknown): void {
  if (events.count('gesture') > eventLimit) return drop('gesture', name)
  post({
    t: 'gesture', name, id: touched?.id ?? 0, tag: touched?.tag ?? '', component: touched?.component ?? '', place: touched?.place ?? null,
    value: detail === undefined ? '' : snapshotText(detail, { limit: valueLimit }), page: errorPage(), time: now(),
  })
}

let answering = 0

/** The call whose answer is being made, for whoever will give it later; nobody else answers it then. */
export function takeCall(): number {
  const taken = answering
  answering = 0
  return taken
}

export function recordAnswer(call: number, ok: boolean, message: unknown, value: unknown, started: number): void {
  if (!call) return
  const text = value === undefined ? '' : snapshotText(value, { limit: valueLimit })
  post({ t: 'answered', call, ok, message: beginning(primitiveText(message), 500), value: text, ms: now() - started })
}

/** Does `work` for the call of this number, 0: an unrecorded one, and records how it was answered at once, if it was. */
export function answerCall<T>(call: number, work: () => T): T {
  const before = answering
  const started = now()
  answering = call
  try {
    const value = work()
    if (call && answering === call) recordAnswer(call, true, '', value, started)
    return value
  } catch (error) {
    recordAnswer(call, false, (error as { message?: unknown } | null)?.message, undefined, started)
    throw error
  } finally {
    answering = before
  }
}
