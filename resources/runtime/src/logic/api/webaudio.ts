// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Sound that is made, not played: nodes can be joined and started, and nothing is heard. */
import { guard } from '../errors'
import { later, now } from '../realm'

const rate = 44100
const shortestMs = 50

const parameter = (value = 0) => {
  const made: Record<string, unknown> = { value, defaultValue: value, minValue: -3.4e38, maxValue: 3.4e38 }
  for (const name of ['setValueAtTime', 'linearRampToValueAtTime', 'exponentialRampToValueAtTime', 'setTargetAtTime', 'setValueCurveAtTime', 'cancelScheduledValues']) made[name] = () => made
  return made
}

function buffer(channels: unknown, length: unknown, sampleRate: unknown) {
  const size = Math.max(1, Math.min(1 << 20, Number(length) || rate))
  const lists = Array.from({ length: Math.max(1, Math.min(8, Number(channels) || 1)) }, () => new Float32Array(size))
  const frequency = Number(sampleRate) || rate
  return {
    length: size, sampleRate: frequency, duration: size / frequency, numberOfChannels: lists.length,
    getChannelData: (index: number) => lists[index] ?? lists[0], copyFromChannel: () => undefined, copyToChannel: () => undefined,
  }
}

export function webAudio(): unknown {
  const begun = now()
  const context: any = { sampleRate: rate, state: 'running', onstatechange: null }
  const node = (fields: Record<string, unknown> = {}): any => {
    const made: any = { ...fields, context, numberOfInputs: 1, numberOfOutputs: 1, channelCount: 2, disconnect: () => undefined, connect: (other: unknown) => other ?? made }
    return made
  }
  const source = (fields: Record<string, unknown>): any => {
    const made = node({
      ...fields, onended: null,
      start: () => {
        if (!made.loop) later(() => typeof made.onended === 'function' && guard(() => made.onended({ target: made })), Math.max(shortestMs, (made.buffer?.duration ?? 0) * 1000))
      },
      stop: () => undefined, noteOn: () => made.start(), noteOff: () => undefined,
    })
    return made
  }
  const settled = (state: string) => () => {
    context.state = state
    return Promise.resolve()
  }
  Object.defineProperty(context, 'currentTime', { get: () => (now() - begun) / 1000, enumerable: true })
  return Object.assign(context, {
    destination: node(),
    listener: { setOrientation: () => undefined, setPosition: () => undefined },
    resume: settled('running'), suspend: settled('suspended'), close: settled('closed'),
    createBuffer: buffer,
    createBufferSource: () => source({ buffer: null, loop: false, playbackRate: parameter(1), detune: parameter() }),
    createOscillator: () => source({ type: 'sine', frequency: parameter(440), detune: parameter(), setPeriodicWave: () => undefined }),
    createConstantSource: () => source({ offset: parameter(1) }),
    createGain: () => node({ gain: parameter(1) }),
    createDelay: () => node({ delayTime: parameter() }),
    createBiquadFilter: () => node({ type: 'lowpass', frequency: parameter(350), Q: parameter(1), gain: parameter(), detune: parameter() }),
    createPanner: () => node({ setPosition: () => undefined, setOrientation: () => undefined, setVelocity: () => undefined }),
    createDynamicsCompressor: () => node({ threshold: parameter(-24), knee: parameter(30), ratio: parameter(12), attack: parameter(), release: parameter() }),
    createAnalyser: () => node({ fftSize: 2048, frequencyBinCount: 1024, getByteFrequencyData: () => undefined, getByteTimeDomainData: () => undefined, getFloatFrequencyData: () => undefined }),
    createScriptProcessor: () => node({ onaudioprocess: null }),
    createWaveShaper: () => node({ curve: null }),
    createChannelMerger: () => node(), createChannelSplitter: () => node(), createIIRFilter: () => node(), createPeriodicWave: () => ({}),
    decodeAudioData: (_data: unknown, done?: unknown) => {
      const made = buffer(2, rate, rate)
      later(() => typeof done === 'function' && guard(() => done(made)), 0)
      return Promise.resolve(made)
    },
  })
}
