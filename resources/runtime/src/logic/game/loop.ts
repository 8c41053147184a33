// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Frames: the worker's own, at the rate that the game prefers, and none while nobody sees it. */
import { guard } from '../errors'
import { define, later } from '../realm'

const scope = globalThis as any
const nextFrame: ((callback: (time: number) => void) => number) | undefined = scope.requestAnimationFrame?.bind(globalThis)
const clock = performance.now.bind(performance)
const fullRate = 60
const waitingLimit = 10000
let rate = fullRate
let ids = 0
let scheduled = false
let paused = false
let waiting = new Map<number, (time: number) => void>()
let due = new Map<number, (time: number) => void>()

export function setFrameRate(wanted: unknown): void {
  rate = Math.max(1, Math.min(fullRate, Number(wanted) || fullRate))
}

function schedule(): void {
  if (scheduled || paused || !waiting.size) return
  scheduled = true
  if (nextFrame && rate === fullRate) nextFrame(frame)
  else later(frame, 1000 / rate)
}

function frame(): void {
  scheduled = false
  if (paused) return
  due = waiting
  waiting = new Map()
  const time = clock()
  for (const id of [...due.keys()]) {
    const callback = due.get(id)
    if (callback) guard(() => callback(time))
  }
  due.clear()
  schedule()
}

export function pauseFrames(on: boolean): void {
  paused = on
  schedule()
}

export function requestFrame(callback: unknown): number {
  if (typeof callback !== 'function' || waiting.size >= waitingLimit) return 0
  waiting.set(++ids, callback as (time: number) => void)
  schedule()
  return ids
}

export function cancelFrame(id: unknown): void {
  waiting.delete(Number(id))
  due.delete(Number(id))
}

/** What a game finds in its realm beside the language. */
export function addGameGlobals(): void {
  const globals: Record<string, unknown> = { requestAnimationFrame: requestFrame, cancelAnimationFrame: cancelFrame, GameGlobal: globalThis }
  for (const [name, value] of Object.entries(globals)) define(globalThis, name, { value, writable: true, configurable: true, enumerable: true })
}
