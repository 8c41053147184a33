// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Stacks into places, records into batches for the host. */
import type { LogicMessage, Place, RuntimeError, TraceRecord } from '../protocol'

const frame = /^ {4}at (?:.* \()?wxapp:\/\/\/([^\s:()]+):(\d+):(\d+)\)?$/
const nowhere: Place = { file: '', line: 0, column: 0 }

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/**
 * The first place in the package's own scripts; columns on the first line lose the wrapper's lead. The first line is
 * the error's own words.
 */
export function placeInStack(stack: string, lead: number): Place {
  for (const line of stack.split('\n').slice(1)) {
    const match = frame.exec(line)
    if (!match) continue
    const lineNumber = Number(match[2])
    const column = Number(match[3]) - (lineNumber === 1 ? lead : 0)
    return { file: decoded(match[1]), line: lineNumber, column: Math.max(1, column) }
  }
  return nowhere
}

/** The host reads no more records than this, and no longer texts, from one message; of a character JSON may make six. */
const batchLimit = 500
const textLimit = 400_000
/** Short enough to be read as it happens, long enough that a storm comes in few messages. */
const batchMs = 16

type Recorded = Extract<LogicMessage, { t: 'call' | 'answered' | 'data' | 'life' | 'gesture' | 'dropped' }>

export class CallBook {
  private pending: TraceRecord[] = []
  private length = 0
  private scheduled = false
  private acts = 0
  private startedAt = Date.now()

  constructor(private readonly deliver: (records: TraceRecord[]) => void, private readonly textOf: (id: number) => string) {}

  start(): void {
    this.startedAt = Date.now()
  }

  private time(time: number): number {
    return Math.max(0, time - this.startedAt)
  }

  private read(message: Recorded): TraceRecord {
    switch (message.t) {
      case 'call': {
        const place = message.place ?? nowhere
        return {
          record: 'call', seq: message.seq, api: message.api, args: message.args, ...place,
          gesture: message.gesture, page: message.page, time_ms: this.time(message.time),
          ...(message.nonPublic ? { non_public: true } : {}),
        }
      }
      case 'answered':
        return { record: 'answer', seq: message.call, ok: message.ok, message: message.message, value: message.value, ms: message.ms }
      case 'data': {
        const { component, method, value, bytes, whole, gesture, page } = message
        return { record: 'data', component, method, value, bytes, whole, gesture, page, ...(message.place ?? nowhere), time_ms: this.time(message.time) }
      }
      case 'life':
        return { record: 'life', name: message.name, value: message.value, page: message.page, time_ms: this.time(message.time) }
      case 'gesture': {
        const { name, tag, component, value, page } = message
        return { record: 'gesture', name, tag, component, text: this.textOf(message.id), value, page, ...(message.place ?? { file: '', line: 0, column: 0 }), time_ms: this.time(message.time) }
      }
      case 'dropped':
        return { record: 'dropped', kind: message.kind, name: message.name, count: message.count }
    }
  }

  add(message: Recorded): void {
    const record = this.read(message)
    if (message.t === 'call' || message.t === 'data') this.acts++
    this.pending.push(record)
    this.length += message.t === 'call' ? message.args.reduce((sum, text) => sum + text.length, 200) : 'value' in message ? message.value.length + 200 : 200
    if (this.pending.length >= batchLimit || this.length >= textLimit) return this.flush()
    if (this.scheduled) return
    this.scheduled = true
    window.setTimeout(() => this.flush(), batchMs)
  }

  /** How often the program called or set data until now. */
  count(): number {
    return this.acts
  }

  flush(): void {
    this.scheduled = false
    if (!this.pending.length) return
    const records = this.pending
    this.pending = []
    this.length = 0
    this.deliver(records)
  }
}

/** Errors by page, so that a page's report carries its own. */
export class ErrorBook {
  private readonly errors: RuntimeError[] = []

  add(error: RuntimeError): void {
    this.errors.push(error)
    if (this.errors.length > 1000) this.errors.shift()
  }

  ofPage(page: string): RuntimeError[] {
    return this.errors.filter((error) => error.page === page)
  }

  /** Forgets what is known of a page that is about to be opened anew. */
  forget(page: string): void {
    for (let at = this.errors.length - 1; at >= 0; at--) if (this.errors[at].page === page) this.errors.splice(at, 1)
  }
}
