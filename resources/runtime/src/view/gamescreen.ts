// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The one canvas of a mini-game: shown here, drawn on by the worker. A landscape game is shown whole, made smaller. */
import type { TouchFields, TouchPoint } from '../protocol'
import { locateSource, noteRemote, settings, toLogic } from './context'
import { make } from './dom'
import { GameOverlay } from './gameoverlay'
import type { Frame } from './pageframes'

const sample = 48

export class GameScreen {
  readonly canvas = document.createElement('canvas')
  readonly overlay: GameOverlay
  private readonly scale: number
  /** The touch that each pressed pointer stands for. */
  private readonly pressed = new Map<number, TouchPoint>()

  constructor(frame: Frame, width: number, height: number) {
    const { device } = settings.configuration
    const box = make('mj-game')
    this.scale = Math.min(device.width / width, device.height / height)
    this.overlay = new GameOverlay(this.scale)
    this.canvas.width = width
    this.canvas.height = height
    this.canvas.style.cssText = `width:${width * this.scale}px;height:${height * this.scale}px;display:block;touch-action:none`
    box.append(this.canvas, this.overlay.root)
    frame.body.append(box)
    this.canvas.addEventListener('pointerdown', (event) => {
      if (event.button === 0) this.press(event)
    })
    window.addEventListener('pointermove', (event) => this.move(event))
    window.addEventListener('pointerup', (event) => this.release('End', event))
    window.addEventListener('pointercancel', (event) => this.release('Cancel', event))
    document.addEventListener('visibilitychange', () => toLogic({ t: 'visible', on: document.visibilityState === 'visible' }))
  }

  /** Hands the drawing over to the worker; once. */
  transfer(): OffscreenCanvas {
    return this.canvas.transferControlToOffscreen()
  }

  private point(event: PointerEvent, identifier: number): TouchPoint {
    const box = this.canvas.getBoundingClientRect()
    const clientX = (event.clientX - box.left) / this.scale
    const clientY = (event.clientY - box.top) / this.scale
    return { identifier, clientX, clientY, pageX: clientX, pageY: clientY }
  }

  private freeIdentifier(): number {
    const taken = new Set([...this.pressed.values()].map((point) => point.identifier))
    let identifier = 0
    while (taken.has(identifier)) identifier++
    return identifier
  }

  private press(event: PointerEvent): void {
    const point = this.point(event, this.freeIdentifier())
    this.pressed.set(event.pointerId, point)
    this.send('Start', point)
  }

  private move(event: PointerEvent): void {
    const known = this.pressed.get(event.pointerId)
    if (!known) return
    const point = this.point(event, known.identifier)
    this.pressed.set(event.pointerId, point)
    this.send('Move', point)
  }

  private release(type: 'End' | 'Cancel', event: PointerEvent): void {
    const known = this.pressed.get(event.pointerId)
    if (!known) return
    this.pressed.delete(event.pointerId)
    this.send(type, this.point(event, known.identifier))
  }

  private send(type: 'Start' | 'Move' | 'End' | 'Cancel', changed: TouchPoint): void {
    const fields: TouchFields = { touches: [...this.pressed.values()], changedTouches: [changed] }
    toLogic({ t: 'touch', type, fields })
  }

  /** Whether there is more than one colour on it. */
  painted(): boolean {
    const small = document.createElement('canvas')
    small.width = small.height = sample
    const context = small.getContext('2d')
    if (!context) return false
    try {
      context.drawImage(this.canvas, 0, 0, sample, sample)
      const { data } = context.getImageData(0, 0, sample, sample)
      for (let index = 4; index < data.length; index += 4) {
        for (let channel = 0; channel < 4; channel++) if (Math.abs(data[index + channel] - data[channel]) > 8) return true
      }
    } catch {
      // nothing was drawn yet
    }
    return false
  }

  /** Touches a few places as a quick hand would, one after the other. */
  async exercise(rest: () => Promise<void>): Promise<number> {
    const places = [[0.5, 0.5], [0.5, 0.7], [0.5, 0.85], [0.25, 0.6], [0.75, 0.6]]
    for (const [x, y] of places) {
      const box = this.canvas.getBoundingClientRect()
      const at = { bubbles: true, clientX: box.left + box.width * x, clientY: box.top + box.height * y }
      this.canvas.dispatchEvent(new PointerEvent('pointerdown', at))
      window.dispatchEvent(new PointerEvent('pointerup', at))
      await rest()
    }
    return places.length
  }
}

/** Decodes a picture of the package for the worker, which has no way to files. */
export function decodePicture(argument: { src: string; path: string }, page: string, answer: (value: unknown) => void): void {
  const failed = { ok: false, width: 0, height: 0 }
  const inline = /^(data:|blob:)/i.test(argument.src)
  const located = locateSource('', inline ? argument.src : '/' + argument.path)
  if (located.remote || /^[a-z]+:\/\//i.test(argument.src)) {
    noteRemote(page, argument.src, 'image')
    return answer(failed)
  }
  const image = new Image()
  image.onload = () => {
    createImageBitmap(image).then(
      (bitmap) => answer({ ok: true, width: bitmap.width, height: bitmap.height, bitmap }),
      () => answer(failed),
    )
  }
  image.onerror = () => answer(failed)
  image.src = located.url
}
