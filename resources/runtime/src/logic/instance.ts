// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Methods of page and component instances that the framework leaves to its host. */
import { component } from 'glass-easel-miniprogram-adapter'
import { send } from './channel'
import { guard } from './errors'
import { later } from './realm'
import type { Api } from './api'
import { toFrames } from './api/animation'
import { applyAnimatedStyle, clearAnimatedStyle } from './api/worklet'

/** Extends the prototype that all instances share; to be called before the first one is made. */
export function extendInstances(api: Api): void {
  const prototype: any = component.ComponentCaller.prototype
  const noAction = () => undefined
  const methods: Record<string, unknown> = {
    animate(this: any, selector: string, keyframes: any[], duration: number, done?: () => void) {
      const targets = this._$.getShadowRoot?.()?.querySelectorAll(selector) ?? []
      for (const target of targets) {
        const id = target.getBackendElement?.()?.id
        if (id) send(['animate', id, toFrames(keyframes, Number(duration) || 0), Number(duration) || 0])
      }
      if (typeof done === 'function') later(() => guard(done), Number(duration) || 0)
    },
    clearAnimation(this: any, _selector: string, options?: unknown, done?: () => void) {
      const callback = typeof options === 'function' ? (options as () => void) : done
      if (typeof callback === 'function') later(() => guard(callback), 0)
    },
    getPageId(this: any) {
      return `pageId:${this.__pageId ?? 0}`
    },
    getTabBar(this: any) {
      return api.customTabBar(this)
    },
    getOpenerEventChannel() {
      return api.openerChannel(this)
    },
    setInitialRenderingCache: noAction,
    applyAnimatedStyle(this: any, selector: string, update: () => unknown, options?: unknown, done?: unknown) {
      applyAnimatedStyle(this, String(selector), update, typeof options === 'function' ? options : done)
    },
    clearAnimatedStyle(this: any, _selector: string, ids?: unknown, done?: unknown) {
      clearAnimatedStyle(ids, typeof ids === 'function' ? ids : done)
    },
    setUpdatePerformanceListener: noAction,
    setPassiveEvent: noAction,
  }
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
  }
  // Component libraries look at the data of others under this name.
  Object.defineProperty(prototype, '__data__', {
    get(this: any) {
      return this.data
    },
    configurable: true,
  })
  // Programs choose between two ways of drawing by it.
  Object.defineProperty(prototype, 'renderer', {
    get(this: any) {
      return api.rendererOf(this)
    },
    // … and some keep a renderer of their own under this name.
    set(this: any, value: unknown) {
      Object.defineProperty(this, 'renderer', { value, writable: true, configurable: true, enumerable: true })
    },
    configurable: true,
  })
}

let queriesExtended = false

/**
 * The framework's queries know `context`; the platform's also `node` and `computedStyle`. Code of a page that is gone
 * asks about the page that came after it: finding nothing there is not answered, as a page that is gone is not.
 */
export function extendQueries(instance: any, isGone: () => boolean): void {
  if (queriesExtended) return
  queriesExtended = true
  const prototype = Object.getPrototypeOf(instance.createSelectorQuery())
  const push = prototype._$push
  prototype._$push = function (selector: string | null, component: unknown, single: boolean, fields: any, callback?: (result: any) => void) {
    const wanted = { ...fields, context: fields.context || fields.node }
    const finish = (result: any): void => {
      if (result === null && isGone()) return
      for (const item of Array.isArray(result) ? result : [result]) {
        if (!item) continue
        // The framework gives the root's position where the platform gives how far it was scrolled.
        if (selector === null && fields.scrollOffset) Object.assign(item, { scrollLeft: Math.abs(item.scrollLeft), scrollTop: Math.abs(item.scrollTop) })
        if (fields.node) item.node = item.context
        if (!fields.context) delete item.context
        if (Array.isArray(fields.computedStyle)) for (const name of fields.computedStyle) item[name] ??= ''
      }
      if (callback) guard(() => callback(result))
    }
    return push.call(this, selector, component, single, wanted, finish)
  }
  const { exec } = prototype
  prototype.exec = function (callback?: (results: any[]) => void) {
    if (typeof callback !== 'function') return exec.call(this)
    return exec.call(this, (results: any[]) => {
      if (!isGone() || !results.length || results.some((result) => result !== null)) guard(() => callback(results))
    })
  }
  const reference = Object.getPrototypeOf(instance.createSelectorQuery().select('x'))
  reference.node = function (callback?: (result: any) => void) {
    return this.fields({ node: true }, callback)
  }
}
