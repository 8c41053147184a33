// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Objects by which a program commands an element of its page: video, editor, map, camera, live, scroll view. */
import type { BackendElement } from '../backend'
import { askFor, plain, send } from '../channel'
import { findElement } from '../elementfinder'
import { answerAsync } from './answers'
import { type ApiContext, Fail, type Family } from './family'

type Context = Record<string, (...args: any[]) => unknown>
type Find = () => number | null

const commands = (names: string): string[] => names.split(' ')

/** By the tag of the element. A name with `!` answers in callbacks; the others take plain arguments. */
const methods: Record<string, string[]> = {
  video: commands(
    'play pause stop seek sendDanmu playbackRate requestFullScreen exitFullScreen showStatusBar hideStatusBar exitPictureInPicture! ' +
      'requestBackgroundPlayback exitBackgroundPlayback startCasting reconnectCasting switchCasting exitCasting',
  ),
  audio: commands('play pause seek setSrc'),
  editor: commands(
    'format removeFormat! insertText! insertImage! insertDivider! insertCustomBlock! setContents! getContents! clear! undo! redo! blur! ' +
      'scrollIntoView getSelectionText! getSelection! setSelection! deleteText! getHistoryState! getBounds!',
  ),
  map: commands(
    'getCenterLocation! getRegion! getScale! getRotate! getSkew! moveToLocation! includePoints! translateMarker! moveAlong! addMarkers! removeMarkers! ' +
      'setCenterOffset! setLocMarkerIcon! setBoundary! initMarkerCluster! addArc! removeArc! addGroundOverlay! updateGroundOverlay! removeGroundOverlay! ' +
      'addCustomLayer! removeCustomLayer! addVisualLayer! executeVisualLayerCommand! removeVisualLayer! fromScreenLocation! toScreenLocation! openMapApp! eraseLines!',
  ),
  camera: commands('takePhoto! startRecord! stopRecord! setZoom!'),
  'live-player': commands('play! stop! mute! pause! resume! requestFullScreen! exitFullScreen! exitPictureInPicture! snapshot! requestPictureInPicture! startCasting! exitCasting!'),
  'live-pusher': commands(
    'start! stop! pause! resume! switchCamera! snapshot! toggleTorch! playBGM! stopBGM! pauseBGM! resumeBGM! setBGMVolume! setMICVolume! startPreview! stopPreview! ' +
      'sendMessage! createOffscreenCanvas startAudioCapture stopAudioCapture',
  ),
}

async function run(find: Find, name: string, args: unknown[]): Promise<unknown> {
  const id = find()
  if (id === null) throw new Fail('no such element')
  const answer = await askFor<{ fail?: string } | null>('command', id, { name, args: args.map(plain) })
  if (answer?.fail) throw new Fail(answer.fail)
  return answer ?? {}
}

function contextFor(tag: string, find: Find): Context | null {
  const names = methods[tag]
  if (!names) return null
  const context: Context = {}
  for (const name of names) {
    const bare = name.replace('!', '')
    context[bare] = name.endsWith('!')
      ? (options: any) => {
          // Asked at once, so that commands are carried out in the order in which they were given.
          const asked = run(find, bare, [options ?? {}])
          asked.catch(() => undefined)
          return answerAsync(bare, options, () => asked)
        }
      : (...args: unknown[]) => void run(find, bare, args).catch(() => undefined)
  }
  if (tag === 'map') context.on = () => undefined
  if (tag === 'camera') context.onCameraFrame = () => ({ start: (options: any) => answerAsync('start', options, () => ({})), stop: (options: any) => answerAsync('stop', options, () => ({})) })
  return context
}

/** What `context()` of a selector query gives for an element that is no canvas. */
export function contextOfElement(element: BackendElement): unknown {
  const own = contextFor(element.tag, () => element.id)
  if (own) return own
  if (element.tag !== 'scroll-view') return null
  return {
    scrollTo: (options: any) => send(['scroll-to', element.id, Number(options?.left ?? -1), Number(options?.top ?? -1), options?.animated === false ? 0 : Number(options?.duration ?? 300)]),
    scrollIntoView: (selector: unknown, options: any) => void askFor('command', element.id, { name: 'scrollIntoView', args: [String(selector ?? ''), plain(options ?? {})] }),
    triggerRefresh: () => void askFor('command', element.id, { name: 'triggerRefresh', args: [] }),
    closeRefresh: () => void askFor('command', element.id, { name: 'closeRefresh', args: [] }),
    triggerTwoLevel: () => undefined,
    closeTwoLevel: () => undefined,
  }
}

export function elementContextFamily({ session }: ApiContext): Family {
  /** The element of that id within the component, or anywhere on the page; `name` undefined: the first of its kind. */
  const find = (tag: string, name: unknown, component: any): Find => () => {
    const owner = component?._$ ?? session.router.current()?.root?.getComponent()
    const fits = (element: BackendElement): boolean => element.tag === tag && (name === undefined || element.node?.id === String(name))
    return (findElement(owner, fits) ?? findElement(owner, fits, true))?.id ?? null
  }
  const make = (tag: string) => (name: unknown, component?: any) => contextFor(tag, find(tag, name, component))!
  return {
    sync: {
      createVideoContext: make('video'),
      createAudioContext: make('audio'),
      createMapContext: make('map'),
      createLivePlayerContext: make('live-player'),
      createLivePusherContext: () => contextFor('live-pusher', find('live-pusher', undefined, undefined))!,
      createCameraContext: () => contextFor('camera', find('camera', undefined, undefined))!,
    },
  }
}
