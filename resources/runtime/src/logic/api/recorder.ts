// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Records every wx call before it is answered. */
import { inGesture } from '../gesture'
import type { Place } from '../../protocol'
import { errorPage } from '../errors'
import { bareList, Tally } from '../primordials'
import { callPlace, now, post } from '../realm'
import { drop } from '../records'
import { snapshotText } from '../snapshot'

/**
 * A package that calls in a loop must not drown the view, and what it calls in a loop must not hide the rest: each
 * name has a limit of its own. Invented names (any listener, any method of the cloud) share a bounded table.
 */
const callLimit = 2000
const inventedNames = 200
const probeLimit = 20
/** The host reads no more of one call. */
const argumentLimit = 16
const published = new Tally(Infinity)
const invented = new Tally(inventedNames)
const probes = new Tally(inventedNames)
let isPublished: (api: string) => boolean = () => false

/** Tells which names have a limit of their own. */
export function setPublished(test: typeof isPublished): void {
  isPublished = test
}

let calls = 0
/** The number of a call: its place among all that are recorded, from 1. */
export const nextCall = (): number => ++calls

function postCall(api: string, args: string[], place: Place | null, nonPublic: boolean): number {
  const seq = nextCall()
  post({ t: 'call', seq, api, args, place: place ?? callPlace(), gesture: inGesture(), page: errorPage(), time: now(), nonPublic })
  return seq
}

/** `place` is given where no script called: a navigator element, a tab. Gives the number of the call, 0 when it was not recorded. */
export function recordCall(api: string, args: unknown[], place: Place | null = null, nonPublic = false): number {
  const times = (isPublished(api) ? published : invented).count(api)
  if (times > callLimit) {
    if (times === callLimit + 1) {
      post({ t: 'error', kind: 'cut', message: 'more than ' + callLimit + ' calls of ' + api + ': the rest is not recorded', stack: '', place: null, page: errorPage() })
    }
    drop('call', api)
    return 0
  }
  const texts = bareList<string>()
  for (let index = 0; index < args.length && index < argumentLimit; index++) texts[index] = snapshotText(args[index])
  return postCall(api, texts, place, nonPublic)
}

/** The use of a name that the platform never published, whether or not anything stands behind it. */
export function recordNonPublic(name: string): void {
  if (probes.count(name) <= probeLimit) postCall(name, bareList<string>(), null, true)
  else drop('call', name)
}
