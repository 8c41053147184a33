// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The `ready` of components, which the framework leaves to its host: once each, after what they show is laid out. */
import * as glassEasel from 'glass-easel'
import { ask, flush } from './channel'
import { guard } from './errors'

let waiting: any[] = []
const told = new WeakSet<object>()

function depthOf(component: any): number {
  let depth = 0
  for (let node = component; node; node = node.parentNode ?? node.getHostNode?.()) depth++
  return depth
}

/** Those within others come first; besides that the order is the document's. */
export function innermostFirst<T>(items: T[], depthOf: (item: T) => number): T[] {
  const ordered: T[] = []
  const open: { item: T; depth: number }[] = []
  const close = (depth: number): void => {
    while (open.length && open[open.length - 1].depth >= depth) ordered.push(open.pop()!.item)
  }
  for (const item of items) {
    const depth = depthOf(item)
    close(depth)
    open.push({ item, depth })
  }
  close(0)
  return ordered
}

function tell(): void {
  const components = waiting.filter((component) => !told.has(component) && glassEasel.Element.isAttached(component))
  waiting = []
  for (const component of innermostFirst(components, depthOf)) {
    told.add(component)
    guard(() => trigger.call(component, 'ready', []))
  }
  flush()
}

const prototype = glassEasel.Component.prototype as any
const trigger = prototype.triggerLifetime

/** To be called once, before the first component is made. */
export function watchReadiness(): void {
  prototype.triggerLifetime = function (name: string, args: unknown[]) {
    if (name === 'attached') {
      if (!waiting.length) ask('frame', 0, null, tell)
      waiting.push(this)
    }
    return trigger.call(this, name, args)
  }
}
