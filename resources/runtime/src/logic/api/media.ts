// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Pictures, sound and video: chosen ones are made up, played ones stay silent. */
import { askFor } from '../channel'
import { guard } from '../errors'
import { relativeTo } from '../paths'
import { later } from '../realm'
import { type ApiContext, Fail, type Family } from './family'
import { showDialog } from './interface'

const pictureSize = 20480

function player(): Record<string, unknown> {
  const listeners: Record<string, unknown[]> = {}
  const fire = (event: string): void => {
    later(() => {
      for (const listener of listeners[event] ?? []) if (typeof listener === 'function') guard(() => listener({}))
    }, 0)
  }
  let source = ''
  const audio: Record<string, unknown> = {
    // Whoever waits for a sound to be there goes on; none is heard.
    get src() {
      return source
    },
    set src(value: unknown) {
      source = String(value ?? '')
      if (!source) return
      fire('Canplay')
      if (audio.autoplay) (audio.play as () => void)()
    },
    title: '', startTime: 0, autoplay: false, loop: false, volume: 1, paused: true, duration: 0, currentTime: 0, buffered: 0,
    play() {
      audio.paused = false
      fire('Play')
    },
    pause() {
      audio.paused = true
      fire('Pause')
    },
    stop() {
      audio.paused = true
      fire('Stop')
    },
    seek() {},
    destroy() {},
  }
  for (const event of ['Canplay', 'Play', 'Pause', 'Stop', 'Ended', 'TimeUpdate', 'Error', 'Waiting', 'Seeking', 'Seeked', 'Prev', 'Next']) {
    audio['on' + event] = (listener: unknown) => void (listeners[event] ??= []).push(listener)
    audio['off' + event] = () => void delete listeners[event]
  }
  return audio
}

const silent = (...names: string[]): Record<string, () => undefined> => Object.fromEntries(names.map((name) => [name, () => undefined]))

export function mediaFamily({ session }: ApiContext): Family {
  const picture = (index: number): string => `wxfile://tmp/picture-${index + 1}.png`
  const background = player()
  return {
    async: {
      chooseImage: (options) => {
        const count = Math.max(1, Math.min(Number(options.count ?? 9), 1))
        const tempFilePaths = Array.from({ length: count }, (_, index) => picture(index))
        return { tempFilePaths, tempFiles: tempFilePaths.map((path) => ({ path, size: pictureSize })) }
      },
      chooseMedia: () => ({
        type: 'image',
        tempFiles: [{ tempFilePath: picture(0), size: pictureSize, fileType: 'image', width: 300, height: 300, duration: 0, thumbTempFilePath: picture(0) }],
      }),
      chooseVideo: () => ({ tempFilePath: 'wxfile://tmp/video.mp4', duration: 5, size: pictureSize, width: 300, height: 300 }),
      chooseMessageFile: () => ({ tempFiles: [{ path: 'wxfile://tmp/file', size: pictureSize, name: 'file', type: 'file', time: 0 }] }),
      previewImage: (options) => {
        const urls: string[] = Array.isArray(options.urls) ? options.urls.map(String) : []
        showDialog({ kind: 'preview', urls, current: Math.max(0, urls.indexOf(String(options.current ?? urls[0]))) })
      },
      previewMedia: (options) => {
        const sources: any[] = Array.isArray(options.sources) ? options.sources : []
        showDialog({ kind: 'preview', urls: sources.map((source) => String(source?.poster ?? source?.url ?? '')), current: Number(options.current ?? 0) })
      },
      getImageInfo: async (options) => {
        const source = String(options.src ?? '')
        const path = relativeTo(session.router.current()?.ref.route ?? '', source)
        const info = await askFor<{ width: number; height: number; ok: boolean }>('image-info', 0, { src: source, path })
        if (!info.ok) throw new Fail('image not found')
        return { width: info.width, height: info.height, path: source, orientation: 'up', type: 'png' }
      },
      compressImage: (options) => ({ tempFilePath: String(options.src ?? '') }),
      cropImage: (options) => ({ tempFilePath: String(options.src ?? '') }),
      getVideoInfo: () => ({ orientation: 'up', type: 'mp4', duration: 5, size: 100, height: 300, width: 300, fps: 30, bitrate: 1000 }),
      stopVoice: () => ({}),
    },
    sync: {
      createInnerAudioContext: player,
      createAudioContext: player,
      getBackgroundAudioManager: () => background,
      createVideoContext: () => silent('play', 'pause', 'stop', 'seek', 'sendDanmu', 'playbackRate', 'requestFullScreen', 'exitFullScreen', 'showStatusBar', 'hideStatusBar', 'exitPictureInPicture'),
      createLivePlayerContext: () => silent('play', 'stop', 'mute', 'pause', 'resume', 'requestFullScreen', 'exitFullScreen', 'snapshot'),
      createLivePusherContext: () => silent('start', 'stop', 'pause', 'resume', 'switchCamera', 'snapshot', 'startPreview', 'stopPreview'),
      createCameraContext: () => ({ ...silent('startRecord', 'stopRecord', 'setZoom'), takePhoto: (options: any) => later(() => guard(() => options?.success?.({ tempImagePath: picture(0) })), 5) , onCameraFrame: () => ({ start() {}, stop() {} }) }),
      createMapContext: () => ({
        ...silent('moveToLocation', 'translateMarker', 'includePoints', 'addMarkers', 'removeMarkers', 'moveAlong', 'setCenterOffset', 'addCustomLayer', 'initMarkerCluster', 'on'),
        getCenterLocation: (options: any) => later(() => guard(() => options?.success?.({ latitude: 23.10647, longitude: 113.32446 })), 5),
        getScale: (options: any) => later(() => guard(() => options?.success?.({ scale: 16 })), 5),
        getRegion: (options: any) => later(() => guard(() => options?.success?.({ southwest: {}, northeast: {} })), 5),
      }),
      getRecorderManager: () => silent('start', 'stop', 'pause', 'resume', 'onStart', 'onStop', 'onPause', 'onResume', 'onError', 'onFrameRecorded', 'onInterruptionBegin', 'onInterruptionEnd'),
    },
  }
}
