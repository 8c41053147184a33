// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Intersection observers that the package asked for. */
import { toLogic } from './context'
import { nodeById } from './nodes'

const observers = new Map<number, IntersectionObserver>()

const plainRect = (box: DOMRectReadOnly | null) =>
  box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom, width: box.width, height: box.height } : null

export function observe(n: number, id: number, relative: number, margin: string, thresholds: number[], viewport: Element | null): void {
  const target = nodeById(id)
  const root = relative ? nodeById(relative) : viewport
  if (!(target instanceof Element)) return
  const options: IntersectionObserverInit = {
    root: root instanceof Element && root.contains(target) ? root : null,
    rootMargin: margin.replace(/(-?[\d.]+)(?:px)?/g, '$1px'),
    threshold: thresholds.length ? thresholds : 0,
  }
  const observer = new IntersectionObserver((entries) => {
    const entry = entries[entries.length - 1]
    toLogic({
      t: 'observed',
      n,
      status: {
        intersectionRatio: entry.intersectionRatio,
        boundingClientRect: plainRect(entry.boundingClientRect),
        intersectionRect: plainRect(entry.intersectionRect),
        relativeRect: plainRect(entry.rootBounds),
        time: entry.time,
      },
    })
  }, options)
  observers.set(n, observer)
  observer.observe(target)
}

export function unobserve(n: number): void {
  observers.get(n)?.disconnect()
  observers.delete(n)
}
