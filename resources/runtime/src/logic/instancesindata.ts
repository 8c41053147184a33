// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Components that a program puts into data stay what they are: a copy of one would be a copy of all that is around it. */
import * as glassEasel from 'glass-easel'
import { component } from 'glass-easel-miniprogram-adapter'

const isInstance = (value: unknown): boolean => value instanceof component.ComponentCaller

/** To be called before code of the package runs. */
export function keepInstancesWhole(): void {
  const prototype = glassEasel.Component.prototype as any
  for (const method of ['setData', 'updateData']) {
    const original = prototype[method]
    prototype[method] = function (this: any, changes: any, ...rest: unknown[]) {
      const names = changes && typeof changes === 'object' ? Object.keys(changes).filter((name) => isInstance(changes[name])) : []
      if (!names.length) return original.call(this, changes, ...rest)
      original.call(this, { ...changes, ...Object.fromEntries(names.map((name) => [name, null])) }, ...rest)
      for (const name of names) this.data[name] = changes[name]
    }
  }
}
