// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Toast, loading, modal, action sheet, notice and picture preview. */
import type { Dialog } from '../protocol'
import { locateSource, settings } from './context'
import { icon, make } from './dom'

const tick = 'M4 13l5 5L20 7'
const cross = 'M12 3a9 9 0 1 0 .01 0M12 8v5M12 16h.01'

/** A person answers one after the other; who asks more at once is told that nobody answered. */
const mostOpen = 8

type Answer = (value: unknown) => void

export class Dialogs {
  private toast: HTMLElement | null = null
  private toastTimer = 0
  private loading = false

  private flooded = false

  constructor(private readonly stage: HTMLElement, private readonly tooMany: (message: string) => void = () => undefined) {}

  /** True when so many dialogs are open that no further one is shown; said once until all are closed. */
  private crowded(): boolean {
    if (this.stage.querySelectorAll('mj-layer:not([data-through])').length < mostOpen) return false
    if (!this.flooded) this.tooMany(`more than ${mostOpen} dialogs at once: the rest was cancelled`)
    this.flooded = true
    return true
  }

  /** Shows a dialog; those that are answered call `answer` once. */
  show(dialog: Dialog, answer: Answer = () => undefined): void {
    switch (dialog.kind) {
      case 'toast':
        return this.showToast(dialog, dialog.duration)
      case 'loading':
        return this.showToast({ title: dialog.title, icon: 'loading', image: '', mask: dialog.mask }, 0)
      case 'hide-toast':
        return this.loading ? undefined : this.hideToast()
      case 'hide-loading':
        return this.loading ? this.hideToast() : undefined
      case 'modal':
        return this.crowded() ? answer({ confirm: false, cancel: true, content: null }) : this.modal(dialog, answer)
      case 'sheet':
        return this.crowded() ? answer({ index: -1 }) : this.sheet(dialog, answer)
      case 'notice':
        return this.crowded() ? answer({ confirm: false }) : this.notice(dialog, answer)
      case 'preview':
        return this.crowded() ? undefined : this.preview(dialog)
    }
  }

  /** Closes everything; open questions are answered as cancelled. */
  clear(): void {
    this.flooded = false
    this.hideToast()
    for (const layer of [...this.stage.querySelectorAll('mj-layer')]) {
      layer.dispatchEvent(new Event('mj-cancel'))
      layer.remove()
    }
  }

  private layer(attributes: Record<string, string>, ...content: Node[]): HTMLElement {
    const layer = make('mj-layer', undefined, attributes)
    layer.append(...content)
    this.stage.append(layer)
    return layer
  }

  private showToast(dialog: { title: string; icon: string; image: string; mask: boolean }, duration: number): void {
    this.hideToast()
    this.loading = duration === 0
    const box = make('mj-toast')
    const image = locateSource('', dialog.image)
    if (image.url) box.append(make('img', undefined, { src: image.url, alt: '' }))
    else if (dialog.icon === 'loading') box.append(make('i'))
    else if (dialog.icon === 'success') box.append(icon(tick))
    else if (dialog.icon === 'error') box.append(icon(cross))
    else box.toggleAttribute('data-text', true)
    box.append(make('span', dialog.title))
    this.toast = this.layer(dialog.mask ? {} : { 'data-through': '' }, box)
    if (duration) this.toastTimer = window.setTimeout(() => this.hideToast(), duration)
  }

  private hideToast(): void {
    window.clearTimeout(this.toastTimer)
    this.toast?.remove()
    this.toast = null
    this.loading = false
  }

  private buttons(layer: () => HTMLElement, entries: { text: string; color?: string; value: () => unknown }[], answer: Answer): HTMLElement {
    const footer = make('footer')
    for (const entry of entries) {
      const button = make<HTMLButtonElement>('button', entry.text)
      if (entry.color) button.style.color = entry.color
      button.addEventListener('click', () => {
        const value = entry.value()
        layer().remove()
        answer(value)
      })
      footer.append(button)
    }
    return footer
  }

  private modal(dialog: Extract<Dialog, { kind: 'modal' }>, answer: Answer): void {
    this.hideToast()
    const box = make('mj-modal')
    if (dialog.title) box.append(make('h1', dialog.title))
    const input = dialog.editable ? make<HTMLInputElement>('input', undefined, { placeholder: dialog.placeholder }) : null
    if (input) {
      input.value = dialog.content
      box.append(input)
    } else if (dialog.content) box.append(make('p', dialog.content))
    const outcome = (confirm: boolean) => () => ({ confirm, cancel: !confirm, content: confirm && input ? input.value : null })
    const entries = [{ text: dialog.confirmText, color: dialog.confirmColor, value: outcome(true) }]
    if (dialog.showCancel) entries.unshift({ text: dialog.cancelText, color: dialog.cancelColor, value: outcome(false) })
    const layer: HTMLElement = this.layer({ 'data-shade': '' }, box)
    box.append(this.buttons(() => layer, entries, answer))
    layer.addEventListener('mj-cancel', () => answer(outcome(false)()))
  }

  private notice(dialog: Extract<Dialog, { kind: 'notice' }>, answer: Answer): void {
    this.hideToast()
    const box = make('mj-modal')
    box.append(make('h1', dialog.heading), make('p', dialog.lines.filter(Boolean).join('\n')))
    const entries = [{ text: dialog.confirmText, value: () => ({ confirm: true }) }]
    if (dialog.cancelText) entries.unshift({ text: dialog.cancelText, value: () => ({ confirm: false }) })
    const layer: HTMLElement = this.layer({ 'data-shade': '' }, box)
    box.append(this.buttons(() => layer, entries, answer))
    layer.addEventListener('mj-cancel', () => answer({ confirm: false }))
  }

  private sheet(dialog: Extract<Dialog, { kind: 'sheet' }>, answer: Answer): void {
    const box = make('mj-sheet')
    if (dialog.title) box.append(make('small', dialog.title))
    const layer = this.layer({ 'data-shade': '', 'data-bottom': '' }, box)
    const close = (index: number) => (event: Event) => {
      event.stopPropagation()
      layer.remove()
      answer({ index })
    }
    dialog.items.forEach((item, index) => {
      const row = make('div', item)
      row.style.color = dialog.color
      row.addEventListener('click', close(index))
      box.append(row)
    })
    const cancel = make('div', '取消', { 'data-cancel': '' })
    // The row reaches under the line with which one leaves the program.
    cancel.style.paddingBottom = `${16 + settings.configuration.device.safeAreaBottom}px`
    cancel.addEventListener('click', close(-1))
    box.append(cancel)
    layer.addEventListener('click', (event) => event.target === layer && close(-1)(event))
    layer.addEventListener('mj-cancel', () => answer({ index: -1 }))
  }

  private preview(dialog: Extract<Dialog, { kind: 'preview' }>): void {
    const box = make('mj-preview')
    const source = locateSource('', dialog.urls[dialog.current])
    if (source.url) box.append(make('img', undefined, { src: source.url, alt: '' }))
    else box.append(make('span', source.remote ? `图片来自 ${source.remote}` : '没有图片'))
    box.append(make('p', `${dialog.current + 1} / ${dialog.urls.length}`))
    const layer = this.layer({}, box)
    layer.addEventListener('click', () => layer.remove())
  }
}
