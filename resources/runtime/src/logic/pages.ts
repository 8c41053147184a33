// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** One opened page: its component instance, its look and its lifecycle. */
import type { PageLook, PageRef } from '../protocol'
import type { BackendElement } from './backend'
import { guard, inNameOf } from './errors'
import { post } from './realm'
import { recordLife } from './records'

export interface OpenPage {
  readonly id: number
  readonly ref: PageRef
  readonly instance: any
  readonly root: any
  readonly element: BackendElement
  readonly tab: boolean
  readonly config: Record<string, any>
  look: PageLook
  shown: boolean
  ready: boolean
  customTabBar: any
}

/** Calls a page's lifecycle method if it has one; errors are reported. */
export function callPage(page: OpenPage, method: string, ...args: unknown[]): unknown {
  return attempt(page, () => {
    const handler = page.instance[method]
    return typeof handler === 'function' ? handler.apply(page.instance, args) : undefined
  })
}

export function pageLifetime(page: OpenPage, name: string, ...args: unknown[]): void {
  attempt(page, () => {
    page.root.getComponent().triggerPageLifetime(name, args)
    page.customTabBar?.getComponent().triggerPageLifetime(name, args)
  })
}

function attempt<T>(page: OpenPage, work: () => T): T | undefined {
  return inNameOf(page.ref.route, () => guard(work))
}

export function showPage(page: OpenPage): void {
  if (page.shown) return
  page.shown = true
  recordLife('onShow', page.ref.route)
  callPage(page, 'onShow')
  pageLifetime(page, 'show')
}

export function hidePage(page: OpenPage): void {
  if (!page.shown) return
  page.shown = false
  recordLife('onHide', page.ref.route)
  callPage(page, 'onHide')
  pageLifetime(page, 'hide')
}

export function unloadPage(page: OpenPage): void {
  page.shown = false
  recordLife('onUnload', page.ref.route)
  callPage(page, 'onUnload')
  attempt(page, () => {
    page.root.release()
    page.customTabBar?.release()
  })
  page.element.release()
  post({ t: 'drop', page: page.id })
}

export function postLook(page: OpenPage): void {
  post({ t: 'page', page: page.id, ref: page.ref, look: { ...page.look }, tab: page.tab })
}
