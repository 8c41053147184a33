// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** A drawing context for three dimensions that shows nothing: the canvas of the page says so itself. */
import { hollow } from './answers'

const version = 0x1f02
const shadingVersion = 0x8b8c
const known: Record<string, number> = {
  VERSION: version, SHADING_LANGUAGE_VERSION: shadingVersion, ACTIVE_UNIFORMS: 0x8b86, ACTIVE_ATTRIBUTES: 0x8b89, VIEWPORT: 0x0ba2,
  SCISSOR_BOX: 0x0c10, FRAMEBUFFER_COMPLETE: 0x8cd5, NO_ERROR: 0, FALSE: 0,
}
const texts: Record<number, string> = { [version]: 'WebGL 1.0 (OpenGL ES 2.0)', [shadingVersion]: 'WebGL GLSL ES 1.0 (OpenGL ES GLSL ES 1.0)' }
const counted = new Set([known.ACTIVE_UNIFORMS, known.ACTIVE_ATTRIBUTES])
/** What most limits are said to be. */
const limit = 16

export function unseenGl(canvas: { width: number; height: number }): unknown {
  const nothing = hollow()
  let constants = 0x10000
  const members: Record<string, unknown> = {
    canvas,
    getParameter: (name: number) => texts[name] ?? (name === known.VIEWPORT || name === known.SCISSOR_BOX ? new Int32Array([0, 0, canvas.width, canvas.height]) : limit),
    getContextAttributes: () => ({ alpha: true, antialias: true, depth: true, stencil: false, premultipliedAlpha: true, preserveDrawingBuffer: false }),
    getSupportedExtensions: () => [],
    getExtension: () => nothing,
    getShaderPrecisionFormat: () => ({ precision: 23, rangeMin: 127, rangeMax: 127 }),
    getShaderParameter: () => true,
    getProgramParameter: (_program: unknown, name: number) => (counted.has(name) ? 0 : true),
    getShaderInfoLog: () => '',
    getProgramInfoLog: () => '',
    getError: () => 0,
    checkFramebufferStatus: () => known.FRAMEBUFFER_COMPLETE,
    isContextLost: () => false,
    getAttribLocation: () => 0,
    readPixels: () => undefined,
  }
  return new Proxy(members, {
    get(target, name) {
      if (typeof name !== 'string' || name === 'then') return undefined
      if (name in target) return target[name]
      if (name in known) return known[name]
      return (target[name] = /^[A-Z][A-Z0-9_]*$/.test(name) ? constants++ : nothing)
    },
  })
}
