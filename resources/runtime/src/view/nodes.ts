// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The table of nodes that the logic side knows by number, and the operations on them. */
import type { AnimationFrame, CanvasCommand, Op } from '../protocol'
import { createHost, createNative, labelUnknown } from './elements'

/** What built-in elements offer beyond HTMLElement. */
export interface BuiltinElement extends HTMLElement {
  setProperty?(name: string, value: unknown): void
  playAnimation?(frames: AnimationFrame[]): void
  setStyleText?(text: string): void
  /** Called with each text node put into the element or changed there. */
  takeText?(node: Text): void
  draw?(commands: CanvasCommand[]): void
}

interface NodeFields {
  mjId?: number
  mjOwner?: string
  mjModels?: Set<string>
}

export type MarkedNode = Node & NodeFields

const nodes = new Map<number, Node>()

export const nodeById = (id: number): Node | undefined => nodes.get(id)

/** The nearest node at or above `node` that the logic side knows; crosses shadow roots. */
export function knownAbove(node: Node | null): (MarkedNode & { mjId: number }) | null {
  for (let at: any = node; at; at = at.parentNode ?? at.host ?? null) if (at.mjId) return at
  return null
}

export interface OpTargets {
  /** What a page's root hangs in. */
  holder(page: number): HTMLElement
  /** The element that package styles know as `page`. */
  body(page: number): HTMLElement
  sheet(page: number, key: string, css: string | null): void
  listen(element: HTMLElement, type: string): void
  scrollTo(element: HTMLElement, left: number, top: number, duration: number): void
  animate(element: HTMLElement, frames: AnimationFrame[]): void
}

function remember(id: number, node: MarkedNode): void {
  node.mjId = id
  nodes.set(id, node)
}

/** A text that its parent may show differently from how it is written. */
function tellText(parent: any, child: any): void {
  if (child?.nodeType === Node.TEXT_NODE) parent.takeText?.(child)
}

function splice(parent: Node, before: Node, count: number, list: Node | null): void {
  let node: Node | null = before
  for (let index = 0; index < count && node; index++) {
    const next: Node | null = node.nextSibling
    parent.removeChild(node)
    node = next
  }
  if (list) parent.insertBefore(list, node)
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

function setAttribute(element: BuiltinElement, name: string, value: unknown): void {
  if (name === 'mj-reference') return labelUnknown(element, String(value))
  if (element.setProperty) return element.setProperty(name, value)
  if (value === undefined || value === null || value === false) element.removeAttribute(name)
  else if (typeof value !== 'object') element.setAttribute(name, value === true ? '' : String(value))
}

export function applyOp(op: Op, targets: OpTargets): void {
  const get = (id: number): any => nodes.get(id)
  switch (op[0]) {
    case 'holder':
      return void nodes.set(op[1], targets.holder(op[2]))
    case 'page-body':
      return remember(op[1], targets.body(op[2]))
    case 'element':
      return remember(op[1], createNative(op[2]))
    case 'component':
      return remember(op[1], createHost(op[2]))
    case 'text':
      return remember(op[1], document.createTextNode(String(op[2] ?? '')))
    case 'fragment':
      return void nodes.set(op[1], document.createDocumentFragment())
    case 'release':
      return void nodes.delete(op[1])
    case 'owner':
      return void (get(op[1]).mjOwner = op[2])
    case 'append':
      get(op[1]).appendChild(get(op[2]))
      return tellText(get(op[1]), get(op[2]))
    case 'remove':
      return void (get(op[2])?.parentNode === get(op[1]) && get(op[1]).removeChild(get(op[2])))
    case 'insert':
      get(op[1]).insertBefore(get(op[2]), op[3] ? get(op[3]) : null)
      return tellText(get(op[1]), get(op[2]))
    case 'replace':
      return void get(op[1]).replaceChild(get(op[2]), get(op[3]))
    case 'splice':
      return splice(get(op[1]), get(op[2]), op[3], op[4] ? get(op[4]) : null)
    case 'id':
      return void (get(op[1]).id = op[2])
    case 'host':
      return get(op[1]).setAttribute('data-host', op[2])
    case 'style':
      return void (get(op[1]).setStyleText ? get(op[1]).setStyleText(op[2]) : (get(op[1]).style.cssText = op[2]))
    case 'add-class':
      return get(op[1]).classList.add(...words(op[2]))
    case 'remove-class':
      return get(op[1]).classList.remove(...words(op[2]))
    case 'clear-classes':
      return void (get(op[1]).className = '')
    case 'attribute':
      return setAttribute(get(op[1]), op[2], op[3])
    case 'remove-attribute':
      return get(op[1]).setProperty ? get(op[1]).setProperty(op[2], undefined) : get(op[1]).removeAttribute(op[2])
    case 'set-text':
      get(op[1]).textContent = op[2]
      return tellText(get(op[1]).parentNode, get(op[1]))
    case 'model':
      return void (get(op[1]).mjModels ??= new Set()).add(op[2])
    case 'listen':
      return targets.listen(get(op[1]), op[2])
    case 'sheet':
      return targets.sheet(op[1], op[2], op[3])
    case 'scroll-to':
      return targets.scrollTo(get(op[1]), op[2], op[3], op[4])
    case 'animate':
      return targets.animate(get(op[1]), op[2])
    case 'canvas':
      return get(op[1])?.draw?.(op[2])
  }
}
