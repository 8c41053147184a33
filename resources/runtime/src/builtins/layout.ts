// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Elements that are nothing but boxes, and text. */
import { BuiltinBase, define } from './base'

const boxes = (
  'view label block cover-view page-meta navigation-bar match-media root-portal page-container share-element ' +
  'sticky-header sticky-section list-view grid-view list-builder nested-scroll-header nested-scroll-body snapshot span draggable-sheet ' +
  'keyboard-accessory open-container movable-area'
).split(' ')

/** Holds a class while pressed, as `hover-class` asks. */
export class HoverBox extends BuiltinBase {
  private timer = 0

  constructor() {
    super()
    this.addEventListener('pointerdown', () => this.hover(true, this.number('hoverStartTime', 50)))
    for (const type of ['pointerup', 'pointercancel', 'pointerleave']) this.addEventListener(type, () => this.hover(false, this.number('hoverStayTime', 400)))
  }

  private hover(on: boolean, delay: number): void {
    const names = this.text('hoverClass').split(/\s+/).filter((name) => name && name !== 'none')
    if (!names.length) return
    window.clearTimeout(this.timer)
    if (on || this.matches('.' + CSS.escape(names[0]))) this.timer = window.setTimeout(() => names.forEach((name) => this.classList.toggle(name, on)), delay)
  }
}

const spaces: Record<string, string> = { nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003' }

class TextElement extends BuiltinBase {
  connectedCallback(): void {
    const space = spaces[this.text('space')]
    if (!space && !this.is('decode')) return
    for (const node of this.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue
      const text = node.nodeValue ?? ''
      node.nodeValue = space ? text.replace(/ /g, space) : text
    }
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

export function registerLayout(): void {
  for (const tag of boxes) if (tag !== 'label') define(tag, class extends HoverBox {})
  define('label', LabelElement)
  define('text', TextElement)
}
