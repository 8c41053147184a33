// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a family of wx APIs is made of. */
import type { Session } from '../session'

/** Answers with the fields of the success result; throws {@link Fail} to fail. */
export type AsyncImplementation = (options: any, api: string) => unknown
export type SyncImplementation = (...args: any[]) => unknown

export interface Family {
  /** Answered in callbacks or a promise. */
  async?: Record<string, AsyncImplementation>
  /** Answered by the return value; also event registrations and factories. */
  sync?: Record<string, SyncImplementation>
}

export class Fail extends Error {
  constructor(readonly reason: string, readonly fields: Record<string, unknown> = {}) {
    super(reason)
  }
}

export interface ApiContext {
  readonly session: Session
  /** Listeners registered with on…/removed with off…. */
  readonly listeners: ListenerBook
}

export class ListenerBook {
  private readonly lists = new Map<string, Set<(value: unknown) => void>>()

  add(event: string, listener: unknown): void {
    if (typeof listener !== 'function') return
    let list = this.lists.get(event)
    if (!list) this.lists.set(event, (list = new Set()))
    list.add(listener as (value: unknown) => void)
  }

  remove(event: string, listener: unknown): void {
    if (listener === undefined) this.lists.delete(event)
    else this.lists.get(event)?.delete(listener as (value: unknown) => void)
  }

  of(event: string): ((value: unknown) => void)[] {
    return [...(this.lists.get(event) ?? [])]
  }
}
