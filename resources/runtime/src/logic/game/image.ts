// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Pictures of a mini-game: the view decodes them from the package and hands over the dots. */
import { askFor } from '../channel'
import { errorPage, guard } from '../errors'
import { normalize } from '../paths'
import { later, post } from '../realm'

interface Decoded {
  ok: boolean
  width: number
  height: number
  bitmap?: unknown
}

const bitmaps = new WeakMap<object, unknown>()
let pending = 0

/** How many pictures are still on their way. */
export const pendingImages = (): number => pending

/** The dots of a picture of ours, null while there are none; undefined for anything else. */
export function bitmapOf(value: unknown): unknown {
  return value instanceof GameImage ? bitmaps.get(value) ?? null : undefined
}

export class GameImage {
  width = 0
  height = 0
  complete = false
  onload: unknown = null
  onerror: unknown = null
  crossOrigin = ''
  private source = ''

  get naturalWidth(): number {
    return this.width
  }

  get naturalHeight(): number {
    return this.height
  }

  get src(): string {
    return this.source
  }

  set src(value: string) {
    this.source = String(value)
    this.complete = false
    if (!this.source) return
    if (/^(https?:)?\/\//.test(this.source)) {
      post({ t: 'blocked', what: this.source, kind: 'image', page: errorPage() })
      later(() => this.tell(this.onerror, 'error'), 0)
    } else void this.load(this.source)
  }

  private async load(source: string): Promise<void> {
    pending++
    const decoded = await askFor<Decoded | null>('bitmap', 0, { src: source, path: normalize(source) })
    pending--
    if (source !== this.source) return
    if (decoded?.ok) {
      bitmaps.set(this, decoded.bitmap)
      this.width = decoded.width
      this.height = decoded.height
      this.complete = true
    }
    this.tell(decoded?.ok ? this.onload : this.onerror, decoded?.ok ? 'load' : 'error')
  }

  private readonly listeners: [type: string, listener: unknown][] = []

  addEventListener(type: string, listener: unknown): void {
    this.listeners.push([type, listener])
  }

  removeEventListener(type: string, listener: unknown): void {
    const at = this.listeners.findIndex((known) => known[0] === type && known[1] === listener)
    if (at >= 0) this.listeners.splice(at, 1)
  }

  private tell(assigned: unknown, type: string): void {
    const added = this.listeners.filter((known) => known[0] === type).map((known) => known[1])
    for (const listener of [assigned, ...added]) this.call(listener, type)
  }

  private call(listener: unknown, type: string): void {
    if (typeof listener === 'function') guard(() => listener.call(this, { type, target: this, currentTarget: this, errMsg: type === 'error' ? 'image: failed to load' : '' }))
  }
}
