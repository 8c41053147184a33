// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The rich text editor, for plain text: what is typed reaches the program, what it formats is not shown. */
import { emit } from '../view/context'
import { make } from '../view/dom'
import { BuiltinBase, define } from './base'

const css = `:host{display:block;min-height:200px;padding:12px 15px;box-sizing:border-box;position:relative;font-size:16px;background:#fff}
main{min-height:inherit;outline:0;white-space:pre-wrap;word-break:break-word;user-select:text}
main:empty::before{content:attr(data-placeholder);color:rgba(0,0,0,.4);font-style:italic}`

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

class EditorElement extends BuiltinBase {
  private readonly area = make('main', undefined, { contenteditable: 'plaintext-only', role: 'textbox', 'aria-multiline': 'true' })

  constructor() {
    super()
    this.shadow(css, this.area)
    this.area.addEventListener('input', () => emit(this, 'input', this.contents(), { gesture: true }))
    this.area.addEventListener('focus', () => emit(this, 'focus', this.contents(), { gesture: true }))
    this.area.addEventListener('blur', () => emit(this, 'blur', this.contents(), { gesture: true }))
  }

  get shownText(): string {
    return this.area.innerText || this.text('placeholder')
  }

  connectedCallback(): void {
    requestAnimationFrame(() => emit(this, 'ready'))
  }

  private contents(): { html: string; text: string; delta: { ops: { insert: string }[] } } {
    const text = this.area.innerText.replace(/\n?$/, '\n')
    const html = text.trimEnd().split('\n').map((line) => `<p>${escape(line) || '<br>'}</p>`).join('')
    return { html, text, delta: { ops: [{ insert: text }] } }
  }

  protected changed(name: string): void {
    if (name === 'placeholder') this.area.dataset.placeholder = this.text('placeholder')
    if (name === 'readOnly') this.area.setAttribute('contenteditable', this.is('readOnly') ? 'false' : 'plaintext-only')
  }
}

export function registerEditor(): void {
  define('editor', EditorElement)
}
