// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The channel between a page and the page it opened. */
import { guard } from '../errors'

type Listener = (...args: unknown[]) => void

export class EventChannel {
  peer: EventChannel | null = null
  private readonly listeners = new Map<string, Listener[]>()

  on(event: string, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener])
  }

  once(event: string, listener: Listener): void {
    const wrapped: Listener = (...args) => {
      this.off(event, wrapped)
      listener(...args)
    }
    this.on(event, wrapped)
  }

  off(event: string, listener?: Listener): void {
    if (!listener) this.listeners.delete(event)
    else this.listeners.set(event, (this.listeners.get(event) ?? []).filter((known) => known !== listener))
  }

  emit(event: string, ...args: unknown[]): void {
    for (const listener of this.peer?.listeners.get(event) ?? []) guard(() => listener(...args))
  }
}
