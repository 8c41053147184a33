// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Errors of the package, posted with their place; none of them stops the runtime. */
import type { ErrorKind, Place } from '../protocol'
import { beginning, primitiveText, Tally } from './primordials'
import { post, stringify } from './realm'
import { drop } from './records'

let currentPage = ''
const seen = new Tally(1000)
const repeatLimit = 3

export function setErrorPage(route: string): void {
  if (route === currentPage) return
  currentPage = route
  seen.clear()
}

export const errorPage = (): string => currentPage

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
  const key = kind + message + (place ? place.file + place.line : beginning(stack, 300))
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
