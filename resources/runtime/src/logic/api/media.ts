// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Pictures, sound and video: chosen ones are made up, played ones stay silent. */
import { askFor } from '../channel'
import { relativeTo } from '../paths'
import { makePlayer } from './audio'
import { type ApiContext, Fail, type Family } from './family'
import { showDialog } from './interface'

const pictureSize = 20480

const silent = (...names: string[]): Record<string, () => undefined> => Object.fromEntries(names.map((name) => [name, () => undefined]))

export function mediaFamily({ session }: ApiContext): Family {
  const picture = (index: number): string => `wxfile://tmp/picture-${index + 1}.png`
  const surroundings = { online: () => session.isGame || session.configuration.network !== 'fail' }
  const background = makePlayer(surroundings, true)
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
      createInnerAudioContext: () => makePlayer(surroundings, false),
      getBackgroundAudioManager: () => background,
      getRecorderManager: () => silent('start', 'stop', 'pause', 'resume', 'onStart', 'onStop', 'onPause', 'onResume', 'onError', 'onFrameRecorded', 'onInterruptionBegin', 'onInterruptionEnd'),
    },
  }
}
