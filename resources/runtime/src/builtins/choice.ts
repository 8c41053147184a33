// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Checkboxes, radios and switches. */
import { emit } from '../view/context'
import { BuiltinBase, define, type FormControl } from './base'

const tick = 'M4 13l5 5L20 7'

function mark(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', tick)
  svg.append(path)
  return svg
}

const boxCss = (round: boolean): string => `:host{display:inline-flex;align-items:center;vertical-align:middle;cursor:pointer}
i{flex:none;display:inline-flex;align-items:center;justify-content:center;width:22px;height:22px;margin-right:5px;box-sizing:border-box;border:1px solid #d1d1d1;background:#fff;border-radius:${round ? '50%' : '3px'}}
svg{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:3;visibility:hidden}
:host([data-on]) svg{visibility:visible}:host([data-on]) i{color:var(--mj-color,var(--mj-plain,#09bb07))}
${round ? ':host([data-on]) i{color:#fff;background:var(--mj-color,var(--mj-plain,#09bb07));border-color:var(--mj-color,var(--mj-plain,#09bb07))}' : ''}
:host([disabled]:not([disabled=false])) i{background:#e1e1e1;color:#adadad}
:host-context([data-style-v2]) i{width:24px;height:24px;margin-right:6px}:host-context([data-style-v2]) i{--mj-plain:#07c160}`

abstract class Choice extends BuiltinBase {
  constructor(round: boolean) {
    super()
    const box = document.createElement('i')
    box.append(mark())
    this.shadow(boxCss(round), box, document.createElement('slot'))
    this.addEventListener('click', () => this.activate())
  }

  get checked(): boolean {
    return this.is('checked')
  }

  set checked(on: boolean) {
    this.properties.checked = on
    this.toggleAttribute('data-on', on)
  }

  protected changed(name: string): void {
    if (name === 'checked') this.toggleAttribute('data-on', this.checked)
    else if (name === 'color') this.own('--mj-color', this.text('color'))
  }

  abstract activate(): void
}

class CheckboxElement extends Choice {
  constructor() {
    super(false)
  }

  activate(): void {
    if (this.is('disabled')) return
    this.checked = !this.checked
    const group = this.closest('wx-checkbox-group') as GroupElement | null
    if (group) emit(group, 'change', { value: group.formValue() }, { gesture: true, model: { value: group.formValue() } })
  }
}

class RadioElement extends Choice {
  constructor() {
    super(true)
  }

  /** Of several that a template checks, the last one stays so. */
  connectedCallback(): void {
    if (!this.checked) return
    for (const other of this.closest('wx-radio-group')?.querySelectorAll<RadioElement>('wx-radio') ?? []) if (other !== this) other.checked = false
  }

  activate(): void {
    if (this.is('disabled') || this.checked) return
    const group = this.closest('wx-radio-group') as GroupElement | null
    for (const other of group?.querySelectorAll<RadioElement>('wx-radio') ?? []) other.checked = false
    this.checked = true
    if (group) emit(group, 'change', { value: group.formValue() }, { gesture: true, model: { value: group.formValue() } })
  }
}

abstract class GroupElement extends BuiltinBase implements FormControl {
  formName(): string {
    return this.text('name')
  }

  abstract formValue(): unknown

  resetForm(): void {
    for (const choice of this.querySelectorAll<Choice>('wx-checkbox, wx-radio')) choice.checked = false
  }
}

class CheckboxGroup extends GroupElement {
  formValue(): unknown {
    return [...this.querySelectorAll<CheckboxElement>('wx-checkbox')].filter((box) => box.checked).map((box) => box.value('value') ?? '')
  }
}

class RadioGroup extends GroupElement {
  formValue(): unknown {
    return [...this.querySelectorAll<RadioElement>('wx-radio')].find((radio) => radio.checked)?.value('value') ?? ''
  }
}

const switchCss = `:host{display:inline-block;vertical-align:middle;cursor:pointer}
b{display:block;width:52px;height:32px;border-radius:16px;background:#dfdfdf;position:relative;transition:background .1s}
b::after{content:"";position:absolute;left:1px;top:1px;width:30px;height:30px;border-radius:15px;background:#fff;box-shadow:0 1px 3px rgba(0,0,0,.4);transition:left .2s}
:host([data-on]) b{background:var(--mj-color,var(--mj-plain,#04be02))}:host-context([data-style-v2]) b{--mj-plain:#07c160}:host([data-on]) b::after{left:21px}
i{display:none;align-items:center;justify-content:center;width:22px;height:22px;box-sizing:border-box;border:1px solid #d1d1d1;border-radius:3px;background:#fff}
svg{width:16px;height:16px;fill:none;stroke:var(--mj-color,#09bb07);stroke-width:3;visibility:hidden}:host([data-on]) svg{visibility:visible}
:host([type=checkbox]) b{display:none}:host([type=checkbox]) i{display:inline-flex}
:host([disabled]:not([disabled=false])) b{opacity:.7}`

class SwitchElement extends BuiltinBase implements FormControl {
  constructor() {
    super()
    const box = document.createElement('i')
    box.append(mark())
    this.shadow(switchCss, document.createElement('b'), box)
    this.addEventListener('click', () => this.activate())
  }

  protected changed(name: string): void {
    if (name === 'checked') this.toggleAttribute('data-on', this.is('checked'))
    else if (name === 'color') this.own('--mj-color', this.text('color'))
  }

  activate(): void {
    if (this.is('disabled')) return
    const on = !this.is('checked')
    this.properties.checked = on
    this.toggleAttribute('data-on', on)
    emit(this, 'change', { value: on }, { gesture: true, model: { checked: on } })
  }

  formName(): string {
    return this.text('name')
  }

  formValue(): unknown {
    return this.is('checked')
  }

  resetForm(): void {
    this.properties.checked = false
    this.toggleAttribute('data-on', false)
  }
}

export function registerChoice(): void {
  define('checkbox', CheckboxElement)
  define('radio', RadioElement)
  define('checkbox-group', CheckboxGroup)
  define('radio-group', RadioGroup)
  define('switch', SwitchElement)
}
