// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Three dimensions and augmented reality: scenes that can be built and are not drawn, a session without a camera. */
import { guard } from '../errors'
import { later } from '../realm'
import { answerAsync, hollow } from './answers'
import { Fail, type Family } from './family'

/** The platform's number for a device that cannot do this. */
const unsupported = 2000004

function visionSession(): Record<string, unknown> {
  const none = () => undefined
  const found = (name: string) => (options: any) => answerAsync(name, options, () => {
    throw new Fail('device not support')
  })
  let markers = 0
  return {
    cameraSize: { width: 0, height: 0 }, config: {}, state: 0,
    start: (callback: unknown) => {
      if (typeof callback === 'function') later(() => guard(() => callback(unsupported)), 0)
    },
    stop: none, destroy: none, on: none, off: none,
    requestAnimationFrame: () => 0,
    cancelAnimationFrame: none,
    getVKFrame: () => null,
    hitTest: () => [],
    getAllMarker: () => [],
    getAllOSDMarker: () => [],
    addMarker: () => ++markers,
    addOSDMarker: () => ++markers,
    removeMarker: none, removeOSDMarker: none,
    detectBody: found('detectBody'), detectFace: found('detectFace'), detectHand: found('detectHand'), detectDepth: found('detectDepth'), runOCR: found('runOCR'),
    update3DMode: none, updateMaskMode: none, updateOSDThreshold: none, setDepthOccRange: none,
  }
}

const track = (kind: string) => ({ kind, duration: 5, volume: 1, slice: () => undefined })

export function sceneFamily(): Family {
  const system = hollow()
  return {
    sync: {
      getXrFrameSystem: () => system,
      createVKSession: visionSession,
      createMediaContainer: () => ({
        addTrack: () => undefined, removeTrack: () => undefined, destroy: () => undefined, export: (options: any) => answerAsync('export', options, () => ({ tempFilePath: 'wxfile://tmp/video.mp4' })),
        extractDataSource: (options: any) => answerAsync('extractDataSource', options, () => ({ tracks: [track('video'), track('audio')] })),
      }),
    },
  }
}
