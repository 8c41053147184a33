// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Text fields. Their placeholder stands among the page's own elements, so that the package's sheets reach it. */
import { emit } from '../view/context'
import { make } from '../view/dom'
import { BuiltinBase, define, type FormControl } from './base'
import { keyCodeOf, typedText } from './typing'

const css = `:host{display:block;height:1.4rem;min-height:1.4rem;overflow:hidden;text-overflow:clip;white-space:nowrap}
:host(wx-textarea){width:300px;height:150px;white-space:pre-wrap}
:host(wx-textarea[auto-height]:not([auto-height=false])){height:auto;min-height:1.2em}
main{position:relative;display:flex;align-items:center;width:100%;height:100%;min-height:inherit}
:host(wx-textarea) main{align-items:flex-start}
input,textarea{display:block;position:relative;flex:1;min-width:0;height:100%;min-height:inherit;border:0;outline:0;padding:0;margin:0;background:transparent;font:inherit;color:inherit;text-align:inherit;line-height:inherit;box-sizing:border-box;resize:none;letter-spacing:inherit}
input{line-height:normal}
::slotted([slot=placeholder]){position:absolute;left:0;right:0;pointer-events:none;overflow:hidden;text-overflow:inherit}`

const defaultLimit = 140
const noLimit = 524288

type Field = HTMLInputElement | HTMLTextAreaElement

class TextField extends BuiltinBase implements FormControl {
  protected readonly field: Field
  private readonly placeholder = make('div', '', { slot: 'placeholder' })

  constructor(private readonly kind: 'input' | 'textarea') {
    super()
    this.field = document.createElement(kind)
    this.field.maxLength = defaultLimit
    const main = document.createElement('main')
    const slot = document.createElement('slot')
    slot.name = 'placeholder'
    main.append(slot, this.field)
    this.shadow(css, main, document.createElement('slot'))
    this.field.addEventListener('input', () => this.typed())
    this.field.addEventListener('focus', () => this.focused())
    this.field.addEventListener('blur', () => this.blurred())
    this.field.addEventListener('keydown', (event) => this.pressed(event as KeyboardEvent))
    this.field.addEventListener('select', () => this.selected())
    // A person who taps beside the letters, on the padding, means the field all the same.
    this.addEventListener('click', (event) => event.isTrusted && event.composedPath()[0] !== this.field && this.field.focus({ preventScroll: true }))
  }

  connectedCallback(): void {
    if (!this.placeholder.isConnected) this.append(this.placeholder)
    this.showPlaceholder()
    this.grow()
    if (this.is('autoFocus')) this.field.focus({ preventScroll: true })
  }

  /** What is written in the field, for reports; a password only by its length. */
  get shownText(): string {
    return this.field.type === 'password' ? '•'.repeat(this.field.value.length) : this.field.value
  }

  private lastKey = 0

  private pressed(event: KeyboardEvent): void {
    this.lastKey = keyCodeOf(event.key)
    const returns = this.kind === 'textarea' && ['', 'return'].includes(this.text('confirmType', 'return'))
    if (event.key !== 'Enter' || event.isComposing || returns) return
    event.preventDefault()
    emit(this, 'confirm', { value: this.field.value }, { gesture: true })
    if (!this.is('confirmHold')) this.field.blur()
  }

  private typed(): void {
    const text = typedText(this.text('type'), this.field.value)
    if (text !== this.field.value) this.field.value = text
    this.properties.value = text
    this.showPlaceholder()
    this.grow()
    emit(this, 'input', { value: text, cursor: this.field.selectionStart ?? 0, keyCode: this.lastKey }, { model: { value: text }, gesture: true })
  }

  /** There is a real keyboard: none that would cover the page. */
  private focused(): void {
    emit(this, 'focus', { value: this.field.value, height: 0 }, { gesture: true })
    emit(this, 'keyboardheightchange', { height: 0, duration: 0 })
  }

  private blurred(): void {
    const detail = { value: this.field.value, cursor: this.field.selectionStart ?? 0 }
    emit(this, 'blur', detail, { gesture: true, model: { focus: false } })
    emit(this, 'change', detail)
    if (this.text('type') === 'nickname') emit(this, 'nicknamereview', { pass: true, timeout: false })
  }

  private selected(): void {
    emit(this, 'selectionchange', { selectionStart: this.field.selectionStart ?? 0, selectionEnd: this.field.selectionEnd ?? 0 }, { gesture: true })
  }

  private lines = 0

  private grow(): void {
    if (this.kind !== 'textarea' || !this.isConnected) return
    const automatic = this.is('autoHeight')
    if (automatic) this.field.style.height = 'auto'
    const height = this.field.scrollHeight
    if (automatic) this.field.style.height = `${height}px`
    const lineCount = this.field.value.split('\n').length
    if (lineCount === this.lines) return
    if (this.lines) emit(this, 'linechange', { height, heightRpx: height * 2, lineCount })
    this.lines = lineCount
  }

  private showPlaceholder(): void {
    this.placeholder.textContent = this.text('placeholder')
    this.placeholder.className = `${this.kind}-placeholder ${this.text('placeholderClass')}`.trim()
    this.placeholder.style.cssText = this.text('placeholderStyle').replace(/(-?[\d.]+)rpx/g, 'calc(var(--rpx) * $1)')
    this.placeholder.hidden = this.field.value !== ''
    this.placeholder.style.display = this.placeholder.hidden ? 'none' : ''
  }

  protected changed(name: string, value: unknown): void {
    if (name === 'value') {
      const text = value === undefined || value === null ? '' : String(value)
      if (this.field.value !== text) this.field.value = text
      this.grow()
    } else if (name === 'disabled') this.field.disabled = this.is('disabled')
    else if (name === 'maxlength') this.field.maxLength = this.number('maxlength', defaultLimit) < 0 ? noLimit : this.number('maxlength', defaultLimit)
    else if (name === 'focus') this.follow(this.is('focus'))
    else if (name === 'cursor' || name === 'selectionStart' || name === 'selectionEnd') this.select()
    else if (name === 'password' || name === 'type') this.takeType()
    this.showPlaceholder()
  }

  private follow(focus: boolean): void {
    requestAnimationFrame(() => {
      if (focus) this.field.focus({ preventScroll: true })
      else if (this.shadowRoot?.activeElement === this.field) this.field.blur()
    })
  }

  private select(): void {
    const cursor = this.number('cursor', -1)
    const start = this.number('selectionStart', -1)
    const end = this.number('selectionEnd', -1)
    if (start >= 0 && end >= start) this.field.setSelectionRange(start, end)
    else if (cursor >= 0) this.field.setSelectionRange(cursor, cursor)
  }

  private takeType(): void {
    if (!(this.field instanceof HTMLInputElement)) return
    const type = this.text('type')
    this.field.type = this.is('password') || type === 'safe-password' ? 'password' : 'text'
    this.field.inputMode = type === 'number' ? 'numeric' : type === 'digit' ? 'decimal' : 'text'
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
    this.showPlaceholder()
  }
}

export function registerInput(): void {
  define('input', class extends TextField { constructor() { super('input') } })
  define('textarea', class extends TextField { constructor() { super('textarea') } })
}
