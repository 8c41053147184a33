// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Mouse and touch in the document become the platform's touch and tap events. */
import type { TouchFields, TouchPoint } from '../protocol'
import { emit } from './context'
import { knownAbove } from './nodes'

const longPressMs = 350
const moveTolerance = 10

/** Where the page's coordinates begin; given by the frame on top. */
export type Origin = () => { left: number; top: number; scrollTop: number }

function points(event: MouseEvent, origin: Origin, released: boolean): TouchFields {
  const { left, top, scrollTop } = origin()
  const clientX = event.clientX - left
  const clientY = event.clientY - top
  const target = event.target as HTMLElement
  const box = target?.localName === 'wx-canvas' ? target.getBoundingClientRect() : null
  const point: TouchPoint = { identifier: 0, clientX, clientY, pageX: clientX, pageY: clientY + scrollTop }
  if (box) Object.assign(point, { x: event.clientX - box.left, y: event.clientY - box.top })
  return { touches: released ? [] : [point], changedTouches: [point] }
}

export function routePointer(stage: HTMLElement, origin: Origin, suspended: () => boolean): void {
  let pressed: Node | null = null
  let startX = 0
  let startY = 0
  let longPress = 0
  let longPressed = false

  const send = (target: Node, type: string, event: MouseEvent, detail: unknown, released = false): void => {
    if (knownAbove(target)) emit(target, type, detail, { bubbles: true, touch: points(event, origin, released), gesture: type !== 'touchmove' })
  }

  stage.addEventListener('pointerdown', (event) => {
    if (suspended() || event.button !== 0) return
    pressed = event.composedPath()[0] as Node
    startX = event.clientX
    startY = event.clientY
    longPressed = false
    send(pressed, 'touchstart', event, {})
    window.clearTimeout(longPress)
    longPress = window.setTimeout(() => {
      if (!pressed) return
      longPressed = true
      const { left, top, scrollTop } = origin()
      const detail = { x: event.clientX - left, y: event.clientY - top + scrollTop }
      send(pressed, 'longpress', event, detail)
      send(pressed, 'longtap', event, detail)
    }, longPressMs)
  }, true)

  window.addEventListener('pointermove', (event) => {
    if (!pressed || suspended()) return
    if (Math.hypot(event.clientX - startX, event.clientY - startY) > moveTolerance) window.clearTimeout(longPress)
    send(pressed, 'touchmove', event, {})
  }, true)

  const release = (type: string) => (event: PointerEvent): void => {
    window.clearTimeout(longPress)
    if (!pressed || suspended()) return
    send(pressed, type, event, {}, true)
    pressed = null
  }
  window.addEventListener('pointerup', release('touchend'), true)
  window.addEventListener('pointercancel', release('touchcancel'), true)

  stage.addEventListener('click', (event) => {
    if (suspended() || longPressed) return
    const { left, top, scrollTop } = origin()
    const detail = { x: event.clientX - left, y: event.clientY - top + scrollTop }
    const target = event.composedPath()[0] as Node
    send(target, 'tap', event, detail)
  }, true)
}

/** Events whose source is one element: bound where the package listens. */
export function listenOnce(element: HTMLElement, type: string): void {
  const key = 'mjListens'
  const known: Set<string> = ((element as any)[key] ??= new Set())
  if (known.has(type)) return
  known.add(type)
  if (type === 'load' || type === 'error' || (type === 'scroll' && element.localName === 'wx-scroll-view')) return
  element.addEventListener(type, (event) => {
    if (event.target === element) emit(element, type, {})
  })
}
