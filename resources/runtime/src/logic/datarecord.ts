// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Records every change of a page's or component's data that its own code makes. */
import * as glassEasel from 'glass-easel'
import { errorPage } from './errors'
import { inGesture } from './gesture'
import { apply, bare, Tally } from './primordials'
import { define, callPlace, now, post } from './realm'
import { drop } from './records'
import { sizeOf, snapshotText } from './snapshot'

/** Of one component, and of all. */
const ownLimit = 1000
const wholeLimit = 5000
const tally = new Tally(500)
let whole = 0
const valueLimit = 2048

function record(component: string, method: string, value: unknown): void {
  if (tally.count(component) > ownLimit || whole >= wholeLimit) return drop('data', component)
  whole++
  const size = sizeOf(value)
  post({
    t: 'data', component, method, value: snapshotText(value, { limit: valueLimit }), bytes: size.bytes, whole: size.whole,
    place: callPlace(), gesture: inGesture(), page: errorPage(), time: now(),
  })
}

function onPath(path: unknown, value: unknown): unknown {
  const change = bare<unknown>()
  change[snapshotText(path, { limit: 200 })] = value
  return change
}

const changes: Record<string, (args: unknown[]) => unknown> = {
  setData: (args) => args[0],
  updateData: (args) => args[0],
  replaceDataOnPath: (args) => onPath(args[0], args[1]),
  spliceArrayDataOnPath: (args) => onPath(args[0], args[3]),
}

/** Puts itself before the framework's own methods, for good; to be called before code of the package runs. */
export function recordDataChanges(): void {
  const prototype = glassEasel.Component.prototype as any
  for (const method of Object.keys(changes)) {
    const original = prototype[method]
    const read = changes[method]
    const recorded = function (this: any, ...args: unknown[]) {
      record(String(this._$definition?.is ?? ''), method, read(args))
      return apply(original, this, args)
    }
    define(prototype, method, { value: recorded, writable: false, configurable: false })
  }
}
