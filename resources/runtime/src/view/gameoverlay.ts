// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What the platform lays over a mini-game's canvas: its own buttons, advertisements, notices. */
import type { OverlayBox } from '../protocol'
import { locateSource, toLogic } from './context'
import { make } from './dom'

export class GameOverlay {
  readonly root = make('mj-overlay')
  private readonly boxes = new Map<number, HTMLElement>()

  constructor(scale: number) {
    this.root.style.transform = `scale(${scale})`
  }

  show(id: number, box: OverlayBox | null): void {
    this.boxes.get(id)?.remove()
    this.boxes.delete(id)
    if (!box) return
    const element = make('mj-overlay-box', undefined, { 'data-kind': box.kind })
    Object.assign(element.style, box.style, { left: box.left + 'px', top: box.top + 'px', width: box.width + 'px', height: box.height + 'px' })
    const image = locateSource('', box.image)
    if (image.url) element.append(make('img', undefined, { src: image.url, alt: '' }))
    else element.append(make('span', box.text || (image.remote ? `图片来自 ${image.remote}` : '')))
    if (box.kind === 'button') element.addEventListener('click', () => toLogic({ t: 'overlay-tap', id }))
    this.boxes.set(id, element)
    this.root.append(element)
  }
}
