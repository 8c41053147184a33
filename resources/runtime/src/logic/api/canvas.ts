// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Drawing: contexts that record commands; the view replays them on the real canvas. */
import type { CanvasCommand } from '../../protocol'
import { type BackendElement, elementById, setContextFactory } from '../backend'
import { askFor, plain, send, ask } from '../channel'
import { findElement } from '../elementfinder'
import { guard } from '../errors'
import { measureText } from '../measure'
import { soon } from '../realm'
import { contextOfElement } from './elementcontexts'
import { type ApiContext, Fail, type Family } from './family'
import { unseenGl } from './unseengl'

const methods = (
  'save restore scale rotate translate transform setTransform resetTransform beginPath closePath moveTo lineTo ' +
  'quadraticCurveTo bezierCurveTo arc arcTo ellipse rect fill stroke clip fillRect strokeRect clearRect fillText strokeText setLineDash'
).split(' ')

const settings = (
  'fillStyle strokeStyle lineWidth lineCap lineJoin miterLimit lineDashOffset font textAlign textBaseline globalAlpha ' +
  'globalCompositeOperation shadowBlur shadowColor shadowOffsetX shadowOffsetY imageSmoothingEnabled direction filter'
).split(' ')

/** Names an object that only exists in the view: a gradient, a picture. */
interface Handle {
  __handle: number
  addColorStop?(offset: number, color: string): void
}

let handles = 0

class Recorder {
  private queue: CanvasCommand[] = []
  private scheduled = false

  constructor(private readonly elementId: number) {}

  push(command: CanvasCommand): void {
    this.queue.push(command)
    if (this.scheduled) return
    this.scheduled = true
    soon(() => this.flush())
  }

  flush(): void {
    this.scheduled = false
    const commands = this.queue
    this.queue = []
    if (commands.length && elementById(this.elementId)) send(['canvas', this.elementId, commands])
  }
}

const argument = (value: any): unknown => {
  if (value && typeof value === 'object') return value.__handle !== undefined ? { handle: value.__handle } : plain(value)
  return value
}

function gradient(recorder: Recorder, method: string, args: unknown[]): Handle {
  const handle = ++handles
  recorder.push(['n', handle, method, args])
  return { __handle: handle, addColorStop: (offset, color) => recorder.push(['g', handle, [offset, color]]) }
}

/** The standard 2d interface. */
function context2d(recorder: Recorder, canvas: unknown): any {
  const state: Record<string, unknown> = { fillStyle: '#000000', strokeStyle: '#000000', lineWidth: 1, font: '10px sans-serif', globalAlpha: 1 }
  const context: any = { canvas }
  for (const method of methods) context[method] = (...args: unknown[]) => recorder.push(['c', method, args.map(argument)])
  for (const name of settings) {
    Object.defineProperty(context, name, {
      get: () => state[name],
      set(value) {
        state[name] = value
        recorder.push(['s', name, argument(value)])
      },
      enumerable: true,
    })
  }
  context.drawImage = (image: any, ...args: unknown[]) => recorder.push(['c', 'drawImage', [typeof image === 'string' ? { src: image } : image?.__source ? { src: image.__source() } : argument(image), ...args]])
  context.measureText = (text: unknown) => measureText(String(text), String(state.font))
  context.createLinearGradient = (...args: unknown[]) => gradient(recorder, 'createLinearGradient', args)
  context.createRadialGradient = (...args: unknown[]) => gradient(recorder, 'createRadialGradient', args)
  context.createPattern = () => 'transparent'
  context.getImageData = (_x: number, _y: number, width: number, height: number) => ({ width, height, data: new Uint8ClampedArray(width * height * 4) })
  context.createImageData = (width: number, height: number) => ({ width, height, data: new Uint8ClampedArray(width * height * 4) })
  context.putImageData = () => undefined
  context.getLineDash = () => []
  return context
}

/** The old interface of `wx.createCanvasContext`: setters as methods, nothing shown before draw(). */
function legacyContext(find: () => number | null): any {
  let pending: CanvasCommand[] = []
  const collector = { push: (command: CanvasCommand) => pending.push(command) } as unknown as Recorder
  const context = context2d(collector, null)
  const setter = (name: string) => (value: unknown) => void (context[name] = value)
  for (const name of settings) context['set' + name[0].toUpperCase() + name.slice(1)] = setter(name)
  context.setFontSize = (size: number) => void (context.font = String(context.font).replace(/[\d.]+px/, `${size}px`))
  context.setShadow = (x: number, y: number, blur: number, color: string) => Object.assign(context, { shadowOffsetX: x, shadowOffsetY: y, shadowBlur: blur, shadowColor: color })
  context.createCircularGradient = (x: number, y: number, r: number) => context.createRadialGradient(x, y, 0, x, y, r)
  context.getActions = () => {
    const commands = pending
    pending = []
    return commands
  }
  context.draw = (reserve?: unknown, done?: unknown) => {
    const callback = typeof reserve === 'function' ? reserve : done
    const id = find()
    const commands: CanvasCommand[] = reserve === true ? pending : [['c', 'reset', []], ...pending]
    pending = []
    if (id !== null) send(['canvas', id, [['c', 'legacy', []], ...commands]])
    ask('frame', 0, null, () => typeof callback === 'function' && guard(() => callback({ errMsg: 'drawCanvas:ok' })))
  }
  return context
}

function canvasNode(element: BackendElement, info: { width: number; height: number }): any {
  const recorder = new Recorder(element.id)
  const size = { width: info.width, height: info.height }
  let context: any = null
  const node: any = {
    __handle: -element.id,
    getContext: (type: string) => (type === '2d' ? (context ??= context2d(recorder, node)) : unseenGl(node)),
    createImage: () => picture(),
    createPath2D: () => ({}),
    // A canvas whose page is gone gives no more frames.
    requestAnimationFrame: (callback: (time: number) => void) => {
      ask('frame', 0, null, () => elementById(element.id) && guard(() => callback(Date.now())))
      return 1
    },
    cancelAnimationFrame: () => undefined,
    toDataURL: () => 'data:image/png;base64,',
  }
  for (const name of ['width', 'height'] as const) {
    Object.defineProperty(node, name, {
      get: () => size[name],
      set(value) {
        size[name] = Number(value)
        recorder.push(['s', 'canvas.' + name, Number(value)])
      },
    })
  }
  return node
}

function picture(): any {
  let source = ''
  const image: any = { width: 0, height: 0, onload: null, onerror: null, __source: () => source }
  Object.defineProperty(image, 'src', {
    get: () => source,
    set(value) {
      source = String(value)
      void askFor<{ ok: boolean; width: number; height: number }>('image-info', 0, { src: source, path: source.replace(/^\/+/, '') }).then((info) => {
        image.width = info.width
        image.height = info.height
        const callback = info.ok ? image.onload : image.onerror
        if (typeof callback === 'function') guard(() => callback({}))
      })
    },
  })
  return image
}

setContextFactory((element, info) => {
  if (element.tag === 'canvas') return canvasNode(element, info ?? { width: 300, height: 150 })
  return contextOfElement(element)
})

export function canvasFamily({ session }: ApiContext): Family {
  const find = (name: string, component?: any) => (): number | null => {
    const owner = component?._$ ?? session.router.current()?.root?.getComponent()
    return findElement(owner, (element) => element.tag === 'canvas' && (element.name === name || element.node?.id === name))?.id ?? null
  }
  return {
    sync: {
      createCanvasContext: (name: unknown, component?: any) => legacyContext(find(String(name), component)),
      createContext: () => {
        const context = legacyContext(() => null)
        context.clearActions = context.getActions
        return context
      },
      drawCanvas: (options: any) => {
        const id = find(String(options?.canvasId ?? ''))()
        if (id !== null && Array.isArray(options?.actions)) send(['canvas', id, [['c', 'legacy', []], ...(options.reserve ? [] : [['c', 'reset', []] as CanvasCommand]), ...options.actions]])
      },
      createOffscreenCanvas: () => {
        const node: any = { width: 300, height: 150, getContext: () => context2d({ push() {} } as unknown as Recorder, node), createImage: picture }
        return node
      },
    },
    async: {
      canvasToTempFilePath: async (options) => {
        const id = options.canvas?.__handle ? -options.canvas.__handle : find(String(options.canvasId ?? ''))()
        if (id === null) throw new Fail('canvas not found')
        const url = await askFor<string>('canvas-export', id, plain(options))
        return { tempFilePath: url }
      },
      canvasGetImageData: (options) => ({ width: options.width, height: options.height, data: new Uint8ClampedArray((options.width * options.height * 4) | 0) }),
      canvasPutImageData: () => ({}),
    },
  }
}
