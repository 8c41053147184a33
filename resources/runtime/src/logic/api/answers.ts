// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The three ways a wx method answers: by value, in callbacks, by a promise. */
import { guard } from '../errors'
import { later, now, whenSettled } from '../realm'
import { recordAnswer, takeCall } from '../records'
import { Fail } from './family'

interface Callbacks {
  success?: unknown
  fail?: unknown
  complete?: unknown
}

const answerDelay = 4

const hasCallbacks = (options: Callbacks): boolean =>
  typeof options.success === 'function' || typeof options.fail === 'function' || typeof options.complete === 'function'

export function failureOf(api: string, error: unknown): Record<string, unknown> {
  if (error instanceof Fail) return { errMsg: `${api}:fail ${error.reason}`, ...error.fields }
  return { errMsg: `${api}:fail ${(error as Error)?.message ?? error}` }
}

/** Later, in a task of its own: the platform never answers before the call returned. */
const afterReturn = (): Promise<void> => new Promise((resolve) => later(() => resolve(), answerDelay))

/** Answers an asynchronous call; gives a promise only where the caller passed no callback. */
export function answerAsync(api: string, options: any, work: (options: any) => unknown): unknown {
  const number = takeCall()
  const started = now()
  const given: Callbacks & Record<string, unknown> = options && typeof options === 'object' ? options : {}
  const outcome = afterReturn()
    .then(() => work(options && typeof options === 'object' ? options : {}))
    .then((fields) => ({ ...(fields && typeof fields === 'object' ? fields : {}), errMsg: `${api}:ok` }))
  if (number) {
    whenSettled(
      outcome,
      (result) => recordAnswer(number, true, `${api}:ok`, result, started),
      (error) => {
        const failure = failureOf(api, error)
        recordAnswer(number, false, failure.errMsg, failure, started)
      },
    )
  }
  // Callbacks are called on what they were given with.
  const call = (callback: unknown, value: unknown): void => {
    if (typeof callback === 'function') guard(() => callback.call(given, value))
  }
  if (!hasCallbacks(given)) {
    return outcome.catch((error) => {
      throw failureOf(api, error)
    })
  }
  outcome.then(
    (result) => {
      call(given.success, result)
      call(given.complete, result)
    },
    (error) => {
      const failure = failureOf(api, error)
      call(given.fail, failure)
      call(given.complete, failure)
    },
  )
  return undefined
}

/** An object that answers every property with itself as a function, and every loop with nothing: for what nobody has modelled. */
export function hollow(): any {
  const target = function () {}
  const proxy: any = new Proxy(target, {
    get: (_target, name) => {
      if (name === 'then') return undefined
      if (name === Symbol.toPrimitive) return () => ''
      if (name === Symbol.iterator) return function* () {}
      return typeof name === 'symbol' ? undefined : proxy
    },
    apply: () => proxy,
    // A class of the program that extends it keeps its own methods.
    construct: (_target, _args, made) => (made === proxy ? proxy : Object.create(made.prototype)),
    set: () => true,
  })
  return proxy
}
