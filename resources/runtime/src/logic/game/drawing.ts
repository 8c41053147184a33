// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The real canvases of a mini-game. What they are made of is captured before the realm is closed; what would tell of
 * this machine, or make objects that a game does not get on the phone, is taken away.
 */
import { guard, reportError } from '../errors'
import { bitmapOf } from './image'
import { encodePng } from './png'
import { unseenGl } from '../api/unseengl'

type Drawable = any

const scope = globalThis as any
const CanvasType: any = scope.OffscreenCanvas
const largestSide = 8192
const originalContext = CanvasType?.prototype.getContext
const debugInfo = /debug_renderer_info|debug_shaders/i
const vendorParameters = new Map<number, string>([[0x1f00, 'WebKit'], [0x1f01, 'WebKit WebGL'], [0x9245, 'WebKit'], [0x9246, 'WebKit WebGL']])

/** In place of a picture that is not there yet nothing is drawn, as on the phone. */
function withPictures(prototype: any, names: string[], at: (args: unknown[]) => number, as: (bitmap: any) => unknown = (bitmap) => bitmap): void {
  for (const name of names) {
    const original = prototype?.[name]
    if (typeof original !== 'function') continue
    prototype[name] = function (this: unknown, ...args: unknown[]) {
      const index = at(args)
      const bitmap = bitmapOf(args[index])
      if (bitmap === null) return undefined
      if (bitmap) args[index] = as(bitmap)
      return Reflect.apply(original, this, args)
    }
  }
}

/** WebGL turns canvases upside down when it is told to, but not bitmaps. */
function asCanvas(bitmap: any): unknown {
  const canvas = new CanvasType(bitmap.width, bitmap.height)
  const context: any = Reflect.apply(originalContext, canvas, ['2d'])
  context.drawImage(bitmap, 0, 0)
  return canvas
}

function quietAboutTheMachine(prototype: any): void {
  if (!prototype) return
  const { getExtension, getParameter, getSupportedExtensions } = prototype
  prototype.getExtension = function (this: unknown, name: unknown) {
    return debugInfo.test(String(name)) ? null : Reflect.apply(getExtension, this, [String(name)])
  }
  prototype.getSupportedExtensions = function (this: unknown) {
    return (Reflect.apply(getSupportedExtensions, this, []) as string[] | null)?.filter((name) => !debugInfo.test(name)) ?? null
  }
  prototype.getParameter = function (this: unknown, name: number) {
    return vendorParameters.get(name) ?? Reflect.apply(getParameter, this, [name])
  }
}

/** Canvases of the phone take any value for a size; those of a worker throw at what is no number. */
function takeAnySize(prototype: object): void {
  for (const name of ['width', 'height']) {
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, name)!
    const put = function (this: unknown, value: unknown): void {
      Reflect.apply(set!, this, [Math.min(largestSide, Math.max(0, Number(value) | 0))])
    }
    Object.defineProperty(prototype, name, { get, set: put, enumerable: true, configurable: true })
  }
}

let noted = false
let tellMissing: () => void = () => undefined

/** Says what to do, once, when a program wants WebGL and there is none. */
export function whenWebGlIsMissing(tell: () => void): void {
  tellMissing = tell
}

/** A machine without WebGL: the game goes on, and the report says why there is no picture. */
function placeholderContext(canvas: { width: number; height: number }): unknown {
  if (!noted) {
    reportError('resource', { message: 'this machine offers no WebGL: what the program draws with it is not shown' })
    tellMissing()
  }
  noted = true
  return unseenGl(canvas)
}

/** Takes away and patches; to be called once, before the realm is closed. */
export function prepareDrawing(): void {
  if (!CanvasType) return
  withPictures(scope.OffscreenCanvasRenderingContext2D?.prototype, ['drawImage', 'createPattern'], () => 0)
  for (const type of [scope.WebGLRenderingContext, scope.WebGL2RenderingContext]) {
    withPictures(type?.prototype, ['texImage2D', 'texSubImage2D'], (args) => args.length - 1, asCanvas)
    quietAboutTheMachine(type?.prototype)
  }
  const { prototype } = CanvasType
  takeAnySize(prototype)
  for (const name of ['convertToBlob', 'transferToImageBitmap']) delete prototype[name]
  prototype.getContext = function (this: any, type: unknown, attributes?: unknown) {
    const kind = String(type).replace(/^experimental-/, '')
    if (!['2d', 'webgl', 'webgl2'].includes(kind)) return null
    return Reflect.apply(originalContext, this, [kind, attributes]) ?? (kind === '2d' ? null : placeholderContext(this))
  }
}

function pixelsOf(canvas: Drawable): { width: number; height: number; data: Uint8ClampedArray } {
  const { width, height } = canvas
  const copy = new CanvasType(Math.max(1, width), Math.max(1, height))
  const context: any = Reflect.apply(originalContext, copy, ['2d'])
  guard(() => context.drawImage(canvas, 0, 0))
  return context.getImageData(0, 0, copy.width, copy.height)
}

/** A canvas of the game: the platform's methods beside those that it has anyway. */
export function dress(canvas: Drawable): Drawable {
  const url = (): string => {
    const { width, height, data } = pixelsOf(canvas)
    return encodePng(width, height, data)
  }
  const methods: Record<string, unknown> = {
    toDataURL: url,
    toTempFilePathSync: url,
    toTempFilePath: (options: any) => {
      guard(() => options?.success?.({ tempFilePath: url(), errMsg: 'toTempFilePath:ok' }))
      guard(() => options?.complete?.({ errMsg: 'toTempFilePath:ok' }))
    },
  }
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(canvas, name, { value, writable: true, configurable: true })
  return canvas
}

export const makeCanvas = (width: number, height: number): Drawable =>
  CanvasType ? dress(new CanvasType(Math.min(largestSide, width), Math.min(largestSide, height))) : null

/** The dots of a picture, for APIs that make or read them. */
export const makeImageData = (width: number, height: number): unknown =>
  makeCanvas(1, 1)?.getContext('2d').createImageData(Math.max(1, Math.min(largestSide, width)), Math.max(1, Math.min(largestSide, height)))

const PathType = scope.Path2D
export const makePath = (path?: unknown): unknown => (PathType ? (path === undefined ? new PathType() : new PathType(path)) : {})
