// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Storage in memory, empty at every start. */
import { Fail, type Family } from './family'

const limitKilobytes = 10240

const copy = (value: unknown): unknown => {
  if (value === undefined || typeof value === 'function') return ''
  if (value instanceof Date || value === null || typeof value !== 'object') return value
  return JSON.parse(JSON.stringify(value))
}

export function storageFamily(): Family {
  const store = new Map<string, unknown>()
  const info = () => {
    let bytes = 0
    for (const [key, value] of store) bytes += key.length + (JSON.stringify(value)?.length ?? 0)
    return { keys: [...store.keys()], currentSize: Math.ceil(bytes / 1024), limitSize: limitKilobytes }
  }
  const get = (key: unknown): unknown => {
    const value = store.get(String(key))
    return value === undefined ? '' : copy(value)
  }
  const set = (key: unknown, value: unknown): void => {
    store.set(String(key), copy(value))
  }
  return {
    sync: {
      getStorageSync: get,
      setStorageSync: set,
      removeStorageSync: (key) => void store.delete(String(key)),
      clearStorageSync: () => store.clear(),
      getStorageInfoSync: info,
      batchGetStorageSync: (keys: string[]) => (keys ?? []).map(get),
      batchSetStorageSync: (items: { key: string; value: unknown }[]) => (items ?? []).forEach((item) => set(item.key, item.value)),
    },
    async: {
      getStorage: (options) => {
        if (!store.has(String(options.key))) throw new Fail('data not found')
        return { data: get(options.key) }
      },
      setStorage: (options) => set(options.key, options.data),
      removeStorage: (options) => void store.delete(String(options.key)),
      clearStorage: () => store.clear(),
      getStorageInfo: info,
      batchGetStorage: (options) => ({ dataList: (options.keyList ?? []).map(get) }),
      batchSetStorage: (options) => (options.kvList ?? []).forEach((item: { key: string; value: unknown }) => set(item.key, item.value)),
    },
  }
}
