// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** `wx.cloud`: every call is recorded under its full name; the cloud itself is not reached. */
import { answerCall } from '../records'
import { recordCall } from './recorder'
import { answerAsync, hollow } from './answers'
import { Fail } from './family'
import { transferTask } from './network'

const terminals: Record<string, true> = { __proto__: null, get: true, add: true, update: true, set: true, remove: true, count: true, end: true } as any

function unreachable(api: string, options: unknown): unknown {
  return answerAsync(api, options, () => {
    throw new Fail('network refused by the review', { errCode: -1 })
  })
}

/** A database chain: any method leads on, the last ones ask the cloud. */
function chain(api: string): any {
  return new Proxy(function () {}, {
    get: (_target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined
      if (name === 'command' || name === 'Geo' || name === 'RegExp') return hollow()
      const next = api + '.' + name
      return (...args: unknown[]) => {
        if (!terminals[name]) return chain(next)
        return answerCall(recordCall(next, args), () => name === 'get' || name === 'end' || name === 'count' || typeof args[0] === 'object' ? unreachable(next, args[0]) : chain(next))
      }
    },
  })
}

export function createCloud(): any {
  const methods: Record<string, unknown> = {}
  return new Proxy(methods, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined
      if (name === 'Cloud') {
        return function () {
          return createCloud()
        }
      }
      return (target[name] ??= (...args: unknown[]) => {
        const api = 'cloud.' + name
        return answerCall(recordCall(api, args), () => (name === 'init' ? undefined : name === 'database' ? chain(api) : name === 'downloadFile' || name === 'uploadFile' ? Object.assign(unreachable(api, args[0]) ?? {}, transferTask()) : unreachable(api, args[0])))
      })
    },
  })
}
