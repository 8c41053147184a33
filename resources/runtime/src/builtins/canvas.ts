// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The canvas: replays what the package's contexts recorded. */
import type { CanvasCommand } from '../protocol'
import { locateSource, settings } from '../view/context'
import { make } from '../view/dom'
import { BuiltinBase, define } from './base'

const unseenLabel = '三维画布（WebGL，内容不显示）'

class CanvasElement extends BuiltinBase {
  private readonly canvas = document.createElement('canvas')
  private readonly context = this.canvas.getContext('2d')
  private readonly handles = new Map<number, unknown>()
  private readonly images = new Map<string, HTMLImageElement>()
  private sized = false

  constructor() {
    super()
    this.shadow(
      ':host{display:block;width:300px;height:150px;position:relative;overflow:hidden}canvas{display:block;width:100%;height:100%}div{position:absolute;left:0;top:0;width:100%;height:100%}'
        + 'p{display:none;position:absolute;left:0;top:0;right:0;bottom:0;margin:0;align-items:center;justify-content:center;background:#eef1f5;color:#66707f;font:12px/1.5 sans-serif}'
        + ':host([type^=webgl]) p{display:flex}',
      this.canvas,
      make('p', unseenLabel),
      (() => {
        const content = document.createElement('div')
        content.append(document.createElement('slot'))
        return content
      })(),
    )
  }

  get shownText(): string {
    return this.text('type').startsWith('webgl') ? unseenLabel : ''
  }

  /** Contexts of the old kind draw in CSS pixels; the new kind sets its own size. */
  private useCssPixels(): void {
    if (this.sized) return
    this.sized = true
    const ratio = settings.configuration.device.pixelRatio
    this.canvas.width = (this.offsetWidth || 300) * ratio
    this.canvas.height = (this.offsetHeight || 150) * ratio
    this.context?.setTransform(ratio, 0, 0, ratio, 0, 0)
  }

  draw(commands: CanvasCommand[]): void {
    const context = this.context as any
    if (!context) return
    for (const command of commands) {
      try {
        this.run(context, command)
      } catch {
        // a drawing call with unusable operands draws nothing
      }
    }
  }

  private operand(value: unknown): unknown {
    if (value && typeof value === 'object' && 'handle' in value) return this.handles.get((value as { handle: number }).handle)
    return value
  }

  private run(context: any, command: CanvasCommand): void {
    switch (command[0]) {
      case 's':
        if (command[1] === 'canvas.width' || command[1] === 'canvas.height') {
          this.sized = true
          this.canvas[command[1] === 'canvas.width' ? 'width' : 'height'] = Math.min(8192, Number(command[2]) || 0)
        } else context[command[1]] = this.operand(command[2])
        return
      case 'n':
        this.handles.set(command[1], context[command[2]](...command[3]))
        return
      case 'g':
        ;(this.handles.get(command[1]) as CanvasGradient | undefined)?.addColorStop(Number(command[2][0]), String(command[2][1]))
        return
      case 'c':
        if (command[1] === 'legacy') this.useCssPixels()
        else if (command[1] === 'reset') this.clear(context)
        else if (command[1] === 'drawImage') this.drawImage(context, command[2])
        else context[command[1]](...command[2].map((value) => this.operand(value)))
    }
  }

  private clear(context: CanvasRenderingContext2D): void {
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, this.canvas.width, this.canvas.height)
    context.restore()
  }

  private drawImage(context: any, args: unknown[]): void {
    const source = (args[0] as { src?: string } | undefined)?.src
    const located = locateSource('', source)
    if (!located.url) return
    const known = this.images.get(located.url)
    const rest = args.slice(1)
    if (known?.complete) return void context.drawImage(known, ...rest)
    const image = known ?? new Image()
    this.images.set(located.url, image)
    const matrix = context.getTransform()
    image.addEventListener('load', () => {
      context.save()
      context.setTransform(matrix)
      context.drawImage(image, ...rest)
      context.restore()
    })
    if (!known) image.src = located.url
  }

  /** Whether anything is drawn on it, as a small copy tells. */
  get painted(): boolean {
    const copy = document.createElement('canvas')
    copy.width = copy.height = 64
    const context = copy.getContext('2d', { willReadFrequently: true })
    if (!context || !this.canvas.width || !this.canvas.height) return false
    context.drawImage(this.canvas, 0, 0, copy.width, copy.height)
    return context.getImageData(0, 0, copy.width, copy.height).data.some((part, at) => at % 4 === 3 && part > 0)
  }

  exportImage(): string {
    try {
      return this.canvas.toDataURL()
    } catch {
      return ''
    }
  }
}

export function registerCanvas(): void {
  define('canvas', CanvasElement)
}
