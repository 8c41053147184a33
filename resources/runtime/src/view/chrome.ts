// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The surroundings of a page: status bar, navigation bar with capsule, tab bar. All of it is in the picture. */
import type { PageLook, TabBarLook } from '../protocol'
import { locateSource, settings, toLogic } from './context'
import { icon, make } from './dom'

const arrowBack = 'M15 4l-8 8 8 8'
const house = 'M4 11l8-7 8 7M6 10v10h12V10'
const dots = 'M5 12h.01M12 12h.01M19 12h.01'
const target = 'M12 12m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0M12 12h.01'

export class Chrome {
  readonly bar = make('mj-bar')
  readonly tabs = make('mj-tabs', undefined, { 'data-hidden': '' })
  private readonly status = make('mj-status')
  private readonly left = make('mj-left')
  private readonly title = make('mj-title')
  private look: PageLook | null = null

  constructor() {
    const capsule = make('mj-capsule')
    const more = make('b', undefined, { 'data-share': '' })
    more.append(icon(dots))
    const close = make('b')
    close.append(icon(target))
    capsule.append(more, close)
    more.addEventListener('click', () => toLogic({ t: 'share', from: 'menu', id: 0 }))
    this.left.addEventListener('click', () => {
      if (this.look?.left === 'back') toLogic({ t: 'back', delta: 1 })
      else if (this.look?.left === 'home') toLogic({ t: 'home' })
    })
    this.status.append(make('span', this.clock()), make('i'))
    this.bar.append(this.status, this.left, this.title, capsule)
  }

  private clock(): string {
    const { clock } = settings.configuration
    const time = new Date(clock && 'frozen' in clock ? clock.frozen : Date.now() + (clock?.shift ?? 0))
    return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`
  }

  configure(): void {
    const { statusBarHeight } = settings.configuration.device
    this.bar.style.height = `${statusBarHeight + 44}px`
    this.status.style.height = `${statusBarHeight}px`
    this.status.firstElementChild!.textContent = this.clock()
  }

  showLook(look: PageLook): void {
    this.look = look
    this.bar.toggleAttribute('data-custom', look.navigationStyle === 'custom')
    this.bar.toggleAttribute('data-capsule-only', look.capsuleOnly === true)
    this.bar.toggleAttribute('data-dark-text', look.foreground === 'black')
    this.bar.style.background = look.background
    this.title.textContent = look.title
    this.title.toggleAttribute('data-loading', look.loading)
    this.left.replaceChildren(...(look.left === 'none' ? [] : [icon(look.left === 'back' ? arrowBack : house)]))
  }

  showTabs(look: TabBarLook | null, index: number): void {
    const shown = look !== null && index >= 0 && !look.custom && !look.hidden
    this.tabs.toggleAttribute('data-hidden', !shown)
    if (!shown) return
    this.tabs.style.background = look.background
    this.tabs.style.paddingBottom = `${settings.configuration.device.safeAreaBottom}px`
    this.tabs.style.borderTop = `1px solid ${look.border === 'white' ? 'rgba(255,255,255,.6)' : 'rgba(0,0,0,.12)'}`
    this.tabs.replaceChildren(
      ...look.items.map((item, at) => {
        const tab = make('mj-tab')
        tab.style.color = at === index ? look.selectedColor : look.color
        const source = locateSource('', at === index ? item.selectedIcon : item.icon)
        if (source.url) tab.append(make('img', undefined, { src: source.url, alt: '' }))
        else tab.toggleAttribute('data-textonly', true)
        tab.append(make('span', item.text))
        if (item.badge || item.dot) tab.append(make('u', item.badge, item.badge ? {} : { 'data-dot': '' }))
        tab.addEventListener('click', () => toLogic({ t: 'tab', index: at }))
        return tab
      }),
    )
  }
}
