// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What only mini-games have: canvases, pictures, frames, the keyboard, parts that are loaded later. */
import { guard } from '../errors'
import { makeCanvas, makeImageData, makePath } from '../game/drawing'
import { loadFont } from '../game/font'
import { GameImage } from '../game/image'
import { setFrameRate } from '../game/loop'
import { openDataCanvas } from '../game/opendata'
import { normalize } from '../paths'
import { type ApiContext, Fail, type Family } from './family'
import { askDialog } from './interface'
import { shareGame } from './share'
import { webAudio } from './webaudio'

export function gameFamily(context: ApiContext): Family {
  const { session, listeners } = context
  const fire = (event: string, value: unknown): void => {
    for (const listener of listeners.of(event)) guard(() => listener(value))
  }
  const subpackages = (): any[] => [...(session.appConfig.subpackages ?? []), ...(session.appConfig.subPackages ?? [])]
  const runPart = (wanted: unknown): void => {
    const part = subpackages().find((known) => known?.name === wanted || known?.root === wanted)
    if (!part) throw new Fail('subpackage not found')
    const root = normalize(String(part.root ?? ''))
    const file = [root, root + '/game.js', root + '/game.ts'].find((path) => /\.[jt]s$/.test(path) && session.files.has(path))
    if (file) session.scripts.run(file)
  }
  return {
    sync: {
      createCanvas: () => session.stage.createCanvas() ?? {},
      createOffscreenCanvas: (options: any) => makeCanvas(Number(options?.width) || 1, Number(options?.height) || 1) ?? {},
      createImage: () => new GameImage(),
      createImageData: (width: unknown, height: unknown) => makeImageData(Number(width) || 1, Number(height) || 1) ?? {},
      createPath2D: makePath,
      setPreferredFramesPerSecond: setFrameRate,
      getTextLineHeight: (options: any) => {
        const lineHeight = Math.round((Number(options?.fontSize) || 16) * 1.25)
        guard(() => options?.success?.({ lineHeight, errMsg: 'getTextLineHeight:ok' }))
        guard(() => options?.complete?.({ lineHeight, errMsg: 'getTextLineHeight:ok' }))
        return lineHeight
      },
      loadFont: (path: unknown) => (session.files.has(normalize(String(path))) ? loadFont(session.assetBase, normalize(String(path))) : 'sans-serif'),
      getOpenDataContext: () => ({ canvas: openDataCanvas(session.stage.size), postMessage: () => undefined }),
      createWebAudioContext: webAudio,
      setCursor: () => true,
      setMessageToFriendQuery: () => true,
    },
    async: {
      loadSubpackage: (options) => runPart(options.name),
      showKeyboard: (options) => {
        void askDialog<{ confirm: boolean; content: string | null }>({
          kind: 'modal', title: '', content: String(options.defaultValue ?? ''), confirmText: '完成', cancelText: '取消', showCancel: true,
          confirmColor: '#576B95', cancelColor: '#000000', editable: true, placeholder: '',
        }).then(({ confirm, content }) => {
          const value = { value: content ?? String(options.defaultValue ?? '') }
          if (confirm) {
            fire('KeyboardInput', value)
            fire('KeyboardConfirm', value)
          }
          fire('KeyboardComplete', value)
        })
      },
      shareAppMessage: (options) => void shareGame(context, options),
      hideKeyboard: () => undefined,
      updateKeyboard: () => undefined,
    },
  }
}
