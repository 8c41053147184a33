// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Keeps what goes to the workstation small, however much a package says. */
import type { HostMessage } from '../protocol'

const fine = 500_000
const most = 3_000_000
const textLimit = 8_000
const listLimit = 1_000

function smaller(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.length > textLimit ? value.slice(0, textLimit) : value
  if (Array.isArray(value)) return value.length > listLimit ? value.slice(0, listLimit) : value
  if (!value || typeof value !== 'object') return value
  const entries = Object.entries(value)
  return entries.length > listLimit ? Object.fromEntries(entries.slice(0, listLimit)) : value
}

/** `message` as JSON; texts and lists of a very long one are cut, and one that is still too long only says so. */
export function boundedJson(message: HostMessage): string {
  const whole = JSON.stringify(message)
  if (whole.length <= fine) return whole
  const cut = JSON.stringify(message, smaller)
  if (cut.length <= most) return cut
  const page = 'page' in message ? String(message.page).slice(0, textLimit) : ''
  return JSON.stringify({ type: 'error', kind: 'cut', message: `a message of ${whole.length} characters (${message.type}) was not passed on`, file: '', line: 0, column: 0, page })
}

/** How many messages of a kind are passed on; the workstation keeps one less and says then that it was enough. */
const limits: Partial<Record<HostMessage['type'], number>> = { console: 2_001, error: 5_001, blocked: 2_001 }

export class Flood {
  private readonly counts = new Map<string, number>()

  /** Whether `message` is to be passed on. Refused attempts are counted by their kind. */
  admits(message: HostMessage): boolean {
    const limit = limits[message.type]
    if (limit === undefined) return true
    const key = message.type === 'blocked' ? 'blocked ' + message.kind : message.type
    const count = (this.counts.get(key) ?? 0) + 1
    this.counts.set(key, count)
    return count <= limit
  }
}
