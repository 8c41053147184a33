// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The scrolling area. */
import { emit } from '../view/context'
import { define } from './base'
import { HoverBox } from './layout'

class ScrollView extends HoverBox {
  private lastLeft = 0
  private lastTop = 0
  private atLower = false
  private atUpper = true

  constructor() {
    super()
    this.addEventListener('scroll', () => this.scrolled())
    this.watchDrag()
  }

  get scrollTarget(): HTMLElement {
    return this
  }

  private scrolled(): void {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth } = this
    const detail = { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX: this.lastLeft - scrollLeft, deltaY: this.lastTop - scrollTop }
    this.lastLeft = scrollLeft
    this.lastTop = scrollTop
    emit(this, 'scroll', detail)
    const across = this.is('scrollX') && !this.is('scrollY')
    const [at, size, whole] = across ? [scrollLeft, this.clientWidth, scrollWidth] : [scrollTop, this.clientHeight, scrollHeight]
    const lower = at + size >= whole - this.number('lowerThreshold', 50)
    const upper = at <= this.number('upperThreshold', 50)
    if (lower && !this.atLower) emit(this, 'scrolltolower', { direction: across ? 'right' : 'bottom' })
    if (upper && !this.atUpper) emit(this, 'scrolltoupper', { direction: across ? 'left' : 'top' })
    this.atLower = lower
    this.atUpper = upper
  }

  protected changed(name: string, value: unknown): void {
    const behavior: ScrollBehavior = this.is('scrollWithAnimation') ? 'smooth' : 'auto'
    requestAnimationFrame(() => {
      if (name === 'scrollTop' && value !== undefined && value !== '') this.scrollTo({ top: parseFloat(String(value)) || 0, behavior })
      else if (name === 'scrollLeft' && value !== undefined && value !== '') this.scrollTo({ left: parseFloat(String(value)) || 0, behavior })
      else if (name === 'scrollIntoView' && value) this.bringIntoView(this.querySelector('#' + CSS.escape(String(value))), behavior)
    })
    if (name === 'refresherTriggered') this.toggleAttribute('data-refreshing', this.is('refresherTriggered'))
  }

  /** Scrolls this element only; the browser's own way would move everything around it. */
  private bringIntoView(target: Element | null, behavior: ScrollBehavior): void {
    if (!target) return
    const [own, box] = [this.getBoundingClientRect(), target.getBoundingClientRect()]
    this.scrollTo({ left: this.scrollLeft + box.left - own.left, top: this.scrollTop + box.top - own.top, behavior })
  }

  /** A mouse drags like a finger. */
  private watchDrag(): void {
    this.addEventListener('pointerdown', (down) => {
      if (down.pointerType !== 'mouse' || !(this.is('scrollX') || this.is('scrollY'))) return
      const [left, top] = [this.scrollLeft, this.scrollTop]
      const move = (event: PointerEvent): void => {
        if (this.is('scrollX')) this.scrollLeft = left + down.clientX - event.clientX
        if (this.is('scrollY')) this.scrollTop = top + down.clientY - event.clientY
      }
      window.addEventListener('pointermove', move)
      window.addEventListener('pointerup', () => window.removeEventListener('pointermove', move), { once: true })
    })
  }
}

export function registerScrollView(): void {
  define('scroll-view', ScrollView)
}
