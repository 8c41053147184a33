// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Sound that a program plays: silent, but with the states and events that playing has. */
import { guard } from '../errors'
import { clearRepeat, later, now, post, repeat } from '../realm'
import { errorPage } from '../errors'

const tickMs = 250
const events = 'Canplay Play Pause Stop Ended TimeUpdate Error Waiting Seeking Seeked Prev Next'.split(' ')
/** What the platform says when a sound cannot be fetched. */
const networkError = 10002

interface Surroundings {
  /** Whether addresses of the network are answered. */
  online(): boolean
}

/** Length is unknown without the sound itself: it plays on until it is stopped. */
export function makePlayer({ online }: Surroundings, startsWithSource: boolean): Record<string, unknown> {
  const listeners: Record<string, Set<unknown>> = {}
  const state = { src: '', paused: true, since: 0, at: 0, timer: 0, destroyed: false, requested: false }
  const fire = (event: string, value: object = {}): void => {
    later(() => {
      if (state.destroyed) return
      for (const listener of listeners[event] ?? []) if (typeof listener === 'function') guard(() => listener(value))
    }, 0)
  }
  const position = (): number => (state.paused ? state.at : state.at + ((now() - state.since) / 1000) * Number(audio.playbackRate ?? 1))
  const halt = (): void => {
    state.at = position()
    state.paused = true
    clearRepeat(state.timer)
  }
  const play = (): void => {
    if (!state.src || !state.paused || state.destroyed) return
    if (/^https?:/i.test(state.src) && !online()) {
      if (!state.requested) post({ t: 'blocked', what: state.src, kind: 'audio', page: errorPage() })
      state.requested = true
      fire('Waiting')
      fire('Error', { errMsg: 'network refused by the review', errCode: networkError })
      return
    }
    state.paused = false
    state.since = now()
    fire('Play')
    state.timer = repeat(() => fire('TimeUpdate'), tickMs)
  }
  const audio: Record<string, unknown> = {
    title: '', epname: '', singer: '', coverImgUrl: '', webUrl: '', startTime: 0, autoplay: false, loop: false, volume: 1, playbackRate: 1,
    duration: 0, buffered: 0, obeyMuteSwitch: true, referrerPolicy: 'no-referrer',
    play,
    pause() {
      if (state.paused) return
      halt()
      fire('Pause')
    },
    stop() {
      const played = !state.paused || state.at > 0
      halt()
      state.at = 0
      if (played) fire('Stop')
    },
    seek(to: unknown) {
      state.at = Math.max(0, Number(to) || 0)
      state.since = now()
      fire('Seeking')
      fire('Seeked')
    },
    destroy() {
      halt()
      state.destroyed = true
    },
  }
  Object.defineProperty(audio, 'src', {
    enumerable: true,
    configurable: true,
    get: () => state.src,
    set(value: unknown) {
      halt()
      Object.assign(state, { src: String(value ?? ''), at: Number(audio.startTime) || 0, requested: false })
      if (!state.src) return
      if (!/^https?:/i.test(state.src) || online()) fire('Canplay')
      if (audio.autoplay || startsWithSource) later(play, 0)
    },
  })
  Object.defineProperty(audio, 'currentTime', { enumerable: true, configurable: true, get: position, set: (to: unknown) => (audio.seek as (at: unknown) => void)(to) })
  Object.defineProperty(audio, 'paused', { enumerable: true, configurable: true, get: () => state.paused, set: () => undefined })
  for (const event of events) {
    audio['on' + event] = (listener: unknown) => void (listeners[event] ??= new Set()).add(listener)
    audio['off' + event] = (listener: unknown) => void (listener === undefined ? delete listeners[event] : listeners[event]?.delete(listener))
  }
  return audio
}
