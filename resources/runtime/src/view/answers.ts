// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Answers the logic side's questions about the document. */
import type { AskKind } from '../protocol'
import { assetBase, locateSource } from './context'
import type { Dialogs } from './dialogs'
import { decodePicture } from './gamescreen'
import { nodeById } from './nodes'
import type { PageFrames } from './pageframes'

interface Rectangle {
  left: number
  top: number
  width: number
  height: number
}

function rectOf(frames: PageFrames, node: Node | undefined): Rectangle {
  if (!(node instanceof Element)) return { left: 0, top: 0, width: 0, height: 0 }
  const box = node.getBoundingClientRect()
  const frame = frames.current()?.frame.getBoundingClientRect()
  return { left: box.left - (frame?.left ?? 0), top: box.top - (frame?.top ?? 0), width: box.width, height: box.height }
}

function scrollOf(frames: PageFrames, node: Node | undefined) {
  const inner = (node as any)?.scrollTarget ?? node
  const element = inner instanceof Element && inner.localName !== 'wx-page-body' ? inner : frames.current()?.scroller
  return {
    scrollLeft: element?.scrollLeft ?? 0,
    scrollTop: element?.scrollTop ?? 0,
    scrollWidth: element?.scrollWidth ?? 0,
    scrollHeight: element?.scrollHeight ?? 0,
  }
}

function imageInfo(argument: { src: string; path: string }, answer: (value: unknown) => void): void {
  const located = locateSource('', argument.src)
  const image = new Image()
  image.onload = () => answer({ ok: true, width: image.naturalWidth, height: image.naturalHeight })
  image.onerror = () => answer({ ok: false, width: 0, height: 0 })
  if (located.remote) answer({ ok: false, width: 0, height: 0 })
  else image.src = /^(data:|blob:)/.test(argument.src) ? argument.src : assetBase + argument.path
}

export function answerQuestion(
  kind: AskKind,
  id: number,
  argument: any,
  frames: PageFrames,
  dialogs: Dialogs,
  answer: (value: unknown) => void,
): void {
  const node = nodeById(id)
  switch (kind) {
    case 'rect':
      return answer(rectOf(frames, node))
    case 'scroll':
      return answer(scrollOf(frames, node))
    case 'frame':
      requestAnimationFrame(() => answer(null))
      return
    case 'dialog':
      return dialogs.show(argument, answer)
    case 'node': {
      const element = node as HTMLElement | undefined
      return answer({ width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 })
    }
    case 'bitmap':
      return decodePicture(argument, frames.current()?.ref.route ?? '', answer)
    case 'image-info':
      return imageInfo(argument, answer)
    case 'canvas-export':
      return answer((node as any)?.exportImage?.() ?? '')
    case 'command':
      return answer((node as any)?.command?.(argument.name, argument.args) ?? null)
    case 'style':
      return answer({})
  }
}
