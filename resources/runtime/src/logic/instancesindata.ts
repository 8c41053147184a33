// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Components that a program puts into data stay what they are: a copy of one would be a copy of all that is around it. */
import * as glassEasel from 'glass-easel'
import { component } from 'glass-easel-miniprogram-adapter'
import { apply } from './primordials'

const isInstance = (value: unknown): boolean => value instanceof component.ComponentCaller

/** To be called before code of the package runs. */
export function keepInstancesWhole(): void {
  const prototype = glassEasel.Component.prototype as any
  for (const method of ['setData', 'updateData']) {
    const original = prototype[method]
    prototype[method] = function (this: any, changes: any, done: unknown) {
      let others: Record<string, unknown> | null = null
      for (const name in changes) if (isInstance(changes[name])) (others ??= { ...changes })[name] = null
      apply(original, this, [others ?? changes, done])
      if (others) for (const name in others) if (isInstance(changes[name])) this.data[name] = changes[name]
    }
  }
}
