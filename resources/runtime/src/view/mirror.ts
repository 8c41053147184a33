// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Touches, typing and scrolling of one phone, told so that another phone can do the same. */
import type { MirroredTouch } from '../protocol'
import type { Host } from './host'
import type { PageFrames } from './pageframes'

const deepest = 60
const longestText = 200

const textOf = (element: Element): string => ((element as HTMLElement).innerText ?? '').trim().slice(0, longestText)

function pathTo(root: Element, target: Element): number[] | null {
  const path: number[] = []
  for (let at: Element = target; at !== root; at = at.parentElement) {
    if (!at.parentElement || path.length >= deepest) return null
    path.unshift([...at.parentElement.children].indexOf(at))
  }
  return path
}

function follow(root: Element, path: number[]): Element | null {
  let at: Element | undefined = root
  for (const index of path) at = at?.children[index]
  return at ?? null
}

/** The innermost elements of `root` that show the line `text`. */
export function showing(root: HTMLElement, text: string): HTMLElement[] {
  const says = (element: Element): boolean => {
    const shown = `${(element as HTMLElement).innerText ?? ''}\n${(element as any).shownText ?? ''}`
    return shown.split('\n').some((line) => line.replace(/\s+/g, ' ').trim() === text)
  }
  const found: HTMLElement[] = []
  const look = (element: Element): boolean => {
    let within = false
    for (const child of element.children) if (look(child)) within = true
    if (within) return true
    if (element === root || !says(element)) return false
    found.push(element as HTMLElement)
    return true
  }
  if (root.innerText.includes(text.split(' ')[0] ?? '')) look(root)
  return found
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** The field of a built-in element, or of a dialog. */
const fieldOf = (element: Element): Field | null =>
  element.matches('input, textarea') ? (element as Field) : element.shadowRoot?.querySelector<Field>('input, textarea') ?? null

function tapOn(target: HTMLElement, [x, y]: [number, number]): void {
  const box = target.getBoundingClientRect()
  const at = { bubbles: true, composed: true, clientX: box.left + box.width * x, clientY: box.top + box.height * y }
  target.dispatchEvent(new PointerEvent('pointerdown', at))
  target.dispatchEvent(new PointerEvent('pointerup', at))
  target.dispatchEvent(new MouseEvent('click', at))
}

export class Mirror {
  private on = false

  constructor(private readonly frames: PageFrames, private readonly phone: HTMLElement, private readonly host: Host) {
    const listen = (type: string, tell: (event: Event, target: Element) => void): void =>
      phone.addEventListener(type, (event) => this.on && event.isTrusted && event.target instanceof Element && tell(event, event.target), true)
    listen('click', (event, target) => this.tapped(event as MouseEvent, target))
    listen('scroll', (_, target) => this.scrolled(target))
    listen('focusin', (_, target) => this.wrote('focus', target))
    listen('focusout', (_, target) => this.wrote('blur', target))
    listen('input', (_, target) => this.wrote('type', target))
    listen('keydown', (event, target) => {
      if ((event as KeyboardEvent).key === 'Enter' && !(event as KeyboardEvent).isComposing) this.wrote('enter', target)
    })
  }

  setOn(on: boolean): void {
    this.on = on
  }

  private tell(target: Element, touch: Partial<MirroredTouch>): void {
    const body = this.frames.current()?.body
    const over = !body?.contains(target)
    const path = pathTo(over ? this.phone : body!, target)
    if (path) this.host.post({ type: 'tapped', path, over, text: '', at: [0.5, 0.5], act: 'tap', value: '', ...touch })
  }

  private tapped(event: MouseEvent, target: Element): void {
    const box = target.getBoundingClientRect()
    const part = (where: number, from: number, length: number): number => (length > 0 ? Math.min(1, Math.max(0, (where - from) / length)) : 0.5)
    this.tell(target, { text: textOf(target), at: [part(event.clientX, box.left, box.width), part(event.clientY, box.top, box.height)] })
  }

  private wrote(act: MirroredTouch['act'], target: Element): void {
    const field = fieldOf(target)
    if (field) this.tell(target, { act, value: field.value })
  }

  private scrolled(target: Element): void {
    const scroller = this.frames.current()?.scroller
    if (target === scroller) this.host.post({ type: 'scrolled', top: Math.round(scroller.scrollTop) })
    else this.tell(target, { act: 'roll', value: String(Math.round(target.scrollTop)) })
  }

  /** Does what was done on the other phone; nothing when there is nothing like it. */
  repeat({ path, over, text, at = [0.5, 0.5], act = 'tap', value = '' }: MirroredTouch): void {
    const body = this.frames.current()?.body
    const root = over ? this.phone : body
    if (!root) return
    const there = follow(root, path)
    if (act === 'tap') {
      const target = there && textOf(there) === text ? there : text && body ? showing(body, text)[0] ?? there : there
      if (target instanceof HTMLElement) tapOn(target, at)
    } else if (act === 'roll') {
      if (there) there.scrollTop = Number(value)
    } else {
      const field = there && fieldOf(there)
      if (field) this.write(field, act, value)
    }
  }

  private write(field: Field, act: MirroredTouch['act'], value: string): void {
    if (act === 'focus' || act === 'blur') field.dispatchEvent(new FocusEvent(act))
    else if (act === 'enter') field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }))
    else {
      field.value = value
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    }
  }

  scrollTo(top: number): void {
    const scroller = this.frames.current()?.scroller
    if (scroller) scroller.scrollTop = top
  }
}
