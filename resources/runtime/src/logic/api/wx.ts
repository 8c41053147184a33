// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The `wx` object: a proxy that records first and answers after. */
import shapes from 'virtual:api-shapes'
import { reportError } from '../errors'
import { answerAsync, hollow, type Shape } from './answers'
import type { ApiContext, AsyncImplementation, Family, SyncImplementation } from './family'
import { recordCall } from './recorder'

const published = shapes as Record<string, Shape>

/** APIs that packages still use though the published typings dropped them. */
const retired: Record<string, Shape> = {
  getUserInfo: 'async', openSetting: 'async', createAudioContext: 'factory', drawCanvas: 'sync', createContext: 'factory', hideKeyboard: 'async',
  startRecord: 'async', stopRecord: 'async', playVoice: 'async', pauseVoice: 'async', stopVoice: 'async',
  getBackgroundAudioPlayerState: 'async', playBackgroundAudio: 'async', stopBackgroundAudio: 'async', reportAnalytics: 'sync',
  reportMonitor: 'sync', canIUse: 'sync', getShareInfo: 'async', saveFile: 'async', getSavedFileList: 'async', requestSubscribeMessage: 'async',
}

export function shapeOf(api: string): Shape | undefined {
  return published[api] ?? retired[api]
}

export function createWx(context: ApiContext, families: Family[], constants: Record<string, unknown>): { wx: any; answer(api: string, args: unknown[]): unknown } {
  const asyncs: Record<string, AsyncImplementation> = Object.create(null)
  const syncs: Record<string, SyncImplementation> = Object.create(null)
  for (const family of families) {
    Object.assign(asyncs, family.async)
    Object.assign(syncs, family.sync)
  }
  const implemented = (api: string): boolean => api in asyncs || api in syncs || shapeOf(api) !== undefined

  const answer = (api: string, args: unknown[]): unknown => {
    if (api in syncs) return syncs[api](...args)
    if (api in asyncs) return answerAsync(api, args[0], (options) => asyncs[api](options, api))
    if (/^on[A-Z]/.test(api)) return context.listeners.add(api.slice(2), args[0])
    if (/^off[A-Z]/.test(api)) return context.listeners.remove(api.slice(3), args[0])
    switch (shapeOf(api)) {
      case 'async':
        return answerAsync(api, args[0], () => ({}))
      case 'factory':
        return hollow()
      default:
        return /Sync$/.test(api) ? '' : undefined
    }
  }

  const methods: Record<string, unknown> = Object.create(null)
  const methodOf = (api: string): unknown => {
    if (!implemented(api) && !/^(on|off)[A-Z]/.test(api)) return undefined
    methods[api] ??= function (...args: unknown[]): unknown {
      recordCall(api, args)
      try {
        return answer(api, args)
      } catch (error) {
        if (/Sync$/.test(api)) throw error
        reportError('script', error)
        return undefined
      }
    }
    return methods[api]
  }

  const own: Record<string, unknown> = { ...constants }
  const wx = new Proxy(own, {
    get: (target, name) => (typeof name !== 'string' ? undefined : name in target ? target[name] : methodOf(name)),
    set(target, name, value) {
      if (typeof name === 'string') target[name] = value
      return true
    },
    has: (target, name) => typeof name === 'string' && (name in target || methodOf(name) !== undefined),
    defineProperty(target, name, descriptor) {
      if (typeof name === 'string' && 'value' in descriptor) target[name] = descriptor.value
      else if (typeof name === 'string' && descriptor.get) target[name] = descriptor.get()
      return true
    },
  })
  return { wx, answer }
}
