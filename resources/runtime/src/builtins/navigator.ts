// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Links between pages, and forms. */
import { emit, toLogic } from '../view/context'
import { knownAbove } from '../view/nodes'
import { BuiltinBase, define, isFormControl } from './base'
import { HoverBox } from './layout'

class NavigatorElement extends HoverBox {
  protected readonly defaultHoverClass = 'navigator-hover'

  constructor() {
    super()
    this.addEventListener('click', (event) => {
      if (event.defaultPrevented) return
      event.preventDefault()
      this.activate()
    })
  }

  activate(): void {
    const id = knownAbove(this)?.mjId ?? 0
    const other = this.text('target') === 'miniProgram'
    const openType = other ? 'navigateToMiniProgram' : this.text('openType', 'navigate') || 'navigate'
    toLogic({ t: 'navigate', openType, url: other ? this.text('appId') : this.text('url'), delta: this.number('delta', 1), id })
  }
}

class FormElement extends BuiltinBase {
  constructor() {
    super()
    this.addEventListener('mj-submit', (event) => {
      const value: Record<string, unknown> = {}
      for (const element of this.querySelectorAll('*')) {
        if (isFormControl(element) && element.formName()) value[element.formName()] = element.formValue()
      }
      emit(this, 'submit', { value, formId: this.is('reportSubmit') ? 'requestFormId:fail' : undefined, target: { id: (event as CustomEvent).detail.id } }, { gesture: true })
    })
    this.addEventListener('mj-reset', () => {
      for (const element of this.querySelectorAll('*')) if (isFormControl(element)) element.resetForm()
      emit(this, 'reset', {}, { gesture: true })
    })
  }
}

export function registerNavigator(): void {
  define('navigator', NavigatorElement)
  define('functional-page-navigator', class extends NavigatorElement {})
  define('form', FormElement)
}
