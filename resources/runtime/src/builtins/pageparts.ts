// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Elements that speak for the page around them: its settings, its bar, layers over it, parts for some screens only. */
import type { PageLook } from '../protocol'
import { emit, settings } from '../view/context'
import { BuiltinBase, cssLength, define } from './base'
import { screenMatches } from './mediaquery'

/** Tells the frame what the page wants of its surroundings. */
function tellLook(element: HTMLElement, look: Partial<PageLook>): void {
  element.dispatchEvent(new CustomEvent('mj-look', { bubbles: true, detail: look }))
}

class NavigationBar extends BuiltinBase {
  connectedCallback(): void {
    this.tell()
  }

  protected changed(): void {
    if (this.isConnected) this.tell()
  }

  private tell(): void {
    const look: Partial<PageLook> = {}
    if (this.value('title') !== undefined) look.title = this.text('title')
    if (this.value('loading') !== undefined) look.loading = this.is('loading')
    if (this.text('backgroundColor')) look.background = this.text('backgroundColor')
    const front = this.text('frontColor').toLowerCase()
    if (front) look.foreground = front === '#000000' || front === '#000' ? 'black' : 'white'
    tellLook(this, look)
  }
}

class PageMeta extends BuiltinBase {
  connectedCallback(): void {
    for (const name of Object.keys(this.properties)) this.apply(name)
  }

  protected changed(name: string): void {
    if (this.isConnected) this.apply(name)
  }

  private apply(name: string): void {
    const body = this.closest<HTMLElement>('wx-page-body')
    const scroller = this.closest('mj-scroller')
    if (!body || !scroller) return
    if (name === 'pageStyle') {
      body.style.cssText = this.text(name).replace(/(-?[\d.]+)rpx/g, 'calc(var(--rpx) * $1)')
      scroller.toggleAttribute('data-locked', /overflow(-y)?\s*:\s*hidden/.test(this.text(name)))
    } else if (name === 'pageFontSize') body.style.fontSize = this.text(name) === 'system' ? '' : cssLength(this.text(name))
    else if (name === 'rootFontSize') document.documentElement.style.fontSize = this.text(name) === 'system' ? '' : cssLength(this.text(name))
    else if (name === 'rootBackgroundColor' || name === 'backgroundColor') tellLook(this, { pageBackground: this.text(name) })
    else if (name === 'scrollTop' && this.text(name)) {
      const top = parseFloat(this.text(name)) || 0
      requestAnimationFrame(() => scroller.scrollTo({ top, behavior: this.number('scrollDuration', 0) > 0 ? 'smooth' : 'auto' }))
    }
  }
}

class MatchMedia extends BuiltinBase {
  connectedCallback(): void {
    this.show()
  }

  protected changed(): void {
    this.show()
  }

  private show(): void {
    this.own('display', screenMatches(this.properties, settings.configuration.device) ? 'block' : 'none')
  }
}

const containerCss = `:host{display:none}:host([data-open]){display:block;position:fixed;left:0;top:0;right:0;bottom:0}
i{position:absolute;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.5)}i[hidden]{display:none}
main{position:absolute;background:#fff;overflow:auto;max-height:100%;box-sizing:border-box}
main[data-at=bottom]{left:0;right:0;bottom:0}main[data-at=bottom][data-round]{border-radius:16px 16px 0 0}
main[data-at=top]{left:0;right:0;top:0}main[data-at=right]{right:0;top:0;bottom:0;width:100%}
main[data-at=center]{left:50%;top:50%;transform:translate(-50%,-50%)}`

/** A page that lies over the page. */
class PageContainer extends BuiltinBase {
  private readonly overlay = document.createElement('i')
  private readonly panel = document.createElement('main')

  constructor() {
    super()
    this.panel.append(document.createElement('slot'))
    this.shadow(containerCss, this.overlay, this.panel)
    this.overlay.addEventListener('click', () => emit(this, 'clickoverlay', {}, { gesture: true }))
  }

  protected changed(name: string): void {
    this.panel.dataset.at = this.text('position', 'bottom')
    this.panel.toggleAttribute('data-round', this.is('round'))
    this.panel.style.cssText = this.text('customStyle')
    this.overlay.hidden = this.value('overlay') !== undefined && !this.is('overlay')
    this.overlay.style.cssText = this.text('overlayStyle')
    this.own('z-index', this.text('zIndex', '100'))
    if (name === 'show') this.turn(this.is('show'))
  }

  private turn(open: boolean): void {
    if (open === this.hasAttribute('data-open')) return
    this.toggleAttribute('data-open', open)
    const word = open ? 'enter' : 'leave'
    emit(this, 'before' + word)
    emit(this, word)
    window.setTimeout(() => emit(this, 'after' + word), this.number('duration', 300))
  }
}

export function registerPageParts(): void {
  define('navigation-bar', NavigationBar)
  define('page-meta', PageMeta)
  define('match-media', MatchMedia)
  define('page-container', PageContainer)
}
