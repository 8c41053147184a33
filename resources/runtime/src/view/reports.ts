// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a page looks like in numbers and words. */
import type { PageReport, StackEntry } from '../protocol'
import type { ErrorBook } from './calls'
import type { PageFrames } from './pageframes'
import { countShapes } from './shapes'

const textLimit = 20000

/** The text a person sees, built-in elements' inner text included. */
export function visibleText(body: HTMLElement): string {
  let text = body.innerText
  for (const element of body.querySelectorAll('*')) {
    const inner = (element as any).shownText
    if (typeof inner === 'string' && inner) text += '\n' + inner
  }
  return text.trim()
}

export function countImages(body: HTMLElement): { ok: number; failed: number } {
  const counts = { ok: 0, failed: 0 }
  for (const image of body.querySelectorAll('wx-image, wx-cover-image')) {
    if ((image as any).outcome === 'ok') counts.ok++
    else if ((image as any).outcome === 'failed') counts.failed++
  }
  return counts
}

export function stackEntries(frames: PageFrames): StackEntry[] {
  return frames.stack.flatMap((id) => {
    const frame = frames.get(id)
    return frame ? [{ ...frame.ref, title: frame.look.title }] : []
  })
}

export function reportPage(frames: PageFrames, errors: ErrorBook): PageReport {
  const frame = frames.current()
  const stack = stackEntries(frames)
  if (!frame) return { route: '', title: '', elements: 0, text: '', text_length: 0, stack, errors: errors.ofPage(''), images: { ok: 0, failed: 0 }, shapes: 0, scroll_height: 0 }
  // A tab bar of the program's own stands beside the page.
  const text = visibleText(frame.scroller)
  return {
    route: frame.ref.route,
    title: frame.look.title,
    elements: frame.body.querySelectorAll('*').length,
    text: text.slice(0, textLimit),
    text_length: text.length,
    stack,
    errors: errors.ofPage(frame.ref.route),
    images: countImages(frame.body),
    shapes: countShapes(frame.body),
    scroll_height: frame.scroller.scrollHeight,
  }
}
