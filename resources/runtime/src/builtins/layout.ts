// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Elements that are nothing but boxes. */
import { BuiltinBase, cssLength, define } from './base'

const boxes = (
  'view block cover-view root-portal share-element sticky-header sticky-section list-view list-builder ' +
  'nested-scroll-header nested-scroll-body snapshot span draggable-sheet keyboard-accessory open-container movable-area ' +
  'open-data-list open-data-item inline-payment-panel native-component aria-component ' +
  'tap-gesture-handler double-tap-gesture-handler scale-gesture-handler force-press-gesture-handler pan-gesture-handler ' +
  'vertical-drag-gesture-handler horizontal-drag-gesture-handler long-press-gesture-handler'
).split(' ')

/** Holds a class while pressed, as `hover-class` asks. */
export class HoverBox extends BuiltinBase {
  private timer = 0
  protected readonly defaultHoverClass: string = ''

  constructor() {
    super()
    this.addEventListener('pointerdown', () => this.hover(true, this.number('hoverStartTime', 50)))
    for (const type of ['pointerup', 'pointercancel', 'pointerleave']) this.addEventListener(type, () => this.hover(false, this.number('hoverStayTime', 400)))
  }

  private hover(on: boolean, delay: number): void {
    const names = this.text('hoverClass', this.defaultHoverClass).split(/\s+/).filter((name) => name && name !== 'none')
    if (!names.length) return
    window.clearTimeout(this.timer)
    if (on || this.matches('.' + CSS.escape(names[0]))) this.timer = window.setTimeout(() => names.forEach((name) => this.classList.toggle(name, on)), delay)
  }
}

/** A label passes its tap on to the control it names or holds. */
class LabelElement extends BuiltinBase {
  constructor() {
    super()
    this.addEventListener('click', (event) => {
      const control = this.control()
      if (!control || event.composedPath().includes(control)) return
      ;(control as any).activate?.()
    })
  }

  private control(): Element | null {
    const id = this.text('for')
    if (id) return this.closest('wx-page-body')?.querySelector('#' + CSS.escape(id)) ?? null
    return this.querySelector('wx-checkbox, wx-radio, wx-switch, wx-input, wx-textarea, wx-button')
  }
}

/** A list in columns. */
class GridView extends HoverBox {
  protected changed(): void {
    this.own('grid-template-columns', `repeat(${Math.max(1, this.number('crossAxisCount', 2))}, minmax(0, 1fr))`)
    this.own('row-gap', cssLength(this.text('mainAxisGap', '0')))
    this.own('column-gap', cssLength(this.text('crossAxisGap', '0')))
  }
}

export function registerLayout(): void {
  for (const tag of boxes) define(tag, class extends HoverBox {})
  define('label', LabelElement)
  define('grid-view', GridView)
}
