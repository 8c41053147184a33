// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Pick mode: hovering and clicking elements leads to their source. Highlighting leads back. */
import type { LocatedNode, PickedElement } from '../protocol'
import { make } from './dom'
import { knownAbove, nodeById } from './nodes'
import type { PageFrames } from './pageframes'

const hoverMs = 60
const textLimit = 200

export class Picker {
  readonly outline = make('mj-pick')
  on = false
  private lastHover = 0
  private lastNode = 0

  constructor(
    private readonly frames: PageFrames,
    private readonly locate: (id: number) => Promise<LocatedNode | null>,
    private readonly report: (type: 'picked' | 'hover', element: PickedElement) => void,
  ) {}

  watch(stage: HTMLElement): void {
    stage.addEventListener('pointermove', (event) => this.on && this.hover(event), true)
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend']) {
      stage.addEventListener(type, (event) => this.on && event.stopPropagation(), true)
    }
    stage.addEventListener('click', (event) => {
      if (!this.on) return
      event.preventDefault()
      event.stopPropagation()
      void this.tell('picked', event)
    }, true)
  }

  setMode(on: boolean): void {
    this.on = on
    this.outline.toggleAttribute('data-on', false)
    document.documentElement.style.cursor = on ? 'crosshair' : ''
  }

  /** The page's node under the pointer, whatever lies over the page. */
  private under(event: MouseEvent) {
    const body = this.frames.current()?.scroller
    const element = document.elementsFromPoint(event.clientX, event.clientY).find((at) => body?.contains(at))
    return element ? knownAbove(element) : null
  }

  private hover(event: PointerEvent): void {
    event.stopPropagation()
    const now = performance.now()
    if (now - this.lastHover < hoverMs) return
    this.lastHover = now
    const node = this.under(event)
    if (!node || node.mjId === this.lastNode) return
    this.lastNode = node.mjId
    void this.tell('hover', event)
  }

  private async tell(type: 'picked' | 'hover', event: MouseEvent): Promise<void> {
    const node = this.under(event)
    if (!node) return
    const located = await this.locate(node.mjId)
    if (!located) return
    const found = nodeById(located.id) ?? node
    const element = found instanceof HTMLElement ? found : found.parentElement
    if (!element) return
    const box = element.getBoundingClientRect()
    this.show(box)
    this.report(type, {
      ...located.place,
      tag: located.tag,
      component: located.component,
      route: this.frames.current()?.ref.route ?? '',
      rect: { x: box.x, y: box.y, width: box.width, height: box.height },
      text: (element.innerText ?? '').trim().slice(0, textLimit),
      bindings: located.bindings ?? [],
    })
  }

  private show(box: DOMRect): void {
    const { style } = this.outline
    style.left = `${box.left}px`
    style.top = `${box.top}px`
    style.width = `${box.width}px`
    style.height = `${box.height}px`
    this.outline.toggleAttribute('data-on', this.on)
  }

  highlight(ids: number[]): void {
    const body = this.frames.current()?.body
    const nodes = ids.map((id) => nodeById(id))
    this.outlineElements(nodes.filter((node): node is HTMLElement => node instanceof HTMLElement && body?.contains(node) === true))
  }

  outlineElements(elements: HTMLElement[]): void {
    for (const element of document.querySelectorAll('[data-mj-highlight]')) element.removeAttribute('data-mj-highlight')
    for (const element of elements) element.setAttribute('data-mj-highlight', '')
    elements[0]?.scrollIntoView({ block: 'center' })
  }
}
