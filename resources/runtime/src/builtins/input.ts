// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Text fields. */
import { emit } from '../view/context'
import { BuiltinBase, define, type FormControl } from './base'

const css = `:host{display:block;height:1.4rem;min-height:1.4rem;overflow:hidden;text-overflow:clip;white-space:nowrap}
:host(wx-textarea){width:300px;height:150px;white-space:pre-wrap}
:host(wx-textarea[auto-height]:not([auto-height=false])){height:auto;min-height:1.2em}
input,textarea{display:block;width:100%;height:100%;min-height:inherit;border:0;outline:0;padding:0;margin:0;background:transparent;font:inherit;color:inherit;text-align:inherit;line-height:inherit;box-sizing:border-box;resize:none;letter-spacing:inherit}
input{line-height:normal}::placeholder{color:var(--mj-placeholder,#808080);opacity:1}`

type Field = HTMLInputElement | HTMLTextAreaElement

class TextField extends BuiltinBase implements FormControl {
  protected readonly field: Field

  constructor(tag: 'input' | 'textarea') {
    super()
    this.field = document.createElement(tag)
    this.field.maxLength = 140
    this.shadow(css, this.field)
    this.field.addEventListener('input', () => this.typed())
    this.field.addEventListener('focus', () => emit(this, 'focus', { value: this.field.value, height: 0 }, { gesture: true }))
    this.field.addEventListener('blur', () => {
      emit(this, 'blur', { value: this.field.value, cursor: this.field.selectionStart ?? 0 }, { gesture: true })
      emit(this, 'change', { value: this.field.value })
    })
    this.field.addEventListener('keydown', (event) => {
      const key = event as KeyboardEvent
      if (key.key === 'Enter' && tag === 'input') emit(this, 'confirm', { value: this.field.value }, { gesture: true })
    })
  }

  /** What is written in the field, for reports. */
  get shownText(): string {
    return this.field.value || this.field.placeholder
  }

  private typed(): void {
    this.properties.value = this.field.value
    this.grow()
    const detail = { value: this.field.value, cursor: this.field.selectionStart ?? 0, keyCode: 0 }
    emit(this, 'input', detail, { model: { value: this.field.value }, gesture: true })
  }

  private grow(): void {
    if (!this.is('autoHeight')) return
    this.field.style.height = 'auto'
    this.field.style.height = `${this.field.scrollHeight}px`
    emit(this, 'linechange', { height: this.field.scrollHeight, lineCount: 1 })
  }

  protected changed(name: string, value: unknown): void {
    if (name === 'value') {
      const text = value === undefined || value === null ? '' : String(value)
      if (this.field.value !== text) this.field.value = text
      this.grow()
    } else if (name === 'placeholder') this.field.placeholder = this.text('placeholder')
    else if (name === 'disabled') this.field.disabled = this.is('disabled')
    else if (name === 'maxlength') this.field.maxLength = this.number('maxlength', 140) < 0 ? 524288 : this.number('maxlength', 140)
    else if (name === 'placeholderStyle') this.placeholderColor(this.text('placeholderStyle'))
    else if (name === 'focus' && this.is('focus')) requestAnimationFrame(() => this.field.focus({ preventScroll: true }))
    else if ((name === 'password' || name === 'type') && this.field instanceof HTMLInputElement) this.field.type = this.is('password') || this.text('type') === 'safe-password' ? 'password' : 'text'
  }

  private placeholderColor(style: string): void {
    const color = /(?:^|;)\s*color\s*:\s*([^;]+)/.exec(style)?.[1]
    if (color) this.style.setProperty('--mj-placeholder', color.trim())
  }

  activate(): void {
    this.field.focus()
  }

  formName(): string {
    return this.text('name')
  }

  formValue(): unknown {
    return this.field.value
  }

  resetForm(): void {
    this.field.value = ''
    this.properties.value = ''
  }
}

export function registerInput(): void {
  define('input', class extends TextField { constructor() { super('input') } })
  define('textarea', class extends TextField { constructor() { super('textarea') } })
}
