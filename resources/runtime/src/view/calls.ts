// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Stacks into places, records into batches for the host. */
import type { CallRecord, Place, RuntimeError } from '../protocol'

const frame = /wxapp:\/\/\/([^\s:()]+):(\d+):(\d+)/
const inTemplates = /^templates\//

/** The first place in the package's own scripts; columns on the first line lose the wrapper's lead. */
export function placeInStack(stack: string, lead: number): Place {
  for (const line of stack.split('\n')) {
    const match = frame.exec(line)
    if (!match || inTemplates.test(match[1])) continue
    const lineNumber = Number(match[2])
    const column = Number(match[3]) - (lineNumber === 1 ? lead : 0)
    return { file: decodeURI(match[1]), line: lineNumber, column: Math.max(1, column) }
  }
  return { file: '', line: 0, column: 0 }
}

/** The host reads no more calls than this from one message. */
const batchLimit = 1000

export class CallBook {
  private pending: CallRecord[] = []
  private seq = 0
  private scheduled = false
  private startedAt = Date.now()

  constructor(private readonly lead: () => number, private readonly deliver: (calls: CallRecord[]) => void) {}

  start(): void {
    this.startedAt = Date.now()
  }

  add(call: { api: string; args: string[]; stack: string; place: Place | null; gesture: boolean; page: string; time: number; nonPublic?: boolean }): void {
    const place = call.place ?? placeInStack(call.stack, this.lead())
    this.pending.push({
      seq: ++this.seq, api: call.api, args: call.args, ...place,
      gesture: call.gesture, page: call.page, time_ms: Math.max(0, call.time - this.startedAt),
      ...(call.nonPublic ? { non_public: true } : {}),
    })
    if (this.pending.length >= batchLimit) return this.flush()
    if (this.scheduled) return
    this.scheduled = true
    window.setTimeout(() => this.flush(), 0)
  }

  flush(): void {
    this.scheduled = false
    if (!this.pending.length) return
    const calls = this.pending
    this.pending = []
    this.deliver(calls)
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
