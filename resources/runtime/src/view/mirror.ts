// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Touches and scrolling of one phone, told so that another phone can do the same. */
import type { Host } from './host'
import type { PageFrames } from './pageframes'

export interface MirroredTap {
  /** From the page's body (or from the document, for what lies over it): which child, again and again. */
  path: number[]
  over: boolean
  /** What the element says, should the way lead elsewhere. */
  text: string
}

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

export class Mirror {
  private on = false

  constructor(private readonly frames: PageFrames, private readonly phone: HTMLElement, private readonly host: Host) {
    phone.addEventListener('click', (event) => this.on && event.isTrusted && this.tell(event), true)
    phone.addEventListener('scroll', (event) => this.on && this.scrolled(event), true)
  }

  setOn(on: boolean): void {
    this.on = on
  }

  private tell(event: Event): void {
    const target = event.target as Element
    const body = this.frames.current()?.body
    const over = !body?.contains(target)
    const path = pathTo(over ? this.phone : body!, target)
    if (path) this.host.post({ type: 'tapped', path, over, text: textOf(target) })
  }

  private scrolled(event: Event): void {
    const scroller = this.frames.current()?.scroller
    if (event.target === scroller) this.host.post({ type: 'scrolled', top: Math.round(scroller!.scrollTop) })
  }

  /** Taps what `tap` tapped on the other phone; nothing when there is nothing like it. */
  repeat({ path, over, text }: MirroredTap): void {
    const body = this.frames.current()?.body
    const root = over ? this.phone : body
    if (!root) return
    const there = follow(root, path)
    const target = there && textOf(there) === text ? there : text && body ? showing(body, text)[0] ?? there : there
    if (!(target instanceof HTMLElement)) return
    const box = target.getBoundingClientRect()
    const at = { bubbles: true, composed: true, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }
    target.dispatchEvent(new PointerEvent('pointerdown', at))
    target.dispatchEvent(new PointerEvent('pointerup', at))
    target.dispatchEvent(new MouseEvent('click', at))
  }

  scrollTo(top: number): void {
    const scroller = this.frames.current()?.scroller
    if (scroller) scroller.scrollTop = top
  }
}
