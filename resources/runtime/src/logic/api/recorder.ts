// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Records every wx call before it is answered. */
import { inGesture } from '../dispatch'
import type { Place } from '../../protocol'
import { errorPage } from '../errors'
import { define, ErrorType, now, post, stringify } from '../realm'

const argumentLimit = 2048
/** A package that calls in a loop must not drown the view; what is beyond is counted, not carried. */
const callLimit = 20000
let calls = 0

function textOf(value: unknown): string {
  if (value === undefined) return 'undefined'
  if (typeof value === 'function') return '"[function]"'
  try {
    const text = stringify(value, (_key, item) => {
      if (typeof item === 'function') return '[function]'
      if (item instanceof ArrayBuffer) return `[${item.byteLength} bytes]`
      return item
    })
    return text === undefined ? 'undefined' : text.length > argumentLimit ? text.slice(0, argumentLimit) : text
  } catch {
    return '"[unserialisable]"'
  }
}

/** `place` is given where no script called: a navigator element, a tab. */
export function recordCall(api: string, args: unknown[], place: Place | null = null): void {
  if (++calls > callLimit) {
    if (calls === callLimit + 1) post({ t: 'console', level: 'warn', text: `more than ${callLimit} calls: the rest is not recorded`, stack: '' })
    return
  }
  const texts: string[] = []
  for (let index = 0; index < args.length; index++) {
    // Defined, not assigned: a setter planted on Array.prototype would swallow it.
    define(texts, index, { __proto__: null, value: textOf(args[index]), enumerable: true, configurable: true, writable: true } as PropertyDescriptor)
  }
  post({ t: 'call', api, args: texts, stack: place ? '' : new ErrorType().stack ?? '', place, gesture: inGesture(), page: errorPage(), time: now() })
}
