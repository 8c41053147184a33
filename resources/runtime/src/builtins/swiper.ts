// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The carousel: drag, autoplay, dots. */
import { emit } from '../view/context'
import { BuiltinBase, cssLength, define } from './base'

const css = `:host{display:block;height:150px;overflow:hidden;position:relative;touch-action:pan-y}
:host([vertical]:not([vertical=false])){touch-action:pan-x}
main{position:absolute;display:block;will-change:transform}
nav{position:absolute;display:flex;gap:8px;left:0;right:0;bottom:10px;justify-content:center;pointer-events:none}
:host([vertical]:not([vertical=false])) nav{left:auto;right:10px;top:0;bottom:0;flex-direction:column}
nav i{width:8px;height:8px;border-radius:4px;background:var(--mj-dot,rgba(0,0,0,.3))}nav i[data-on]{background:var(--mj-dot-on,#000)}`

const flick = 0.2

class SwiperElement extends BuiltinBase {
  private index = 0
  private timer = 0
  private readonly strip = document.createElement('main')
  private readonly dots = document.createElement('nav')
  private readonly slot_ = document.createElement('slot')

  constructor() {
    super()
    this.strip.append(this.slot_)
    this.shadow(css, this.strip, this.dots)
    this.slot_.addEventListener('slotchange', () => this.arrange())
    this.watchDrag()
    new MutationObserver(() => this.arrange()).observe(this, { childList: true, subtree: true })
  }

  private items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('wx-swiper-item')].filter((item) => item.closest('wx-swiper') === this)
  }

  private vertical(): boolean {
    return this.is('vertical')
  }

  connectedCallback(): void {
    this.restart()
    this.arrange()
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer)
  }

  private restart(): void {
    window.clearInterval(this.timer)
    if (this.is('autoplay')) this.timer = window.setInterval(() => this.next(), Math.max(500, this.number('interval', 5000)))
  }

  private next(): void {
    const count = this.items().length
    if (count > 1) this.go((this.index + 1) % count, 'autoplay', true)
  }

  protected changed(name: string): void {
    if (name === 'current') this.go(this.number('current', 0), '', true)
    else if (name === 'autoplay' || name === 'interval') this.restart()
    else if (name === 'indicatorColor') this.own('--mj-dot', this.text(name))
    else if (name === 'indicatorActiveColor') this.own('--mj-dot-on', this.text(name))
    this.arrange()
  }

  /** Each item takes its share of the strip; margins let the neighbours peep in. */
  private arrange(): void {
    const items = this.items()
    const shown = Math.max(1, this.number('displayMultipleItems', 1))
    const before = cssLength(this.text('previousMargin', '0px'))
    const after = cssLength(this.text('nextMargin', '0px'))
    const { style } = this.strip
    const [start, end, size, cross] = this.vertical() ? ['top', 'bottom', 'height', 'width'] : ['left', 'right', 'width', 'height']
    style.cssText = ''
    style.setProperty(start, before)
    style.setProperty(end, after)
    style.setProperty(this.vertical() ? 'left' : 'top', '0')
    style.setProperty(cross, '100%')
    items.forEach((item, at) => {
      if (item instanceof SwiperItem) item.stand({ position: 'absolute', [size]: `${100 / shown}%`, [cross]: '100%', [this.vertical() ? 'left' : 'top']: '0', [start]: `${(at * 100) / shown}%` })
    })
    this.index = Math.min(this.index, Math.max(0, items.length - 1))
    if (this.properties.current !== undefined && items.length > this.number('current', 0) && !this.moved) this.index = Math.max(0, this.number('current', 0))
    this.place(0, false)
    this.showDots(items.length)
  }
  private moved = false

  private showDots(count: number): void {
    const wanted = this.is('indicatorDots') ? count : 0
    while (this.dots.children.length > wanted) this.dots.lastElementChild!.remove()
    while (this.dots.children.length < wanted) this.dots.append(document.createElement('i'))
    ;[...this.dots.children].forEach((dot, at) => dot.toggleAttribute('data-on', at === this.index))
  }

  private place(offset: number, smooth: boolean): void {
    const shown = Math.max(1, this.number('displayMultipleItems', 1))
    const share = (-this.index * 100) / shown
    const move = this.vertical() ? `translate(0, calc(${share}% + ${offset}px))` : `translate(calc(${share}% + ${offset}px), 0)`
    this.strip.style.transition = smooth ? `transform ${this.number('duration', 500)}ms` : 'none'
    this.strip.style.transform = move
  }

  private go(index: number, source: string, smooth: boolean): void {
    const items = this.items()
    const target = Math.max(0, Math.min(index, Math.max(0, items.length - 1)))
    const changed = items.length > 0 && target !== this.index
    if (items.length) {
      this.index = target
      this.moved = source !== ''
      this.place(0, smooth)
      this.showDots(items.length)
    }
    if (!changed) return
    const detail = { current: target, currentItemId: (items[target] as any)?.text?.('itemId') ?? '', source }
    emit(this, 'change', detail, { gesture: source === 'touch', model: { current: target } })
    window.setTimeout(() => emit(this, 'animationfinish', detail), this.number('duration', 500))
  }

  private watchDrag(): void {
    this.addEventListener('pointerdown', (down) => {
      if (this.is('disableTouch') || this.items().length < 2) return
      const at = (event: PointerEvent): number => (this.vertical() ? event.clientY - down.clientY : event.clientX - down.clientX)
      const move = (event: PointerEvent): void => {
        if (Math.abs(at(event)) <= 5) return
        this.place(at(event), false)
        emit(this, 'transition', this.vertical() ? { dx: 0, dy: -at(event) } : { dx: -at(event), dy: 0 }, { gesture: true })
      }
      const up = (event: PointerEvent): void => {
        window.removeEventListener('pointermove', move)
        window.removeEventListener('pointerup', up)
        const size = this.vertical() ? this.clientHeight : this.clientWidth
        const share = at(event) / (size || 1)
        const step = share < -flick ? 1 : share > flick ? -1 : 0
        const count = this.items().length
        const next = this.is('circular') ? (this.index + step + count) % count : this.index + step
        if (step) this.go(next, 'touch', true)
        else if (Math.abs(at(event)) > 5) this.place(0, true)
        this.restart()
      }
      window.addEventListener('pointermove', move)
      window.addEventListener('pointerup', up)
    })
  }
}

class SwiperItem extends BuiltinBase {
  constructor() {
    super()
    this.shadow(':host{display:block;overflow:hidden}', document.createElement('slot'))
  }

  /** Takes the place that the swiper gives it. */
  stand(styles: Record<string, string>): void {
    for (const [name, value] of Object.entries(styles)) this.own(name, value)
  }
}

export function registerSwiper(): void {
  define('swiper', SwiperElement)
  define('swiper-item', SwiperItem)
}
