// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The canvas that a mini-game shares with its open data context. That part is not run: it would only show friends. */
import { guard } from '../errors'
import { define } from '../realm'
import { makeCanvas } from './drawing'

const words = ['开放数据域', '好友数据不参与审核，此处不运行']
let shared: any = null

function drawWords(canvas: any): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { width, height } = canvas
  const size = Math.max(10, Math.min(28, Math.floor(Math.min(width / 16, height / 5))))
  context.save()
  context.fillStyle = 'rgba(40, 44, 52, .82)'
  context.fillRect(0, 0, width, height)
  context.strokeStyle = 'rgba(255, 255, 255, .5)'
  context.strokeRect(1.5, 1.5, width - 3, height - 3)
  context.fillStyle = '#ffffff'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  words.forEach((line, index) => {
    context.font = `${index ? Math.round(size * 0.7) : size}px sans-serif`
    context.fillText(line, width / 2, height / 2 + (index ? size * 0.8 : -size * 0.6), width * 0.9)
  })
  context.restore()
}

/** The shared canvas; every change of its size empties it, and the words are drawn again. */
export function openDataCanvas(size: { width: number; height: number }): any {
  if (shared) return shared
  const canvas = makeCanvas(size.width, size.height)
  if (!canvas) return (shared = {})
  const prototype = Object.getPrototypeOf(canvas)
  for (const name of ['width', 'height']) {
    const real = Object.getOwnPropertyDescriptor(prototype, name)!
    Object.defineProperty(canvas, name, {
      get: () => Reflect.apply(real.get!, canvas, []),
      set(value) {
        Reflect.apply(real.set!, canvas, [Math.max(1, Math.min(4096, Number(value) || 1))])
        guard(() => drawWords(canvas))
      },
      configurable: true,
    })
  }
  guard(() => drawWords(canvas))
  return (shared = canvas)
}

export function addOpenDataCanvas(size: { width: number; height: number }): void {
  define(globalThis, 'sharedCanvas', { value: openDataCanvas(size), writable: true, configurable: true, enumerable: true })
}
