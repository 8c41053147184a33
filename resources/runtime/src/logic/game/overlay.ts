// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Boxes that the platform lays over the canvas of a mini-game. The view shows them. */
import type { OverlayBox } from '../../protocol'
import { guard } from '../errors'
import { post, soon } from '../realm'

const taps = new Map<number, () => void>()
let ids = 0
const boxLimit = 100

/** A person tapped the box with this number. */
export function overlayTapped(id: number): void {
  const tapped = taps.get(id)
  if (tapped) guard(tapped)
}

const pixels = (value: unknown): number => {
  const number = Number(value)
  return Number.isFinite(number) ? number : 0
}
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** The style of a box as a program gives and changes it. */
export function liveStyle(given: unknown, changed: () => void): Record<string, unknown> {
  const fields = given && typeof given === 'object' ? { ...(given as object) } : {}
  return new Proxy(fields as Record<string, unknown>, {
    set(target, name, value) {
      if (typeof name === 'string') target[name] = value
      soon(changed)
      return true
    },
  })
}

/** One box; it is hidden until shown. */
export class Overlay {
  private readonly id = ++ids
  private shown = false

  get isShown(): boolean {
    return this.shown
  }

  constructor(private readonly describe: () => { kind: OverlayBox['kind']; text: string; image: string; style: Record<string, unknown> }, tapped: () => void = () => undefined) {
    taps.set(this.id, tapped)
  }

  show(): void {
    this.shown = true
    this.update()
  }

  hide(): void {
    if (this.shown) post({ t: 'overlay', id: this.id, box: null })
    this.shown = false
  }

  destroy(): void {
    this.hide()
    taps.delete(this.id)
  }

  update(): void {
    if (!this.shown || taps.size > boxLimit) return
    const { kind, text: words, image, style } = this.describe()
    const css: Record<string, string> = {}
    if (style.backgroundColor !== undefined) css.backgroundColor = text(style.backgroundColor)
    if (style.color !== undefined) css.color = text(style.color)
    if (style.textAlign !== undefined) css.textAlign = text(style.textAlign)
    for (const name of ['fontSize', 'lineHeight', 'borderRadius']) if (style[name] !== undefined) css[name] = pixels(style[name]) + 'px'
    if (pixels(style.borderWidth) > 0) css.border = `${pixels(style.borderWidth)}px solid ${text(style.borderColor) || 'transparent'}`
    const box: OverlayBox = {
      kind, text: words.slice(0, 200), image,
      left: pixels(style.left), top: pixels(style.top), width: pixels(style.width), height: pixels(style.height), style: css,
    }
    post({ t: 'overlay', id: this.id, box })
  }
}
