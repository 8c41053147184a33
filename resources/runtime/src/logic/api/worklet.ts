// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** `wx.worklet`: values that animate, and styles that follow them. */
import * as glassEasel from 'glass-easel'
import { guard } from '../errors'
import { clearLater, later, now, soon } from '../realm'
import { type Curve, Easing } from './easing'

const frameMs = 16
/** Endless animations come to rest after this many rounds. */
const endlessRounds = 3
const springMs = 500

type Done = (finished: boolean) => void

/** Runs a value from where it is; `put` sets it, `done` is told once. Gives what stops it. */
class Animation {
  constructor(readonly run: (from: unknown, put: (value: unknown) => void, done: Done) => () => void) {}
}

type Watcher = () => void
let tracking: Set<SharedValue> | null = null

class SharedValue {
  readonly watchers = new Set<Watcher>()
  private stop: (() => void) | null = null

  constructor(private current: unknown) {}

  get value(): unknown {
    tracking?.add(this)
    return this.current
  }

  set value(next: unknown) {
    this.cancel()
    if (next instanceof Animation) this.stop = next.run(this.current, (value) => this.put(value), () => (this.stop = null))
    else this.put(next)
  }

  cancel(): void {
    this.stop?.()
    this.stop = null
  }

  private put(value: unknown): void {
    if (Object.is(value, this.current)) return
    this.current = value
    for (const watcher of [...this.watchers]) watcher()
  }
}

/** Runs `work` now and again whenever a shared value that it read changes; gives what ends that. */
function follow(work: () => void): () => void {
  let watched = new Set<SharedValue>()
  let scheduled = false
  let ended = false
  const again: Watcher = () => {
    if (scheduled || ended) return
    scheduled = true
    soon(once)
  }
  const once = (): void => {
    scheduled = false
    if (ended) return
    const outer = tracking
    tracking = new Set()
    guard(work)
    for (const value of watched) if (!tracking.has(value)) value.watchers.delete(again)
    for (const value of tracking) value.watchers.add(again)
    watched = tracking
    tracking = outer
  }
  once()
  return () => {
    ended = true
    for (const value of watched) value.watchers.delete(again)
  }
}

const tell = (callback: unknown, finished: boolean): void => {
  if (typeof callback === 'function') guard(() => callback(finished))
}

function timed(to: unknown, duration: number, curve: Curve, callback: unknown): Animation {
  return new Animation((from, put, done) => {
    const [start, begin] = [now(), Number(from)]
    const numeric = Number.isFinite(begin) && typeof to === 'number'
    let timer = 0
    const tick = (): void => {
      const share = duration > 0 ? Math.min(1, (now() - start) / duration) : 1
      if (share >= 1) {
        put(to)
        done(true)
        tell(callback, true)
        return
      }
      if (numeric) put(begin + (to - begin) * (guard(() => Number(curve(share))) ?? share))
      timer = later(tick, frameMs)
    }
    timer = later(tick, frameMs)
    return () => {
      clearLater(timer)
      tell(callback, false)
    }
  })
}

const animationOf = (value: unknown): Animation => (value instanceof Animation ? value : timed(value, 0, Easing.linear, null))

function sequence(...animations: unknown[]): Animation {
  return new Animation((from, put, done) => {
    let stop = (): void => undefined
    let last = from
    const next = (index: number): void => {
      if (index >= animations.length) return done(true)
      stop = animationOf(animations[index]).run(last, (value) => put((last = value)), (finished) => (finished ? next(index + 1) : done(false)))
    }
    next(0)
    return () => stop()
  })
}

function repeated(animation: unknown, times = 2, reverse = false, callback?: unknown): Animation {
  return new Animation((from, put, done) => {
    const rounds = times <= 0 ? endlessRounds : Math.min(times, 100)
    let stop = (): void => undefined
    let reached = from
    const next = (round: number): void => {
      if (round >= rounds) {
        done(true)
        tell(callback, true)
        return
      }
      const back = reverse && round % 2 === 1
      const one = back ? timed(from, 300, Easing.linear, null) : animationOf(animation)
      stop = one.run(back ? reached : from, (value) => put((reached = value)), () => next(round + 1))
    }
    next(0)
    return () => stop()
  })
}

const delayed = (ms: unknown, animation: unknown): Animation =>
  new Animation((from, put, done) => {
    let stop = (): void => undefined
    const timer = later(() => (stop = animationOf(animation).run(from, put, done)), Number(ms) || 0)
    return () => {
      clearLater(timer)
      stop()
    }
  })

const toKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase())

let styles = 0
const applied = new Map<number, () => void>()

/** Lets the style of all that `selector` finds in the component follow what `update` gives. */
export function applyAnimatedStyle(instance: any, selector: string, update: () => unknown, callback: unknown): void {
  const targets: any[] = instance._$.getShadowRoot?.()?.querySelectorAll(selector) ?? []
  const id = ++styles
  applied.set(id, follow(() => {
    const style = update() as Record<string, unknown> | null
    const text = Object.entries(style ?? {}).map(([name, value]) => `${toKebab(name)}:${value}`).join(';')
    for (const target of targets) target.setNodeStyle(text, glassEasel.StyleSegmentIndex.ANIMATION_EXTRA)
  }))
  if (typeof callback === 'function') later(() => guard(() => callback({ styleId: id })), 0)
}

export function clearAnimatedStyle(ids: unknown, callback: unknown): void {
  for (const id of Array.isArray(ids) ? ids : [...applied.keys()]) {
    applied.get(Number(id))?.()
    applied.delete(Number(id))
  }
  if (typeof callback === 'function') later(() => guard(() => callback({})), 0)
}

/** `wx.router`: custom page transitions, which are not played. */
export const router = { addRouteBuilder: () => undefined, removeRouteBuilder: () => undefined, getRouteContext: () => arrived() }

const completed = 3

/** What a transition looks like to its page once it is over. */
function arrived(): object {
  const [none, still] = [(): void => undefined, 0]
  return {
    primaryAnimation: new SharedValue(1), primaryAnimationStatus: new SharedValue(completed), secondaryAnimation: new SharedValue(0),
    secondaryAnimationStatus: new SharedValue(still), userGestureInProgress: new SharedValue(0), startUserGesture: none, stopUserGesture: none, didPop: none,
  }
}

export const worklet = {
  shared: (value: unknown) => new SharedValue(value),
  derived: (update: () => unknown) => {
    const result = new SharedValue(undefined)
    follow(() => (result.value = update()))
    return result
  },
  timing: (to: unknown, options?: any, done?: unknown) => timed(to, Number(options?.duration ?? 300), typeof options?.easing === 'function' ? options.easing : Easing.inOut(Easing.quad), done),
  spring: (to: unknown, _options?: unknown, done?: unknown) => timed(to, springMs, Easing.out(Easing.back(1)), done),
  decay: (options?: any, done?: unknown) =>
    new Animation((from, put, finished) => timed(Number(from) + Number(options?.velocity ?? 0) * 0.3, springMs, Easing.out(Easing.cubic), done).run(from, put, finished)),
  repeat: repeated,
  sequence,
  delay: delayed,
  cancelAnimation: (value: unknown) => value instanceof SharedValue && value.cancel(),
  runOnUI: (work: (...args: unknown[]) => unknown) => work,
  runOnJS: (work: (...args: unknown[]) => unknown) => work,
  Easing,
  scrollViewContext: { scrollTo: () => undefined },
}
