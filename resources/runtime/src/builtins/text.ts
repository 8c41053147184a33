// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Text: line breaks that are written out, entities, kinds of space. */
import { BuiltinBase, define } from './base'
import { shownText, type TextLook } from './textlook'

class TextElement extends BuiltinBase {
  /** What was written, of each text node that is shown differently. */
  private readonly written = new WeakMap<Text, { text: string; shown: string }>()

  takeText(node: Text): void {
    const before = this.written.get(node)
    const text = before && node.data === before.shown ? before.text : node.data
    const shown = shownText(text, this.look())
    if (shown === text && !before) return
    this.written.set(node, { text, shown })
    if (node.data !== shown) node.data = shown
  }

  private look(): TextLook {
    return { space: this.text('space'), decode: this.is('decode') }
  }

  protected changed(name: string): void {
    if (name === 'maxLines') this.own('-webkit-line-clamp', this.text(name))
    if (name === 'space' || name === 'decode') this.connectedCallback()
  }

  connectedCallback(): void {
    for (const node of this.childNodes) if (node instanceof Text) this.takeText(node)
  }
}

export function registerText(): void {
  define('text', TextElement)
}
