// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Intersection observers: the view watches, this side is told. */
import { flush } from './channel'
import { post } from './realm'

let observers = 0
const listeners = new Map<number, (status: unknown) => void>()

export function observeIntersection(
  id: number,
  relative: number,
  margin: string,
  thresholds: number[],
  listener: (status: unknown) => void,
): { disconnect(): void } {
  const n = ++observers
  listeners.set(n, listener)
  flush()
  post({ t: 'observe', n, id, relative, margin, thresholds: thresholds ?? [] })
  return {
    disconnect() {
      if (listeners.delete(n)) post({ t: 'unobserve', n })
    },
  }
}

export function observed(n: number, status: unknown): void {
  listeners.get(n)?.(status)
}
