// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Errors of the package, posted with their place and the page whose they are; none of them stops the runtime. */
import type { ErrorKind, Place } from '../protocol'
import { beginning, primitiveText, Tally } from './primordials'
import { post, setBinding, stringify } from './realm'
import { drop } from './records'

let currentPage = ''
const seen = new Tally(1000)
const repeatLimit = 3

/** What happens from now on happens on this page. */
export function setErrorPage(route: string): void {
  currentPage = route
}

/** A page is opened: it may err as often as any. */
export function beginPage(route: string): void {
  currentPage = route
  seen.clear()
}

export const errorPage = (): string => currentPage

/** Does `work` in the name of the page `route`, whichever is on top. */
export function inNameOf<T>(route: string, work: () => T): T {
  const before = currentPage
  currentPage = route
  try {
    return work()
  } finally {
    currentPage = before
  }
}

// A page that set a timer is the one that errs in it, even when another has come meanwhile.
setBinding((callback) => {
  const page = currentPage
  return (value) => {
    currentPage = page
    callback(value)
  }
})

export function reportError(kind: ErrorKind, error: unknown, place: Place | null = null): void {
  const carrier = error as { message?: unknown; stack?: unknown } | null | undefined
  let message: string
  let stack = ''
  try {
    message = typeof carrier === 'object' && carrier && 'message' in carrier ? primitiveText(carrier.message) : primitiveText(describe(error))
    if (typeof carrier === 'object' && carrier && typeof carrier.stack === 'string') stack = carrier.stack
  } catch {
    message = 'unreadable error'
  }
  const key = currentPage + '|' + kind + message + (place ? place.file + place.line : beginning(stack, 300))
  if (seen.count(key) > repeatLimit) return drop('error', message)
  post({ t: 'error', kind, message: beginning(message, 1000), stack: beginning(stack, 8000), place, page: currentPage })
}

function describe(error: unknown): unknown {
  if (typeof error !== 'object' || !error) return error
  const fail = error as { errMsg?: unknown }
  return fail.errMsg ?? stringify(error)
}

/** Runs package code; whatever it throws is reported and swallowed. */
export function guard<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    reportError('script', error)
    return undefined
  }
}
