// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The scrolling area. */
import { emit } from '../view/context'
import { define } from './base'
import { HoverBox } from './layout'

/** Flex layouts of the element itself reach its content only where the package asks for it. */
const css = `:host{display:block;width:100%}
main{position:relative;width:100%;height:100%;max-height:inherit;overflow:hidden;-webkit-overflow-scrolling:touch}
main::-webkit-scrollbar{display:none}
main,section{flex-direction:inherit;flex-wrap:inherit;align-items:inherit;justify-content:inherit;align-content:inherit;gap:inherit}
section{width:100%;height:100%}
:host([scroll-x]:not([scroll-x=false])) main{overflow-x:auto}
:host([scroll-y]:not([scroll-y=false])) main,:host([type=list]) main,:host([type=custom]) main,:host([type=nested]) main{overflow-y:auto}
:host([enable-flex]:not([enable-flex=false])) section{display:flex}
header{display:none;align-items:center;justify-content:center;height:45px}header i{width:6px;height:6px;margin:3px;border-radius:50%;background:#aaa}
:host([data-refreshing]) header{display:flex}`

const refresherThreshold = 45

class ScrollView extends HoverBox {
  private readonly main = document.createElement('main')
  private lastLeft = 0
  private lastTop = 0
  private atLower = false
  private atUpper = true

  constructor() {
    super()
    const section = document.createElement('section')
    section.append(document.createElement('slot'))
    const header = document.createElement('header')
    for (let dot = 0; dot < 3; dot++) header.append(document.createElement('i'))
    this.main.append(header, section)
    this.shadow(css, this.main)
    this.main.addEventListener('scroll', () => this.scrolled())
    this.watchDrag()
  }

  get scrollTarget(): HTMLElement {
    return this.main
  }

  private scrolled(): void {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth, clientHeight, clientWidth } = this.main
    const detail = { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX: this.lastLeft - scrollLeft, deltaY: this.lastTop - scrollTop }
    this.lastLeft = scrollLeft
    this.lastTop = scrollTop
    emit(this, 'scroll', detail)
    const across = this.is('scrollX') && !this.is('scrollY')
    const [at, size, whole] = across ? [scrollLeft, clientWidth, scrollWidth] : [scrollTop, clientHeight, scrollHeight]
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
      if (name === 'scrollTop' && value !== undefined && value !== '') this.main.scrollTo({ top: parseFloat(String(value)) || 0, behavior })
      else if (name === 'scrollLeft' && value !== undefined && value !== '') this.main.scrollTo({ left: parseFloat(String(value)) || 0, behavior })
      else if (name === 'scrollIntoView' && value) this.bringIntoView(this.querySelector('#' + CSS.escape(String(value))), behavior)
    })
    if (name === 'refresherTriggered') this.refresh(this.is('refresherTriggered'))
  }

  private refresh(on: boolean): void {
    const before = this.hasAttribute('data-refreshing')
    this.toggleAttribute('data-refreshing', on)
    if (on && !before) emit(this, 'refresherrefresh', { dy: refresherThreshold }, { gesture: true })
    if (!on && before) emit(this, 'refresherrestore', { dy: 0 })
  }

  /** What the context of the scroll view asks for. */
  command(name: string, args: unknown[]): unknown {
    const selector = String(args[0] ?? '')
    if (name === 'scrollIntoView') this.bringIntoView(selector[0] === '#' ? this.querySelector('#' + CSS.escape(selector.slice(1))) : null, 'smooth')
    else if (name === 'triggerRefresh') this.refresh(true)
    else if (name === 'closeRefresh') this.refresh(false)
    return {}
  }

  /** Scrolls this element only; the browser's own way would move everything around it. */
  private bringIntoView(target: Element | null, behavior: ScrollBehavior): void {
    if (!target) return
    const [own, box] = [this.getBoundingClientRect(), target.getBoundingClientRect()]
    this.main.scrollTo({ left: this.main.scrollLeft + box.left - own.left, top: this.main.scrollTop + box.top - own.top, behavior })
  }

  /** A mouse drags like a finger. */
  private watchDrag(): void {
    this.addEventListener('pointerdown', (down) => {
      if (down.pointerType !== 'mouse' || !(this.is('scrollX') || this.is('scrollY'))) return
      const [left, top] = [this.main.scrollLeft, this.main.scrollTop]
      emit(this, 'dragstart', { scrollLeft: left, scrollTop: top }, { gesture: true })
      const move = (event: PointerEvent): void => {
        if (this.is('scrollX')) this.main.scrollLeft = left + down.clientX - event.clientX
        if (this.is('scrollY')) this.main.scrollTop = top + down.clientY - event.clientY
      }
      window.addEventListener('pointermove', move)
      const up = (event: PointerEvent): void => {
        window.removeEventListener('pointermove', move)
        const pulled = event.clientY - down.clientY
        if (this.is('refresherEnabled') && top <= 0 && pulled >= refresherThreshold) this.refresh(true)
        else if (this.is('refresherEnabled') && top <= 0 && pulled > 0) emit(this, 'refresherabort', { dy: pulled }, { gesture: true })
        emit(this, 'dragend', { scrollLeft: this.main.scrollLeft, scrollTop: this.main.scrollTop, velocity: { x: 0, y: 0 } }, { gesture: true })
      }
      window.addEventListener('pointerup', up, { once: true })
    })
  }
}

export function registerScrollView(): void {
  define('scroll-view', ScrollView)
}
