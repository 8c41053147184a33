// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The hand of the explorer: touches, types, drags, as a person's would, through the same events. */
import type { ExploredKind } from '../protocol'
import { toLogic } from './context'

export interface Offer {
  kind: ExploredKind
  /** What is touched; null for what is done to the page as a whole. */
  element: HTMLElement | null
  words: string
  /** What is typed. */
  value: string
  /** Something of the platform answers, whatever the program does. */
  answers: boolean
  /** It looks chosen already, or disabled. */
  marked: boolean
  scroller?: HTMLElement
  page?: number
  /** Shares of its width and height; absent: its middle. */
  point?: [number, number]
}

const longPressMs = 420
const dragSteps = 4
const columnMs = 140

const wait = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms))

const middle = (element: Element) => {
  const box = element.getBoundingClientRect()
  return { x: box.left + box.width / 2, y: box.top + box.height / 2, width: box.width, height: box.height }
}

const at = (x: number, y: number): PointerEventInit & MouseEventInit => ({ bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, pointerId: 1 })

/** Whether something else lies over the middle of it; outside the screen nothing does, when `onlyOnScreen`. */
export function isCovered(offer: Offer, onlyOnScreen = false): boolean {
  const { element } = offer
  if (!element) return false
  const { x, y } = middle(element)
  const outside = x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight
  if (outside) return !onlyOnScreen
  const hit = document.elementFromPoint(x, y)
  if (!hit) return false
  for (let node: any = hit; node; node = node.parentNode ?? node.host ?? null) if (node === element) return false
  // An empty middle (a row whose parts stand at its ends) is no cover.
  return !hit.contains(element)
}

function tap(element: HTMLElement, point: [number, number] = [0.5, 0.5]): void {
  const box = element.getBoundingClientRect()
  const [x, y] = [box.left + box.width * point[0], box.top + box.height * point[1]]
  element.dispatchEvent(new PointerEvent('pointerdown', at(x, y)))
  element.dispatchEvent(new PointerEvent('pointerup', at(x, y)))
  element.dispatchEvent(new MouseEvent('click', at(x, y)))
}

async function longPress(element: HTMLElement): Promise<void> {
  const { x, y } = middle(element)
  element.dispatchEvent(new PointerEvent('pointerdown', at(x, y)))
  await wait(longPressMs)
  element.dispatchEvent(new PointerEvent('pointerup', at(x, y)))
}

function type(element: HTMLElement, value: string): void {
  const field = element.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!field) return
  field.focus({ preventScroll: true })
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
  if (field instanceof HTMLInputElement) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  field.blur()
}

function drag(element: HTMLElement, target: EventTarget, dx: number, dy: number): void {
  const { x, y } = middle(element)
  target.dispatchEvent(new PointerEvent('pointerdown', at(x, y)))
  for (let step = 1; step <= dragSteps; step++) target.dispatchEvent(new PointerEvent('pointermove', at(x + (dx * step) / dragSteps, y + (dy * step) / dragSteps)))
  target.dispatchEvent(new PointerEvent('pointerup', at(x + dx, y + dy)))
}

/** A slider takes the pointer; an invented one cannot be taken, so its track is asked directly. */
function slide(element: HTMLElement): void {
  const row = element.shadowRoot?.querySelector<HTMLElement>('div')
  if (!row) return
  row.setPointerCapture = () => undefined
  const box = row.getBoundingClientRect()
  row.dispatchEvent(new PointerEvent('pointerdown', at(box.left + box.width * 0.7, box.top + box.height / 2)))
  row.dispatchEvent(new PointerEvent('pointerup', at(box.left + box.width * 0.7, box.top + box.height / 2)))
}

async function pick(element: HTMLElement): Promise<void> {
  if (element.localName === 'wx-picker-view') {
    const column = element.querySelector<HTMLElement>('wx-picker-view-column')
    if (column) column.scrollTop += 40
    return wait(columnMs)
  }
  tap(element)
  const wheel = [...document.querySelectorAll('mj-wheel')].pop()
  if (!wheel) return
  const column = wheel.querySelector<HTMLElement>('mj-column')
  if (column) {
    await wait(40)
    column.scrollTop += 48
    await wait(columnMs)
  }
  wheel.querySelectorAll<HTMLElement>('header button')[1]?.click()
}

function scroll(element: HTMLElement): void {
  const inner = (element as any).scrollTarget as HTMLElement | undefined
  inner?.scrollTo({ left: inner.scrollWidth, top: inner.scrollHeight })
}

export async function doAction(offer: Offer): Promise<void> {
  const { element } = offer
  switch (offer.kind) {
    case 'bottom':
      return offer.scroller?.scrollTo({ top: offer.scroller.scrollHeight })
    case 'pull':
      return toLogic({ t: 'page-event', page: offer.page ?? 0, type: 'pull', top: 0 })
  }
  if (!element) return
  switch (offer.kind) {
    case 'answer':
    case 'tab':
      return element.click()
    case 'tap':
    case 'toggle':
    case 'submit':
      return tap(element, offer.point)
    case 'longpress':
      return longPress(element)
    case 'type':
      return type(element, offer.value)
    case 'slide':
      return slide(element)
    case 'pick':
      return pick(element)
    case 'scroll':
      return scroll(element)
    case 'swipe': {
      const { width, height } = middle(element)
      const vertical = (element as any).is?.('vertical')
      return drag(element, element, vertical ? 0 : -width * 0.6, vertical ? -height * 0.6 : 0)
    }
  }
}
