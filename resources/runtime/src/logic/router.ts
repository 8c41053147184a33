// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The page stack: what navigation calls do to it and which lifecycle methods they run. */
import type { PageRef, TabBarLook } from '../protocol'
import { flush } from './channel'
import { beginPage, setErrorPage } from './errors'
import { normalize, relativeTo, splitUrl } from './paths'
import { callPage, hidePage, type OpenPage, showPage, unloadPage } from './pages'
import { post } from './realm'
import { recordLife } from './records'

export const stackLimit = 10

export class NavigationFailure extends Error {}

export interface PageFactory {
  /** Creates the page, runs onLoad; null when there is no such page. */
  create(ref: PageRef, tab: boolean): OpenPage
  exists(route: string): boolean
}

export class Router {
  readonly stack: OpenPage[] = []
  private readonly tabs = new Map<string, OpenPage>()

  constructor(private readonly factory: PageFactory, readonly tabBar: TabBarLook | null) {}

  current(): OpenPage | undefined {
    return this.stack[this.stack.length - 1]
  }

  tabIndex(route: string): number {
    return this.tabBar ? this.tabBar.items.findIndex((item) => item.pagePath === route) : -1
  }

  /** The page that `url` means, seen from the current one. */
  resolve(url: string): PageRef {
    const { path, query } = splitUrl(String(url ?? ''))
    const bare = path.replace(/\.html$/, '')
    const base = this.current()?.ref.route ?? ''
    const candidates = bare[0] === '/' ? [normalize(bare)] : [relativeTo(base, bare), normalize(bare)]
    const route = candidates.find((candidate) => this.factory.exists(candidate)) ?? candidates[0]
    return { route, query: Object.fromEntries(Object.entries(query).map(([key, value]) => [key, value])) }
  }

  private check(ref: PageRef): void {
    if (!this.factory.exists(ref.route)) throw new NavigationFailure(`page "${ref.route}" is not found`)
  }

  navigateTo(ref: PageRef): OpenPage {
    this.check(ref)
    if (this.tabIndex(ref.route) >= 0) throw new NavigationFailure('can not navigateTo a tabbar page')
    if (this.stack.length >= stackLimit) throw new NavigationFailure(`webview count limit exceed: ${stackLimit}`)
    const before = this.current()
    if (before) hidePage(before)
    return this.push(ref, false)
  }

  redirectTo(ref: PageRef): OpenPage {
    this.check(ref)
    if (this.tabIndex(ref.route) >= 0) throw new NavigationFailure('can not redirectTo a tabbar page')
    const before = this.stack.pop()
    if (before) this.unload(before)
    return this.push(ref, false)
  }

  reLaunch(ref: PageRef): OpenPage {
    this.check(ref)
    for (const page of [...this.stack].reverse()) this.unload(page)
    for (const page of this.tabs.values()) unloadPage(page)
    this.stack.length = 0
    this.tabs.clear()
    return this.push(ref, this.tabIndex(ref.route) >= 0)
  }

  switchTab(ref: PageRef): OpenPage {
    this.check(ref)
    if (this.tabIndex(ref.route) < 0) throw new NavigationFailure('can not switch to no-tabBar page')
    const before = this.current()
    if (before && before.tab && before.ref.route === ref.route) return before
    for (const page of [...this.stack].reverse()) {
      if (page.tab) hidePage(page)
      else this.unload(page)
    }
    this.stack.length = 0
    const kept = this.tabs.get(ref.route)
    if (!kept) return this.push({ route: ref.route, query: {} }, true)
    this.stack.push(kept)
    return this.show(kept)
  }

  navigateBack(delta: number): boolean {
    const count = Math.min(Math.max(1, delta || 1), this.stack.length - 1)
    if (count < 1) return false
    for (let index = 0; index < count; index++) this.unload(this.stack.pop()!)
    this.show(this.current()!)
    return true
  }

  /** Whether a page of this route is on the stack or kept behind a tab. */
  isOpen(route: string): boolean {
    return this.tabs.has(route) || this.stack.some((page) => page.ref.route === route)
  }

  private opening = 0
  private readonly postponed: (() => void)[] = []

  /** Does `work` at once, but while a page is being opened only when that one was shown: the platform never changes pages in between. */
  onceShown<T>(work: () => T): T | Promise<T> {
    if (!this.opening) return work()
    return new Promise((resolve, reject) => {
      this.postponed.push(() => {
        try {
          resolve(work())
        } catch (error) {
          reject(error)
        }
      })
    })
  }

  private unload(page: OpenPage): void {
    if (page.tab) this.tabs.delete(page.ref.route)
    const at = this.stack.indexOf(page)
    if (at >= 0) this.stack.splice(at, 1)
    unloadPage(page)
  }

  private push(ref: PageRef, tab: boolean): OpenPage {
    this.opening++
    try {
      return this.openPage(ref, tab)
    } finally {
      this.opening--
      while (!this.opening && this.postponed.length) this.postponed.shift()!()
    }
  }

  private openPage(ref: PageRef, tab: boolean): OpenPage {
    beginPage(ref.route)
    const page = this.factory.create(ref, tab)
    page.look.left = tab ? 'none' : this.stack.length > 0 ? 'back' : this.isEntry(ref.route) ? 'none' : 'home'
    this.stack.push(page)
    if (tab) this.tabs.set(ref.route, page)
    recordLife('onLoad', page.ref.route, page.ref.query)
    callPage(page, 'onLoad', page.ref.query)
    return this.show(page)
  }

  entry = ''
  private isEntry(route: string): boolean {
    return route === this.entry
  }

  private show(page: OpenPage): OpenPage {
    setErrorPage(page.ref.route)
    showPage(page)
    flush()
    this.postStack()
    return page
  }

  postStack(): void {
    const page = this.current()
    post({
      t: 'stack',
      pages: this.stack.map((open) => open.id),
      tabBar: this.tabBar && { ...this.tabBar, items: this.tabBar.items.map((item) => ({ ...item })) },
      tabIndex: page && page.tab ? this.tabIndex(page.ref.route) : -1,
    })
  }
}
