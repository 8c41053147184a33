// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Frames: the worker's own, at the rate that the game prefers. */
import { guard } from '../errors'
import { clearLater, define, later } from '../realm'

const scope = globalThis as any
const nextFrame: ((callback: (time: number) => void) => number) | undefined = scope.requestAnimationFrame?.bind(globalThis)
const dropFrame: ((id: number) => void) | undefined = scope.cancelAnimationFrame?.bind(globalThis)
const clock = performance.now.bind(performance)
const fullRate = 60
let rate = fullRate

export function setFrameRate(wanted: unknown): void {
  rate = Math.max(1, Math.min(fullRate, Number(wanted) || fullRate))
}

/** Frames of a slow rate come by timer; their ids are negative so that each kind is cancelled as what it is. */
export function requestFrame(callback: unknown): number {
  if (typeof callback !== 'function') return 0
  const run = (): void => void guard(() => callback(clock()))
  if (nextFrame && rate === fullRate) return nextFrame(run)
  return -later(run, 1000 / rate)
}

export function cancelFrame(id: unknown): void {
  const number = Number(id)
  if (number < 0) clearLater(-number)
  else dropFrame?.(number)
}

/** What a game finds in its realm beside the language. */
export function addGameGlobals(): void {
  const globals: Record<string, unknown> = { requestAnimationFrame: requestFrame, cancelAnimationFrame: cancelFrame, GameGlobal: globalThis }
  for (const [name, value] of Object.entries(globals)) define(globalThis, name, { value, writable: true, configurable: true, enumerable: true })
}
