// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** console, timers and WXS helpers: globals that stay, made observable. */
import { guard, reportError } from './errors'
import { beginning, primitiveText } from './primordials'
import { callPlace, clearLater, clearRepeat, ErrorType, later, listen, post, repeat } from './realm'

const textLimit = 2000

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof ErrorType) return value.stack ?? value.message
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return '[object]'
  }
}

/** The host keeps one line less of one run, and says then that it was enough. */
const lineLimit = 2001
let lines = 0

function wrapConsole(): void {
  const wrapped: Record<string, (...args: unknown[]) => void> = {}
  for (const level of ['log', 'info', 'debug', 'warn', 'error']) {
    wrapped[level] = (...args) => {
      if (++lines > lineLimit) return
      post({ t: 'console', level, text: args.map(textOf).join(' ').slice(0, textLimit), place: callPlace() })
    }
  }
  for (const name of ['group', 'groupCollapsed', 'groupEnd', 'time', 'timeEnd', 'timeLog', 'table', 'trace', 'assert', 'count', 'dir', 'clear']) {
    wrapped[name] = () => undefined
  }
  Object.defineProperty(globalThis, 'console', { value: wrapped, writable: true, configurable: true })
}

function wrapTimers(blocked: (what: string, kind: string) => void): void {
  const callable = (callback: unknown, args: unknown[]): (() => void) => {
    if (typeof callback === 'function') return () => void guard(() => (callback as (...args: unknown[]) => unknown)(...args))
    blocked('timer(' + beginning(primitiveText(callback), 200) + ')', 'eval')
    return () => undefined
  }
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
  }
  define('setTimeout', (callback: unknown, ms?: number, ...args: unknown[]) => later(callable(callback, args), Number(ms) || 0))
  define('setInterval', (callback: unknown, ms?: number, ...args: unknown[]) => repeat(callable(callback, args), Math.max(4, Number(ms) || 0)))
  define('clearTimeout', (id: number) => clearLater(id))
  define('clearInterval', (id: number) => clearRepeat(id))
}

function addWxsHelpers(): void {
  Object.defineProperty(globalThis, 'getRegExp', { value: (pattern: string, flags?: string) => new RegExp(pattern, flags), configurable: true, writable: true })
  Object.defineProperty(globalThis, 'getDate', { value: (...args: []) => new Date(...args), configurable: true, writable: true })
}

function catchStrays(blocked: (what: string, kind: string) => void): void {
  // What the page's policy refuses to a worker is told to the worker alone: import() cannot be taken away.
  listen('securitypolicyviolation', (event: any) => {
    if (event.isTrusted) blocked(beginning(event.blockedURI, textLimit), beginning(event.effectiveDirective, 6) === 'script' ? 'script' : 'other')
  })
  listen('error', (event: any) => {
    if (!event.isTrusted) return
    event.preventDefault()
    reportError('script', event.error ?? { message: event.message, stack: `${event.message}\n    at ${event.filename}:${event.lineno}:${event.colno}` })
  })
  listen('unhandledrejection', (event: any) => {
    if (!event.isTrusted) return
    event.preventDefault()
    const failure = event.reason
    // A refused wx call whose promise nobody watches is the platform's everyday noise, not an error of a script.
    if (failure && typeof failure === 'object' && typeof failure.errMsg === 'string') {
      post({ t: 'console', level: 'warn', text: 'unhandled: ' + failure.errMsg, place: null })
      return
    }
    // What is no Error was never thrown: a program's own refusal, told in a string or an object.
    if (!(failure instanceof ErrorType) && !(typeof failure?.stack === 'string')) {
      post({ t: 'console', level: 'warn', text: 'unhandled rejection: ' + textOf(failure), place: null })
      return
    }
    reportError('script', failure)
  })
}

export function prepareSurroundings(blocked: (what: string, kind: string) => void): void {
  wrapConsole()
  wrapTimers(blocked)
  addWxsHelpers()
  catchStrays(blocked)
}
