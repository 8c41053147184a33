// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Buttons, with what their form type and open type mean. */
import { toLogic } from '../view/context'
import { knownAbove } from '../view/nodes'
import { define } from './base'
import { HoverBox } from './layout'

class ButtonElement extends HoverBox {
  protected readonly defaultHoverClass = 'button-hover'

  constructor() {
    super()
    this.addEventListener('click', (event) => {
      if (this.is('disabled')) {
        event.stopPropagation()
        return
      }
      this.activate()
    })
    // A disabled button's tap reaches nobody.
    this.addEventListener('click', (event) => this.is('disabled') && event.stopImmediatePropagation(), true)
  }

  activate(): void {
    const type = this.text('formType')
    if (type === 'submit' || type === 'reset') this.closest('wx-form')?.dispatchEvent(new CustomEvent('mj-' + type, { detail: this }))
    const openType = this.text('openType')
    const id = knownAbove(this)?.mjId
    if (openType && id) toLogic({ t: 'open-type', openType, id })
  }
}

export function registerButton(): void {
  define('button', ButtonElement)
}
