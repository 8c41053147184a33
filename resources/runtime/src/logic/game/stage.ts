// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The screen of a mini-game and what happens on it: one canvas, touches, coming and going. */
import type { PageLook, TouchFields, TouchPoint } from '../../protocol'
import type { ListenerBook } from '../api/family'
import { guard, setErrorPage } from '../errors'
import { later, now, post } from '../realm'
import { dress, makeCanvas, whenWebGlIsMissing } from './drawing'
import { pendingImages } from './image'
import { Overlay } from './overlay'

export const gameRoute = 'game'
const gamePage = 1
const firstLookMs = 400
const longestWaitMs = 4000

const look: PageLook = {
  title: '', background: 'transparent', foreground: 'white', navigationStyle: 'custom', pageBackground: '#000000', left: 'none', loading: false,
  pullDown: false, refreshing: false, disableScroll: true, capsuleOnly: true, skyline: '',
}

export class GameStage {
  private screen: any = null
  private begin: (() => void) | null = null

  constructor(readonly size: { width: number; height: number }) {}

  /** Asks the view for the screen; `begin` runs once it is there. */
  open(begin: () => void): void {
    setErrorPage(gameRoute)
    this.begin = begin
    post({ t: 'page', page: gamePage, ref: { route: gameRoute, query: {} }, look, tab: false })
    post({ t: 'stack', pages: [gamePage], tabBar: null, tabIndex: -1 })
    post({ t: 'game', page: gamePage, width: this.size.width, height: this.size.height })
  }

  /** The view's canvas has come. */
  receive(canvas: unknown): void {
    const { begin } = this
    this.begin = null
    if (!begin) return
    this.screen = dress(canvas)
    whenWebGlIsMissing(() => this.sayMissing())
    begin()
    this.waitForPicture(now())
  }

  private waitForPicture(since: number): void {
    later(() => {
      if (pendingImages() > 0 && now() - since < longestWaitMs) return this.waitForPicture(since)
      post({ t: 'opened', page: gamePage })
    }, firstLookMs)
  }

  /** In place of a picture: a notice that cannot be taken for the game. */
  private sayMissing(): void {
    const { width, height } = this.size
    const style = { left: 0, top: Math.round(height / 2) - 60, width, height: 120 }
    new Overlay(() => ({ kind: 'notice', text: 'WebGL 未绘制\n此处没有 WebGL，看到的不是游戏画面', image: '', style })).show()
  }

  private given = false
  /** The first canvas is the screen, all others are drawn on out of sight. */
  createCanvas(): any {
    const { width, height } = this.size
    if (this.given || !this.screen) return makeCanvas(width, height)
    this.given = true
    return this.screen
  }

  touch(type: string, fields: TouchFields, listeners: ListenerBook): void {
    const point = ({ identifier, clientX, clientY }: TouchPoint) => ({ identifier, clientX, clientY, pageX: clientX, pageY: clientY, screenX: clientX, screenY: clientY, force: 1 })
    const event = { type: 'touch' + type.toLowerCase(), touches: fields.touches.map(point), changedTouches: fields.changedTouches.map(point), timeStamp: now() }
    for (const listener of listeners.of('Touch' + type)) guard(() => listener(event))
  }
}
