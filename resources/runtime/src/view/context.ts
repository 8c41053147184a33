// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What the parts of the view share: configuration, the way to the worker, places of files. */
import { type Configuration, defaultConfiguration, type TouchFields, type ViewMessage } from '../protocol'
import { knownAbove, type MarkedNode } from './nodes'

export const assetBase = new URL('package/', location.href).href

export const settings: { configuration: Configuration } = { configuration: defaultConfiguration }

let deliver: (message: ViewMessage) => void = () => undefined

export function setDelivery(delivery: typeof deliver): void {
  deliver = delivery
}

export const toLogic = (message: ViewMessage): void => deliver(message)

export interface EmitOptions {
  bubbles?: boolean
  touch?: TouchFields
  model?: Record<string, unknown>
  gesture?: boolean
}

/** Sends an event of a built-in element (or of the document) to the logic side. */
export function emit(target: Node, type: string, detail: unknown = {}, options: EmitOptions = {}): void {
  const node = knownAbove(target) as (MarkedNode & { mjId: number }) | null
  if (!node) return
  let model: Record<string, unknown> | undefined
  for (const [name, value] of Object.entries(options.model ?? {})) {
    if (node.mjModels?.has(name)) (model ??= {})[name] = value
  }
  toLogic({ t: 'event', id: node.mjId, type, detail, bubbles: options.bubbles ?? false, touch: options.touch, model, gesture: options.gesture ?? false })
}

/** What the album and the camera give: a drawn landscape that says what it is. */
const samplePicture =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300" viewBox="0 0 300 300"><path fill="#cfe4f5" d="M0 0h300v300H0z"/>' +
      '<circle cx="220" cy="80" r="30" fill="#f7d774"/><path fill="#7fa98a" d="M0 300l90-150 70 90 50-60 90 120z"/>' +
      '<text x="150" y="285" font-size="20" text-anchor="middle" fill="#fff" font-family="sans-serif">示例图片</text></svg>',
  )

export type Located = { url: string; remote: string | null }

/** Where a source named by a package is found: in the package, inline, or nowhere because it is remote. */
export function locateSource(owner: string, source: unknown): Located {
  const text = typeof source === 'string' ? source.trim() : ''
  if (!text) return { url: '', remote: null }
  if (/^(data:|blob:)/i.test(text)) return { url: text, remote: null }
  if (/^(https?:)?\/\//i.test(text)) return { url: '', remote: hostOf(text) }
  if (/^wxfile:\/\/tmp\/picture-/.test(text)) return { url: samplePicture, remote: null }
  if (/^(wxfile|cloud|http):/i.test(text)) return { url: '', remote: text.split(':')[0] }
  const parts = text[0] === '/' ? [] : owner.split('/').slice(0, -1)
  for (const part of text.split(/[?#]/)[0].split('/')) {
    if (!part || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return { url: assetBase + parts.map(encodeURIComponent).join('/'), remote: null }
}

function hostOf(text: string): string {
  try {
    return new URL(text, 'https://x').host
  } catch {
    return 'remote'
  }
}

let noteBlocked: (url: string, kind: string) => void = () => undefined
const noted = new Set<string>()

export function setBlockedNote(note: typeof noteBlocked): void {
  noteBlocked = note
}

/** Records once per page that a package wanted something from elsewhere. */
export function noteRemote(page: string, url: string, kind: string): void {
  const key = page + '|' + url
  if (noted.has(key)) return
  noted.add(key)
  noteBlocked(url, kind)
}

/** A name for the page that `node` is in, for telling pages apart. */
export const pageOf = (node: Node): string => (node instanceof Element ? node.closest('mj-frame')?.getAttribute('data-route') ?? '' : '')

export const ownerOf = (node: Node): string => (knownAbove(node) as MarkedNode | null)?.mjOwner ?? ''
