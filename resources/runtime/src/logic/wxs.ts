// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What WXS code in templates is given: component descriptors for event handlers and `change:` observers. */
import * as glassEasel from 'glass-easel'
import { ask } from './channel'
import { guard } from './errors'
import { clearLater, later, soon } from './realm'

type AnyElement = any

const states = new WeakMap<object, Record<string, unknown>>()
const descriptors = new WeakMap<object, Descriptor>()

/** The limited view of an element or component that WXS code works on. */
class Descriptor {
  constructor(private readonly element: AnyElement) {}

  selectComponent(selector: string): Descriptor | null {
    return this.selectAllComponents(selector)[0] ?? null
  }

  selectAllComponents(selector: string): Descriptor[] {
    const root = this.element.getShadowRoot?.() ?? this.element.ownerShadowRoot
    return root ? root.querySelectorAll(selector).map(descriptorOf) : []
  }

  setStyle(style: string | Record<string, string | number>): this {
    const text = typeof style === 'string' ? style : Object.entries(style).map(([name, value]) => `${name}:${value}`).join(';')
    this.element.setNodeStyle(text, glassEasel.StyleSegmentIndex.ANIMATION_EXTRA)
    return this
  }

  addClass(names: string): this {
    for (const name of names.split(/\s+/)) if (name) this.element.toggleNodeClass?.(name, true)
    return this
  }

  removeClass(names: string): this {
    for (const name of names.split(/\s+/)) if (name) this.element.toggleNodeClass?.(name, false)
    return this
  }

  hasClass(name: string): boolean {
    return String(this.element.class ?? '').split(/\s+/).includes(name)
  }

  getDataset(): Record<string, unknown> {
    return this.element.dataset ?? {}
  }

  getState(): Record<string, unknown> {
    let state = states.get(this.element)
    if (!state) states.set(this.element, (state = {}))
    return state
  }

  triggerEvent(name: string, detail: unknown, options?: object): void {
    this.element.triggerEvent(name, detail, options)
  }

  callMethod(name: string, args: unknown): void {
    const method = this.element.getMethodCaller?.()?.[name]
    if (typeof method === 'function') guard(() => method.call(this.element.getMethodCaller(), args))
  }

  requestAnimationFrame(callback: () => void): void {
    ask('frame', 0, null, () => guard(callback))
  }

  setTimeout(callback: () => void, ms: number): number {
    return later(() => guard(callback), ms)
  }

  private rect = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }

  /** The document is another thread's: what it last said, asked anew each time. */
  getBoundingClientRect(): Record<string, number> {
    const known = this.rect
    this.measure()
    return known
  }

  measure(): void {
    const id = this.element.getBackendElement?.()?.id
    if (!id) return
    ask('rect', id, null, ({ left, top, width, height }) => (this.rect = { left, top, width, height, right: left + width, bottom: top + height }))
  }

  getComputedStyle(names: string[]): Record<string, string> {
    const known = Object.fromEntries((Array.isArray(names) ? names : []).map((name) => [name, this.styles[name] ?? '']))
    const id = this.element.getBackendElement?.()?.id
    if (id) ask('style', id, names, (styles) => Object.assign(this.styles, styles))
    return known
  }
  private readonly styles: Record<string, string> = {}

  clearTimeout(id: number): void {
    clearLater(id)
  }
}

function descriptorOf(element: AnyElement): Descriptor {
  let descriptor = descriptors.get(element)
  if (!descriptor) {
    descriptors.set(element, (descriptor = new Descriptor(element)))
    descriptor.measure()
  }
  return descriptor
}

const elementOf = (callerOrElement: AnyElement): AnyElement => callerOrElement?._$ ?? callerOrElement

const methods = new WeakMap<object, boolean>()

/** An expression that chooses between a WXS function and none has no path; the function is no method then. */
function isMethod(caller: AnyElement, listener: object): boolean {
  let known = methods.get(listener)
  if (known === undefined) {
    known = !!caller && ownMethods(caller).has(listener)
    methods.set(listener, known)
  }
  return known
}

function ownMethods(caller: AnyElement): Set<unknown> {
  const found = new Set<unknown>()
  for (let level = caller; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) found.add(Object.getOwnPropertyDescriptor(level, name)?.value)
  }
  return found
}

type ChangeListener = (value: unknown, old: unknown, owner: Descriptor, instance: Descriptor) => void

export const wxsHooks = {
  change: (listener: ChangeListener) => (value: unknown, old: unknown, host: AnyElement, element: AnyElement) =>
    // After the render that caused it: the listener may look for nodes that are only being made.
    soon(() => {
      // What was taken away meanwhile is told nothing.
      if (glassEasel.Element.isAttached(elementOf(element))) guard(() => listener(value, old, descriptorOf(elementOf(host)), descriptorOf(element)))
    }),

  /** Handlers named by a string are methods; those given as functions come from WXS. */
  event: (caller: AnyElement, event: any, listener: (...args: any[]) => any, path?: unknown[] | null) => {
    if (path ? path[0] === 0 : isMethod(caller, listener)) return listener.call(caller, event)
    Object.defineProperty(event, 'instance', { value: descriptorOf(event.currentElement ?? elementOf(caller)), configurable: true })
    return listener.call(null, event, descriptorOf(elementOf(caller)))
  },
}
