// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The clock that the package sees. What the runtime itself measures keeps the machine's. */
import type { Configuration } from '../protocol'

/** What a formatter says when it is given no date is the time of its own clock. */
function moveFormatter(now: () => number): void {
  const { prototype } = Intl.DateTimeFormat
  const getter = Object.getOwnPropertyDescriptor(prototype, 'format')!.get!
  const formats = new WeakMap<object, (date?: unknown) => string>()
  Object.defineProperty(prototype, 'format', {
    get(this: Intl.DateTimeFormat) {
      const real = Reflect.apply(getter, this, []) as (date: unknown) => string
      const known = formats.get(real)
      if (known) return known
      const format = (date?: unknown): string => real(date === undefined ? now() : date)
      formats.set(real, format)
      return format
    },
    configurable: true,
  })
  const parts = prototype.formatToParts
  Object.defineProperty(prototype, 'formatToParts', {
    value(this: Intl.DateTimeFormat, date?: unknown) {
      return Reflect.apply(parts, this, [date === undefined ? now() : date])
    },
    writable: true,
    configurable: true,
  })
}

/** Puts another clock in the place of the machine's, for all code that runs in this realm after it. */
export function setClock(clock: NonNullable<Configuration['clock']>): void {
  const RealDate = Date
  const realNow = RealDate.now
  const construct = Reflect.construct
  const now = (): number => ('frozen' in clock ? clock.frozen : realNow() + clock.shift)
  const OtherDate = function (...args: unknown[]) {
    if (!new.target) return new RealDate(now()).toString()
    return construct(RealDate, args.length === 0 ? [now()] : args, new.target)
  } as unknown as DateConstructor
  const hidden = { writable: true, configurable: true, enumerable: false }
  Object.defineProperties(OtherDate, {
    length: { value: 7, configurable: true },
    name: { value: 'Date', configurable: true },
    prototype: { value: RealDate.prototype, writable: false },
    now: { value: now, ...hidden },
    parse: { value: RealDate.parse, ...hidden },
    UTC: { value: RealDate.UTC, ...hidden },
  })
  Object.defineProperty(globalThis, 'Date', { value: OtherDate, ...hidden })
  Object.defineProperty(RealDate.prototype, 'constructor', { value: OtherDate, ...hidden })
  moveFormatter(now)
}
