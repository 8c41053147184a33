// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The component framework's backend: every node and style goes to the view as an operation. */
import type * as glassEasel from 'glass-easel'
import type { Op } from '../protocol'
import { ask, flush, newId, plain, send } from './channel'
import { observeIntersection } from './observers'
import { placedInline } from './remotepictures'
import { convertUnits, hostMark, scopedClass } from './wxss'

/** Event types whose source lies in the document and which the view listens to only where asked. */
const domEvents = /^(scroll|transitionend|animationstart|animationiteration|animationend|load|error)$/

/** Tags whose attributes name files relative to the owning component. */
const pathTags = new Set(['image', 'cover-image', 'video', 'audio', 'navigator', 'rich-text', 'web-view'])

/** Attributes whose values are class names of the sheet that the element's owner is styled by. */
const classAttributes = /^(hover-class|placeholder-class|indicator-class|mask-class|navigator-hover-class)$/

/** What the framework calls components that have no say in their own tag. */
const componentHost = 'wx-x'

const elements = new Map<number, BackendElement>()

export const elementById = (id: number): BackendElement | undefined => elements.get(id)
export const allElements = (): IterableIterator<BackendElement> => elements.values()

export class BackendElement {
  readonly id = newId()
  /** The framework's node; absent for fragments and roots. */
  node: any
  /** By which the calls of the platform know a canvas. */
  name = ''
  models: Record<string, (value: unknown) => void> | null = null
  __wxElement?: any

  constructor(make: (id: number) => Op, readonly tag: string) {
    elements.set(this.id, this)
    send(make(this.id))
  }

  release(): void {
    elements.delete(this.id)
    send(['release', this.id])
  }

  associateValue(node: any): void {
    this.node = node
    const host = node.ownerShadowRoot?.getHostNode()
    if (!host) return
    // Its nodes are made by the view; their classes belong to the owner's sheet.
    if (this.tag === 'rich-text' && !isShared(this.scope)) send(['attribute', this.id, 'mj-scope', this.scope])
    if (pathTags.has(this.tag)) send(['owner', this.id, host.is])
    const reference = unresolvedReference(host.is, this.tag)
    if (reference) send(['attribute', this.id, 'mj-reference', reference])
  }

  appendChild(child: BackendElement): void {
    send(['append', this.id, child.id])
  }

  removeChild(child: BackendElement): void {
    send(['remove', this.id, child.id])
  }

  insertBefore(child: BackendElement, before: BackendElement | null): void {
    send(['insert', this.id, child.id, before ? before.id : 0])
  }

  replaceChild(child: BackendElement, old: BackendElement): void {
    send(['replace', this.id, child.id, old.id])
  }

  spliceBefore(before: BackendElement, deleteCount: number, list: BackendElement): void {
    send(['splice', this.id, before.id, deleteCount, list.id])
  }

  spliceAppend(list: BackendElement): void {
    send(['append', this.id, list.id])
  }

  spliceRemove(before: BackendElement, deleteCount: number): void {
    send(['splice', this.id, before.id, deleteCount, 0])
  }

  /** The framework prefixes ids with the component's own; the document shows what the package wrote. */
  setId(id: string): void {
    const at = id.indexOf('--')
    send(['id', this.id, at >= 0 ? id.slice(at + 2) : id])
  }

  private scope = 0

  setStyleScope(scope: number, _extra?: number, host?: number): void {
    this.scope = scope
    if (host !== undefined) send(['host', this.id, hostMark(host)])
  }

  setStyle(text: string): void {
    send(['style', this.id, placedInline(convertUnits(String(text)))])
  }

  addClass(names: string, scope?: number): void {
    send(['add-class', this.id, scopedNames(names, scope)])
  }

  removeClass(names: string, scope?: number): void {
    send(['remove-class', this.id, scopedNames(names, scope)])
  }

  clearClasses(): void {
    send(['clear-classes', this.id])
  }

  setAttribute(name: string, value: unknown): void {
    if (name === 'canvas-id' || name === 'canvasId') this.name = String(value ?? '')
    send(['attribute', this.id, name, classAttributes.test(name) ? this.resolveClasses(value) : plain(value)])
  }

  /** Class names as the document knows them: with their scope, external ones replaced by what they stand for. */
  private resolveClasses(names: unknown): string {
    const resolved: string[] = []
    for (const name of String(names ?? '').split(/\s+/).filter(Boolean)) {
      this.node.classList._$resolvePrefixes(name, (scope: number | undefined, bare: string) => void resolved.push(scopedNames(bare, scope)))
    }
    return resolved.join(' ')
  }

  removeAttribute(name: string): void {
    send(['remove-attribute', this.id, name])
  }

  setText(content: string): void {
    send(['set-text', this.id, content])
  }

  setModelBindingStat(name: string, listener: ((value: unknown) => void) | null): void {
    if (!this.models) this.models = {}
    if (listener) this.models[name] = listener
    else delete this.models[name]
    send(['model', this.id, name])
  }

  setListenerStats(type: string): void {
    if (domEvents.test(type)) send(['listen', this.id, type])
  }

  getBoundingClientRect(answer: (rect: any) => void): void {
    ask('rect', this.id, null, answer)
  }

  getScrollOffset(answer: (offset: any) => void): void {
    ask('scroll', this.id, null, answer)
  }

  setScrollPosition(left: number, top: number, duration: number): void {
    send(['scroll-to', this.id, left, top, duration])
  }

  /** Canvas and other nodes that the package draws on or commands. */
  getContext(answer: (context: unknown) => void): void {
    ask('node', this.id, null, (info) => answer(contextFactory(this, info)))
  }

  createIntersectionObserver(relative: BackendElement | null, margin: string, thresholds: number[], listener: (status: any) => void) {
    return observeIntersection(this.id, relative ? relative.id : 0, margin, thresholds, (status) =>
      listener({ id: this.node?.id ?? '', dataset: this.node?.dataset ?? {}, ...(status as object) }),
    )
  }
}

let unresolvedReference: (owner: string, tag: string) => string | undefined = () => undefined

/** Set by the session: what a tag without a component was meant to refer to. */
export function setUnresolvedReference(find: typeof unresolvedReference): void {
  unresolvedReference = find
}

let contextFactory: (element: BackendElement, info: any) => unknown = () => ({})

/** Set by the canvas family, which makes drawable nodes. */
export function setContextFactory(factory: typeof contextFactory): void {
  contextFactory = factory
}

const scopedNames = (names: string, scope: number | undefined): string => {
  if (!scope || scope === shared) return names
  return names.split(/\s+/).filter(Boolean).map((name) => scopedClass(name, scope)).join(' ')
}

let shared = 0
export function setSharedScope(scope: number): void {
  shared = scope
}
export const isShared = (scope: number | undefined): boolean => !scope || scope === shared

export interface BackendHooks {
  windowSize(): { width: number; height: number; pixelRatio: number }
  theme(): string
  appendStyle(path: string, scope: number | undefined): void
}

export function createBackend(hooks: BackendHooks): glassEasel.composedBackend.Context {
  const context = {
    mode: 2,
    destroy() {},
    getWindowWidth: () => hooks.windowSize().width,
    getWindowHeight: () => hooks.windowSize().height,
    getDevicePixelRatio: () => hooks.windowSize().pixelRatio,
    getTheme: () => hooks.theme(),
    registerStyleSheetContent() {},
    appendStyleSheetPath(path: string, scope?: number) {
      hooks.appendStyle(path, scope)
      return 0
    },
    disableStyleSheet() {},
    render(done: (error: Error | null) => void) {
      flush()
      ask('frame', 0, null, () => done(null))
    },
    getRootNode: () => currentRoot,
    createElement: (tag: string, name?: string) => createElement(tag, name),
    createTextNode: (content: string) => new BackendElement((id) => ['text', id, content], '#text'),
    createFragment: () => new BackendElement((id) => ['fragment', id], '#fragment'),
    onEvent() {},
  }
  return context as unknown as glassEasel.composedBackend.Context
}

let currentRoot: BackendElement | null = null
let bodyWanted = 0

/** The next element to be created is the page's own and stands for `page` in its styles. */
export function expectPageBody(page: number): void {
  bodyWanted = page
}

function createElement(tag: string, name?: string): BackendElement {
  const page = bodyWanted
  bodyWanted = 0
  if (page) return new BackendElement((id) => ['page-body', id, page], 'page')
  if (tag === componentHost && name) return new BackendElement((id) => ['component', id, name], name)
  return new BackendElement((id) => ['element', id, tag], tag)
}

/** What a page's root component is attached to. */
export function createHolder(page: number): BackendElement {
  currentRoot = new BackendElement((id) => ['holder', id, page], '#holder')
  return currentRoot
}
