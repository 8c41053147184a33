// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Storage in memory, empty at every start. */
import { Fail, type Family } from './family'

const limitKilobytes = 10240
const keyLimitKilobytes = 1024

const copy = (value: unknown): unknown => {
  if (value === undefined || typeof value === 'function') return ''
  if (value instanceof Date || value === null || typeof value !== 'object') return value
  return JSON.parse(JSON.stringify(value))
}

export function storageFamily(): Family {
  const store = new Map<string, unknown>()
  const sizeOf = (key: string, value: unknown): number => key.length + (JSON.stringify(value)?.length ?? 0)
  let counted = -1
  const total = (): number => {
    if (counted < 0) {
      counted = 0
      for (const [key, value] of store) counted += sizeOf(key, value)
    }
    return counted
  }
  const info = () => {
    return { keys: [...store.keys()], currentSize: Math.ceil(total() / 1024), limitSize: limitKilobytes }
  }
  const get = (key: unknown): unknown => {
    const value = store.get(String(key))
    return value === undefined ? '' : copy(value)
  }
  const set = (key: unknown, value: unknown): void => {
    const name = String(key)
    const kept = copy(value)
    const bytes = sizeOf(name, kept)
    if (bytes > keyLimitKilobytes * 1024) throw new Fail('entry size limit reached')
    const before = store.has(name) ? sizeOf(name, store.get(name)) : 0
    if (total() - before + bytes > limitKilobytes * 1024) throw new Fail('exceed storage max size 10Mb')
    counted = total() - before + bytes
    store.set(name, kept)
  }
  const remove = (key: unknown): void => {
    store.delete(String(key))
    counted = -1
  }
  const clear = (): void => {
    store.clear()
    counted = 0
  }
  return {
    sync: {
      getStorageSync: get,
      setStorageSync: set,
      removeStorageSync: remove,
      clearStorageSync: clear,
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
      removeStorage: (options) => remove(options.key),
      clearStorage: clear,
      getStorageInfo: info,
      batchGetStorage: (options) => ({ dataList: (options.keyList ?? []).map(get) }),
      batchSetStorage: (options) => (options.kvList ?? []).forEach((item: { key: string; value: unknown }) => set(item.key, item.value)),
    },
  }
}
