// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** `wx.createAnimation` and keyframes, turned into frames the view can play. */
import type { AnimationFrame } from '../../protocol'
import { convertUnits } from '../wxss'
import type { Family } from './family'

const length = (value: unknown): string => (typeof value === 'number' ? `${value}px` : String(value))
const angle = (value: unknown): string => `${Number(value) || 0}deg`

const transforms: Record<string, (args: any[]) => string> = {
  rotate: (a) => `rotate(${angle(a[0])})`,
  rotateX: (a) => `rotateX(${angle(a[0])})`,
  rotateY: (a) => `rotateY(${angle(a[0])})`,
  rotateZ: (a) => `rotateZ(${angle(a[0])})`,
  rotate3d: (a) => `rotate3d(${a[0] ?? 0},${a[1] ?? 0},${a[2] ?? 0},${angle(a[3])})`,
  scale: (a) => `scale(${a[0]},${a[1] ?? a[0]})`,
  scaleX: (a) => `scaleX(${a[0]})`,
  scaleY: (a) => `scaleY(${a[0]})`,
  scaleZ: (a) => `scaleZ(${a[0]})`,
  scale3d: (a) => `scale3d(${a[0]},${a[1]},${a[2]})`,
  translate: (a) => `translate(${length(a[0] ?? 0)},${length(a[1] ?? 0)})`,
  translateX: (a) => `translateX(${length(a[0])})`,
  translateY: (a) => `translateY(${length(a[0])})`,
  translateZ: (a) => `translateZ(${length(a[0])})`,
  translate3d: (a) => `translate3d(${length(a[0] ?? 0)},${length(a[1] ?? 0)},${length(a[2] ?? 0)})`,
  skew: (a) => `skew(${angle(a[0])},${angle(a[1])})`,
  skewX: (a) => `skewX(${angle(a[0])})`,
  skewY: (a) => `skewY(${angle(a[0])})`,
  matrix: (a) => `matrix(${a.join(',')})`,
  matrix3d: (a) => `matrix3d(${a.join(',')})`,
}

const properties: Record<string, (value: unknown) => string> = {
  opacity: String,
  backgroundColor: String,
  width: length,
  height: length,
  left: length,
  right: length,
  top: length,
  bottom: length,
}

interface StepOptions {
  duration?: number
  delay?: number
  timingFunction?: string
  transformOrigin?: string
}

/** What an animation carries about for its steps; programs read it and change it. */
interface AnimationOption {
  transformOrigin: string
  transition: { duration: number; delay: number; timingFunction: string }
}

/** Records a chain of calls; `export()` gives plain data that crosses to the view in the `animation` attribute. */
function recorder({ duration, delay, timingFunction, transformOrigin }: StepOptions): Record<string, unknown> {
  let frames: AnimationFrame[] = []
  let transform: string[] = []
  let style: Record<string, string> = {}
  const option: AnimationOption = {
    transformOrigin: transformOrigin ?? '50% 50% 0',
    transition: { duration: duration ?? 400, delay: delay ?? 0, timingFunction: timingFunction ?? 'linear' },
  }
  const animation: Record<string, unknown> = { option }
  // Every method gives what it was called on: data holds copies.
  for (const [name, make] of Object.entries(transforms)) {
    animation[name] = function (this: unknown, ...args: any[]) {
      transform.push(make(args))
      return this ?? animation
    }
  }
  for (const [name, make] of Object.entries(properties)) {
    animation[name] = function (this: unknown, value: unknown) {
      style[name] = convertUnits(make(value))
      return this ?? animation
    }
  }
  animation.step = function (this: { option?: AnimationOption } | undefined, options: StepOptions = {}) {
    const { transformOrigin, transition } = { ...option, ...this?.option }
    const merged = { transformOrigin, ...option.transition, ...transition, ...options }
    if (transform.length) style.transform = convertUnits(transform.join(' '))
    frames.push({
      style,
      duration: Number(merged.duration ?? 400),
      delay: Number(merged.delay ?? 0),
      timing: String(merged.timingFunction ?? 'linear'),
      origin: String(merged.transformOrigin ?? '50% 50% 0'),
    })
    transform = []
    style = {}
    return this ?? animation
  }
  animation.export = () => {
    const actions = frames
    frames = []
    return { actions }
  }
  return animation
}

/** Keyframes of `this.animate(selector, keyframes, duration)`. */
export function toFrames(keyframes: any[], duration: number): AnimationFrame[] {
  const list = Array.isArray(keyframes) ? keyframes : []
  return list.map((keyframe) => {
    const style: Record<string, string> = {}
    const transform: string[] = []
    for (const [name, value] of Object.entries<any>(keyframe ?? {})) {
      if (transforms[name]) transform.push(transforms[name](Array.isArray(value) ? value : [value]))
      else if (!['offset', 'ease', 'composite', 'transformOrigin'].includes(name)) style[name] = convertUnits(String(value))
    }
    if (transform.length) style.transform = transform.join(' ')
    return { style, duration: duration / Math.max(1, list.length - 1), delay: 0, timing: String(keyframe?.ease ?? 'linear'), origin: String(keyframe?.transformOrigin ?? '50% 50% 0') }
  })
}

export function animationFamily(): Family {
  return { sync: { createAnimation: (options: StepOptions = {}) => recorder(options ?? {}) } }
}
