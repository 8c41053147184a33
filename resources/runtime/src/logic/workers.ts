// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The program's own workers. They run in this realm, one message after the other, with modules of their own: what
 * they can reach is what the program can reach anyway, and a second thread would be a second thing to guard.
 */
import { guard } from './errors'
import type { PackageFiles } from './files'
import { soon } from './realm'
import { ReportedError, Scripts } from './scripts'

type Listener = (message: unknown) => void

const clone = structuredClone

/** One end of the way between a program and its worker. */
class Port {
  other: Port | null = null
  private listeners: Listener[] = []
  private waiting: unknown[] = []

  readonly face = {
    postMessage: (message: unknown) => this.send(message),
    onMessage: (listener: unknown) => this.listen(listener),
    offMessage: (listener?: unknown) => void (this.listeners = this.listeners.filter((known) => listener !== undefined && known !== listener)),
  }

  private send(message: unknown): void {
    const copy = guard(() => clone(message))
    const { other } = this
    if (other) soon(() => other.receive(copy))
  }

  private listen(listener: unknown): void {
    if (typeof listener !== 'function') return
    this.listeners.push(listener as Listener)
    const waiting = this.waiting
    this.waiting = []
    for (const message of waiting) soon(() => this.receive(message))
  }

  private receive(message: unknown): void {
    if (!this.other) return
    if (!this.listeners.length) this.waiting.push(message)
    for (const listener of this.listeners) guard(() => listener(message))
  }

  close(): void {
    if (this.other) this.other.other = null
    this.other = null
  }
}

/** Starts the script of a worker; it knows `worker` and its own modules, and nothing of `wx`. */
export function startWorker(files: PackageFiles, names: string[], path: string): object {
  const outside = new Port()
  const inside = new Port()
  outside.other = inside
  inside.other = outside
  const worker = { ...inside.face, env: { USER_DATA_PATH: 'wxfile://usr' } }
  const scripts = new Scripts(files, () => ({ worker, global: globalThis }), names)
  soon(() => {
    try {
      guard(() => scripts.requireFrom('')('/' + path.replace(/^\/+/, '')))
    } catch (error) {
      if (!(error instanceof ReportedError)) throw error
    }
  })
  const noAction = (): void => undefined
  return { ...outside.face, terminate: () => outside.close(), onProcessKilled: noAction, testOnProcessKilled: noAction }
}
