// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** One frame for each open page: the area below the bars, its scroller, its own style sheets. */
import type { PageLook, PageRef, TabBarLook } from '../protocol'
import { confine } from './confine'
import { make } from './dom'
import { followScheme } from './colourscheme'
import { settings, toLogic } from './context'

const barHeight = 44
const tabHeight = 48
const bottomDistance = 50
const pullDistance = 60

export interface Frame {
  id: number
  ref: PageRef
  look: PageLook
  tab: boolean
  frame: HTMLElement
  scroller: HTMLElement
  body: HTMLElement
  sheets: Map<string, HTMLStyleElement>
  openedAt: number
  opened: boolean
  /** What elements of the page itself say about its surroundings; stronger than its configuration. */
  wishes: Partial<PageLook>
}

export class PageFrames {
  private readonly frames = new Map<number, Frame>()
  readonly stage = make('mj-stage')
  stack: number[] = []

  constructor(private readonly styleVersion: () => boolean, private readonly looksChanged: (frame: Frame) => void) {
    this.stage.style.cssText = 'position:absolute;left:0;top:0;right:0;bottom:0;overflow:clip;z-index:0'
  }

  get(id: number): Frame | undefined {
    return this.frames.get(id)
  }

  current(): Frame | undefined {
    return this.frames.get(this.stack[this.stack.length - 1])
  }

  ofRoute(route: string): Frame | undefined {
    return [...this.frames.values()].find((frame) => frame.ref.route === route)
  }

  /** Called before the page's first operations. */
  update(id: number, ref: PageRef, look: PageLook, tab: boolean): Frame {
    const known = this.frames.get(id)
    if (known) {
      // What the program sets later is stronger than what its elements said before.
      for (const name of Object.keys(known.wishes) as (keyof PageLook)[]) if (known.look[name] !== look[name]) delete known.wishes[name]
      known.look = look
      return known
    }
    const frame = make('mj-frame', undefined, { 'data-hidden': '', 'data-route': ref.route })
    const refresh = make('mj-refresh')
    refresh.append(make('i'), make('i'), make('i'))
    const scroller = make('mj-scroller')
    const body = make('wx-page-body')
    if (this.styleVersion()) body.setAttribute('data-style-v2', '')
    if (look.skyline) body.setAttribute('data-skyline', look.skyline)
    scroller.append(body)
    frame.append(refresh, scroller)
    this.stage.append(frame)
    const made: Frame = { id, ref, look, tab, frame, scroller, body, sheets: new Map(), openedAt: performance.now(), opened: false, wishes: {} }
    this.frames.set(id, made)
    frame.addEventListener('mj-look', (event) => {
      Object.assign(made.wishes, (event as CustomEvent<Partial<PageLook>>).detail)
      this.looksChanged(made)
    })
    this.watchScroll(made)
    watchPull(made)
    return made
  }

  private watchScroll(frame: Frame): void {
    let atBottom = false
    let scheduled = false
    frame.scroller.addEventListener('scroll', () => {
      if (scheduled) return
      scheduled = true
      requestAnimationFrame(() => {
        scheduled = false
        const { scrollTop, scrollHeight, clientHeight } = frame.scroller
        toLogic({ t: 'page-event', page: frame.id, type: 'scroll', top: scrollTop })
        const near = scrollTop + clientHeight >= scrollHeight - bottomDistance
        if (near && !atBottom) toLogic({ t: 'page-event', page: frame.id, type: 'bottom', top: scrollTop })
        atBottom = near
      })
    })
  }

  drop(id: number): void {
    const frame = this.frames.get(id)
    if (!frame) return
    for (const sheet of frame.sheets.values()) sheet.remove()
    frame.frame.remove()
    this.frames.delete(id)
  }

  sheet(id: number, key: string, css: string | null): void {
    const frame = this.frames.get(id)
    if (!frame || css === null) return
    const style = frame.sheets.get(key) ?? make<HTMLStyleElement>('style')
    style.textContent = css
    frame.sheets.set(key, style)
    if (!style.isConnected) document.head.append(style)
    if (style.sheet) confine(style.sheet.cssRules)
    followScheme(style)
    this.enableSheets(frame, frame === this.current())
  }

  followScheme(): void {
    for (const frame of this.frames.values()) for (const style of frame.sheets.values()) followScheme(style)
  }

  private enableSheets(frame: Frame, on: boolean): void {
    for (const style of frame.sheets.values()) style.media = on ? '' : 'not all'
  }

  /** Lays out the frame for its bars and shows only the top of the stack. */
  show(stack: number[], tabBar: TabBarLook | null, tabIndex: number): void {
    this.stack = stack
    const current = this.current()
    for (const frame of this.frames.values()) {
      const on = frame === current
      frame.frame.toggleAttribute('data-hidden', !on)
      this.enableSheets(frame, on)
    }
    if (current) this.layout(current, tabBar, tabIndex)
  }

  layout(frame: Frame, tabBar: TabBarLook | null, tabIndex: number): void {
    const { device } = settings.configuration
    const top = frame.look.navigationStyle === 'custom' ? 0 : device.statusBarHeight + barHeight
    const tabs = tabIndex >= 0 && tabBar && !tabBar.custom && !tabBar.hidden
    const bottom = tabs ? tabHeight + device.safeAreaBottom : 0
    const { style } = frame.frame
    style.top = top + 'px'
    style.bottom = bottom + 'px'
    style.setProperty('--vh', `calc((100vh - ${top + bottom}px) / 100)`)
    style.setProperty('--safe-area-inset-top', `${device.statusBarHeight}px`)
    style.setProperty('--safe-area-inset-bottom', `${tabs ? 0 : device.safeAreaBottom}px`)
    style.background = frame.wishes.pageBackground ?? frame.look.pageBackground
    frame.frame.toggleAttribute('data-refreshing', frame.look.refreshing)
    frame.scroller.toggleAttribute('data-locked', frame.look.disableScroll)
  }
}

/** Dragging down from the top asks a page that allows it to refresh. */
function watchPull(frame: Frame): void {
  frame.scroller.addEventListener('pointerdown', (down) => {
    if (!frame.look.pullDown || frame.look.refreshing || frame.scroller.scrollTop > 0) return
    const up = (event: PointerEvent): void => {
      if (event.clientY - down.clientY >= pullDistance && frame.scroller.scrollTop <= 0) toLogic({ t: 'page-event', page: frame.id, type: 'pull', top: 0 })
    }
    window.addEventListener('pointerup', up, { once: true })
  })
}
