// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The `wx` object: a proxy that records first and answers after. */
import { reportError } from '../errors'
import { bare } from '../primordials'
import { answerAsync } from './answers'
import type { ApiContext, AsyncImplementation, Family, SyncImplementation } from './family'
import { settled } from './options'
import { Plausible } from './plausible'
import { answerCall } from '../records'
import { recordCall, recordNonPublic, setPublished } from './recorder'
import { type ApiTable, isMethod, memberOf, type Method } from './table'

const listenerName = /^(on|off)[A-Z]/
/** What languages and libraries ask of any object. */
const ordinary = new Set('then toJSON toString valueOf constructor prototype inspect length name nodeType __proto__ __esModule default $$typeof'.split(' '))

export interface WxObject {
  wx: any
  answer(api: string, args: unknown[]): unknown
}

export function createWx(context: ApiContext, table: ApiTable, families: Family[], constants: Record<string, unknown>): WxObject {
  const asyncs = bare<AsyncImplementation>()
  const syncs = bare<SyncImplementation>()
  for (const family of families) {
    Object.assign(asyncs, family.async)
    Object.assign(syncs, family.sync)
  }
  const plausible = new Plausible(table)
  const labels = bare<true>()
  for (const [type, members] of Object.entries(table.types)) for (const name of Object.keys(members)) labels[type + '.' + name] = true
  setPublished((api) => memberOf(table, api) !== undefined || api in labels)

  /** An object that an implementation gave becomes all that the published type says. */
  const complete = (type: unknown, value: unknown): unknown =>
    typeof type === 'string' && type[0] === '@' && value && typeof value === 'object' ? plausible.completed(type.slice(1), value) : value

  const answerUnmodelled = (api: string, [shape, given, handle]: Method, options: unknown): unknown => {
    switch (shape) {
      case 'async': {
        const answered = answerAsync(api, options, () => plausible.fields(given))
        return handle ? complete(handle, answered ?? {}) : answered
      }
      case 'sync':
        return plausible.value(given)
      default:
        return answerListener(api, options)
    }
  }
  const answerListener = (api: string, listener: unknown): void => {
    if (api.startsWith('off')) context.listeners.remove(api.slice(3), listener)
    else context.listeners.add(api.slice(2), listener)
  }

  const answer = (api: string, args: unknown[]): unknown => {
    const known = memberOf(table, api)
    const method = isMethod(known) ? known : undefined
    if (api in syncs) return complete(method?.[0] === 'async' ? method[2] : method?.[1], syncs[api](...args))
    if (api in asyncs) {
      const answered = answerAsync(api, args[0], async (options) => plausible.fields(method?.[1], await asyncs[api](options, api)))
      return method?.[2] ? complete(method[2], answered ?? {}) : answered
    }
    if (method) return answerUnmodelled(api, method, args[0])
    return listenerName.test(api) ? answerListener(api, args[0]) : undefined
  }

  const methods = bare<unknown>()
  const methodOf = (api: string): unknown => {
    const isPublic = isMethod(memberOf(table, api))
    if (!isPublic && !listenerName.test(api)) return undefined
    methods[api] ??= function (...args: unknown[]): unknown {
      const takesOptions = memberOf(table, api)?.[0] === 'async' || api in asyncs
      for (let index = 0; index < args.length; index++) args[index] = settled(args[index], takesOptions && index === 0)
      const call = recordCall(api, args, null, !isPublic)
      try {
        return answerCall(call, () => answer(api, args))
      } catch (error) {
        if (/Sync$/.test(api)) throw error
        reportError('script', error)
        return undefined
      }
    }
    return methods[api]
  }

  const own: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(constants)) {
    const known = memberOf(table, name)
    if (known !== undefined) own[name] = isMethod(known) ? value : complete(known, value)
  }
  const find = (name: string): unknown => (name in own ? own[name] : methodOf(name))
  const wx = new Proxy(own, {
    get(_target, name) {
      if (typeof name !== 'string') return undefined
      const found = find(name)
      if (found === undefined && !(name in own) && !ordinary.has(name)) recordNonPublic(name)
      return found
    },
    set(target, name, value) {
      if (typeof name === 'string') target[name] = value
      return true
    },
    has: (_target, name) => typeof name === 'string' && find(name) !== undefined,
    ownKeys: (target) => [...new Set([...Reflect.ownKeys(target), ...Object.keys(table.members).filter((name) => isMethod(table.members[name]))])],
    getOwnPropertyDescriptor(target, name) {
      const known = Reflect.getOwnPropertyDescriptor(target, name)
      if (known || typeof name !== 'string') return known
      const value = methodOf(name)
      return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true }
    },
    defineProperty(target, name, descriptor) {
      if (typeof name === 'string' && 'value' in descriptor) target[name] = descriptor.value
      else if (typeof name === 'string' && descriptor.get) target[name] = descriptor.get()
      return true
    },
  })
  return { wx, answer }
}
