// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Plays recorded animations and smooth scrolling. */
import type { AnimationFrame } from '../protocol'

/** Frames one after the other as transitions; the last state stays, as on the platform. */
export function playFrames(element: HTMLElement, frames: AnimationFrame[]): void {
  let at = 0
  const next = (): void => {
    const frame = frames[at++]
    if (!frame) return
    const { style } = element
    style.transition = `all ${frame.duration}ms ${frame.timing} ${frame.delay}ms`
    style.transformOrigin = frame.origin
    for (const [name, value] of Object.entries(frame.style)) (style as unknown as Record<string, string>)[name] = value
    window.setTimeout(next, frame.duration + frame.delay)
  }
  requestAnimationFrame(next)
}

export function scrollSmoothly(element: Element, left: number, top: number, duration: number): void {
  const behavior: ScrollBehavior = duration > 0 ? 'smooth' : 'auto'
  element.scrollTo({ left: left >= 0 ? left : element.scrollLeft, top: top >= 0 ? top : element.scrollTop, behavior })
}
