// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** One opened package: joins files, components, scripts, pages and the wx object, and launches the app. */
import type { Configuration, PackageData, PageRef, TabBarLook, TouchFields } from '../protocol'
import { createApi, type Api } from './api'
import type { EventChannel } from './api/eventchannel'
import { recordNonPublic } from './api/recorder'
import { openerChannels } from './api/navigation'
import { BackendElement, createBackend, createHolder, expectPageBody, isShared, setUnresolvedReference } from './backend'
import { ask, flush, send } from './channel'
import { Components } from './components'
import { addExtendedLibraries } from './extendedlibrary'
import { errorPage, guard, reportError, setErrorPage } from './errors'
import { PackageFiles } from './files'
import { addOpenDataCanvas } from './game/opendata'
import { pauseFrames } from './game/loop'
import { GameStage } from './game/stage'
import { extendInstances, extendQueries } from './instance'
import { parseJson } from './json'
import { pageLook, tabBarLook, themed } from './look'
import { callPage, type OpenPage, postLook } from './pages'
import { normalize, relativeTo } from './paths'
import { now, post, stringify } from './realm'
import { recordLife } from './records'
import { type PageFactory, Router } from './router'
import { type Require, ReportedError, Scripts } from './scripts'
import { Templates } from './templates'
import { startWorker } from './workers'
import { sharedScope, StyleCompiler } from './wxss'

export const moduleNames = (
  'require module exports Page Component Behavior App getApp getCurrentPages wx global window document self ' +
  'requirePlugin requireMiniProgram __wxConfig process'
).split(' ')

/** An object of the platform that no document tells of: packages find it, and every look into it is recorded. */
const privateObject = (label: string, fields: Record<string, unknown>): unknown =>
  new Proxy(fields, {
    get(target, name) {
      if (typeof name === 'string') recordNonPublic(label + '.' + name)
      return Reflect.get(target, name)
    },
  })

/** Games bring their own document; nothing of theirs may be in the shade of a parameter. */
const gameNames = 'require module exports wx GameGlobal requirePlugin __wxConfig'.split(' ')

export class Session implements PageFactory {
  readonly files: PackageFiles
  readonly appConfig: Record<string, any>
  readonly templates: Templates
  readonly components: Components
  readonly router: Router
  readonly scripts: Scripts
  readonly api: Api
  readonly theme: (value: unknown) => string
  readonly startedAt = now()
  /** A mini-game has a game.json in place of an app.json, no pages, and one canvas. */
  readonly isGame: boolean
  app: any = null
  /** The channel that the next page to be created finds as its opener's. */
  nextOpener: EventChannel | null = null
  /** The screen of a mini-game. */
  readonly stage: GameStage
  readonly names: string[]
  private readonly styles: StyleCompiler
  private readonly pages = new Set<string>()
  private pageIds = 0
  private creating: any = null
  private styledPage = 0
  private sentStyles = new Set<string>()

  constructor(pack: PackageData, readonly configuration: Configuration, readonly assetBase: string) {
    this.files = new PackageFiles(pack.files, pack.assets)
    this.isGame = this.files.has('game.json') && !this.files.has('app.json')
    this.appConfig = this.readJson(this.isGame ? 'game.json' : 'app.json')
    this.stage = new GameStage(this.screenSize())
    this.names = this.isGame ? gameNames : moduleNames
    this.files.setAliases(this.appConfig.resolveAlias)
    addExtendedLibraries(this.files, this.appConfig)
    this.theme = themed(this.readJson(String(this.appConfig.themeLocation ?? 'theme.json')), () => this.shownTheme() ?? 'light')
    this.templates = new Templates(this.files)
    this.styles = new StyleCompiler(this.files, (from, reference) => assetBase + relativeTo(from, reference))
    this.components = new Components(this.files, this.templates, this.appConfig, this.backend())
    setUnresolvedReference((owner, tag) => this.components.unresolvedReference(owner, tag))
    this.router = new Router(this, tabBarLook(this.appConfig, this.theme))
    this.api = createApi(this)
    extendInstances(this.api)
    this.scripts = new Scripts(this.files, (file, require) => this.moduleScope(file, require), this.names)
    this.listPages()
  }

  get tabBar(): TabBarLook | null {
    return this.router.tabBar
  }

  private readJson(file: string): Record<string, any> {
    if (!this.files.has(file)) return {}
    const { value, problem } = parseJson(this.files.text(file))
    if (problem) reportError('json', { message: problem.message }, { file, line: problem.line, column: problem.column })
    return value && typeof value === 'object' ? value : {}
  }

  private listPages(): void {
    const add = (path: unknown): void => void (typeof path === 'string' && this.pages.add(normalize(path)))
    for (const page of this.appConfig.pages ?? []) add(page)
    for (const part of [...(this.appConfig.subPackages ?? []), ...(this.appConfig.subpackages ?? [])]) {
      for (const page of part?.pages ?? []) add(String(part.root ?? '') + '/' + page)
    }
    const entry = this.appConfig.entryPagePath ?? this.appConfig.pages?.[0]
    this.router.entry = normalize(String(entry ?? [...this.pages][0] ?? ''))
  }

  private backend() {
    return createBackend({
      windowSize: () => this.windowSize(),
      theme: () => this.shownTheme() ?? 'light',
      appendStyle: (path, scope) => this.appendStyle(path, isShared(scope) ? sharedScope : (scope as number)),
    })
  }

  get appId(): string {
    return String(this.projectConfig.appid ?? '') || 'wx0000000000000000'
  }

  get extConfig(): Record<string, unknown> {
    return this.files.has('ext.json') ? this.readJson('ext.json').ext ?? {} : {}
  }

  private get projectConfig(): Record<string, any> {
    return this.files.has('project.config.json') ? parseJson(this.files.text('project.config.json')).value as Record<string, any> ?? {} : {}
  }

  /** A landscape game is held sideways. */
  screenSize(): { width: number; height: number } {
    const { width, height } = this.configuration.device
    return this.isGame && /^landscape/.test(String(this.appConfig.deviceOrientation ?? '')) ? { width: Math.max(width, height), height: Math.min(width, height) } : { width, height }
  }

  windowSize(): { width: number; height: number; pixelRatio: number } {
    const { device } = this.configuration
    if (this.isGame) return { ...this.screenSize(), pixelRatio: device.pixelRatio }
    const page = this.router?.current()
    const custom = page?.look.navigationStyle === 'custom'
    const bar = custom ? 0 : device.statusBarHeight + 44
    const tabs = page?.tab && this.tabBar && !this.tabBar.custom && !this.tabBar.hidden ? 48 + device.safeAreaBottom : 0
    return { width: device.width, height: device.height - bar - tabs, pixelRatio: device.pixelRatio }
  }

  /** Sheets belong to the page being created: the platform shows every page in a document of its own. */
  private appendStyle(path: string, scope: number): void {
    const key = this.styledPage + '|' + path + '|' + scope
    if (this.sentStyles.has(key)) return
    this.sentStyles.add(key)
    const { css, problems, remoteFonts } = this.styles.compile(path, scope)
    for (const url of remoteFonts) this.noteFont(url)
    for (const problem of problems) reportError(problem.kind, { message: problem.message }, problem)
    send(['sheet', this.styledPage, path + '|' + scope, css])
  }

  /** Light or dark for programs that say that they know of it; they alone are told. */
  shownTheme(): 'light' | 'dark' | undefined {
    return this.appConfig.darkmode === true || this.isGame ? this.configuration.theme : undefined
  }

  /** How a page is drawn, by its own configuration, its subpackage's or the program's. */
  rendererOf(route: string = this.newestRoute): string {
    const parts: any[] = [...(this.appConfig.subPackages ?? []), ...(this.appConfig.subpackages ?? [])]
    const part = parts.find((known) => route.startsWith(normalize(String(known?.root ?? '')) + '/'))
    return (this.components.config(route).renderer ?? part?.renderer ?? this.appConfig.renderer) === 'skyline' ? 'skyline' : 'webview'
  }
  private newestRoute = ''

  private noteFont(url: string): void {
    if (this.notedFonts.has(url)) return
    this.notedFonts.add(url)
    post({ t: 'blocked', what: url, kind: 'font', page: errorPage() })
  }
  private readonly notedFonts = new Set<string>()

  private moduleScope(_file: string, _require: Require): Record<string, unknown> {
    const constructors = this.components.constructors()
    return {
      ...constructors,
      App: (definition: any) => this.defineApp(definition),
      getApp: () => this.app ?? (this.app = {}),
      getCurrentPages: () => this.router.stack.map((page) => page.instance),
      wx: this.api.wx,
      global: globalThis,
      GameGlobal: globalThis,
      requirePlugin: (name: unknown) => this.api.plugin(String(name)),
      requireMiniProgram: () => ({}),
      __wxConfig: privateObject('__wxConfig', { envVersion: 'release', platform: this.configuration.device.platform, pages: [...this.pages], appLaunchInfo: {} }),
    }
  }

  private defineApp(definition: any): void {
    this.app = Object.assign(this.app ?? {}, definition && typeof definition === 'object' ? definition : {})
  }

  /** The page whose code runs now: the one being created or the one on top. */
  activeInstance(): any {
    return this.creating ?? this.router.current()?.instance
  }

  private isGone(route: string): boolean {
    return route !== '' && !this.creating && !this.router.isOpen(route)
  }

  launchOptions(): Record<string, unknown> {
    return { path: this.router.entry, query: { ...this.configuration.query }, scene: this.configuration.scene, referrerInfo: {}, mode: 'default' }
  }

  /** Runs app.js and the app's own lifecycle. */
  launch(): void {
    setErrorPage('')
    if (this.isGame) return post({ t: 'launched' })
    const script = this.components.scriptOf('app')
    if (!this.files.has('app.json')) reportError('missing', { message: 'app.json not found' }, { file: 'app.json', line: 0, column: 0 })
    if (script) {
      try {
        this.scripts.run(script)
      } catch (error) {
        if (!(error instanceof ReportedError)) reportError('script', error)
      }
    }
    this.app ??= {}
    this.callApp('onLaunch', this.launchOptions())
    this.callApp('onShow', this.launchOptions())
    flush()
    post({ t: 'launched' })
  }

  /** A worker of the program, as the program sees it. */
  startWorker(path: string): object {
    return startWorker(this.files, [...moduleNames, 'worker'], path)
  }

  callApp(method: string, ...args: unknown[]): unknown {
    if (/^on(Launch|Show|Hide|PageNotFound)$/.test(method)) recordLife(method, '', args[0])
    return guard(() => (typeof this.app?.[method] === 'function' ? this.app[method](...args) : undefined))
  }

  exists(route: string): boolean {
    return this.pages.has(route)
  }

  /** Opens what the host asked for; a page that is not declared is reported and the entry shown instead. */
  open(ref: PageRef): void {
    if (this.isGame) return this.openGame()
    const route = normalize(ref.route)
    setErrorPage(route)
    if (!this.exists(route)) {
      reportError('missing', { message: `page "${route}" is not found` }, { file: 'app.json', line: 0, column: 0 })
      this.callApp('onPageNotFound', { path: route, query: ref.query, isEntryPage: this.router.stack.length === 0 })
      if (this.router.stack.length === 0 && route !== this.router.entry && this.exists(this.router.entry)) return this.open({ route: this.router.entry, query: {} })
      return
    }
    try {
      this.router.reLaunch({ route, query: ref.query })
    } catch (error) {
      reportError('script', error)
    }
    flush()
  }

  private openGame(): void {
    this.stage.open(() => {
      const file = ['game.js', 'game.ts'].find((path) => this.files.has(path))
      if (this.appConfig.openDataContext) addOpenDataCanvas(this.stage.size)
      if (!file) return reportError('missing', { message: 'game.js not found' }, { file: 'game.json', line: 0, column: 0 })
      try {
        this.scripts.run(file)
      } catch (error) {
        if (!(error instanceof ReportedError)) reportError('script', error)
      }
      this.api.appShown()
    })
  }

  changeTheme(theme: 'light' | 'dark'): void {
    if (theme === this.configuration.theme) return
    const looks = (): Record<string, unknown>[] => this.router.stack.map((page) => ({ ...pageLook(this.appConfig, page.config, this.theme) }))
    const bars = (): Record<string, unknown> => ({ ...tabBarLook(this.appConfig, this.theme) })
    const [before, barBefore] = [looks(), bars()]
    this.configuration.theme = theme
    if (!this.shownTheme()) return
    // What the program set itself stays as it is.
    const renew = (target: Record<string, unknown>, old: Record<string, unknown>, fresh: Record<string, unknown>): void => {
      for (const [name, value] of Object.entries(fresh)) if (stringify(target[name]) === stringify(old[name])) target[name] = value
    }
    const after = looks()
    this.router.stack.forEach((page, index) => {
      const { left } = page.look
      renew(page.look as unknown as Record<string, unknown>, before[index], after[index])
      page.look.left = left
      postLook(page)
    })
    if (this.tabBar) renew(this.tabBar as unknown as Record<string, unknown>, barBefore, bars())
    this.router.postStack()
    this.callApp('onThemeChange', { theme })
    this.api.fire('ThemeChange', { theme })
    flush()
  }

  /** A game that nobody sees stands still, as on a phone. */
  setVisible(on: boolean): void {
    if (!this.isGame) return
    pauseFrames(!on)
    this.api.fire(on ? 'Show' : 'Hide', on ? this.launchOptions() : {})
  }

  touch(message: { type: string; fields: TouchFields }): void {
    this.api.touch(message.type, message.fields)
  }

  create(ref: PageRef, tab: boolean): OpenPage {
    this.newestRoute = ref.route
    this.components.ensure(ref.route, true, this.scripts)
    const id = ++this.pageIds
    const element = createHolder(id)
    const config = this.components.config(ref.route)
    const page: OpenPage = {
      id, ref, tab, element, config,
      instance: null, root: null, customTabBar: null,
      look: { ...pageLook(this.appConfig, config, this.theme), skyline: this.skylineOptions(ref.route, config) },
      shown: false, ready: false,
    } as OpenPage
    const parts = page as { -readonly [key in keyof OpenPage]: OpenPage[key] }
    this.styledPage = id
    postLook(page)
    expectPageBody(id)
    parts.root = this.components.backend.createRoot('page', this.components.space, '/' + ref.route)
    parts.instance = parts.root.get()
    extendQueries(parts.instance, () => this.isGone(errorPage()))
    if (this.nextOpener) openerChannels.set(parts.instance, this.nextOpener)
    this.components.bindMethods(ref.route, parts.instance)
    Object.assign(parts.instance, { route: ref.route, __route__: ref.route, options: ref.query })
    Object.defineProperty(parts.instance, '__pageId', { value: id })
    this.creating = parts.instance
    this.attach(parts.root, element)
    this.creating = null
    if (tab && this.tabBar?.custom) parts.customTabBar = this.attachTabBar(element)
    this.whenPainted(page)
    return page
  }

  /** The defaults of the other way of drawing, as far as the program leaves them on. */
  private skylineOptions(route: string, config: Record<string, any>): string {
    if (this.rendererOf(route) !== 'skyline') return ''
    const options = { ...this.appConfig.rendererOptions?.skyline, ...config.rendererOptions?.skyline }
    return ['on', options.defaultDisplayBlock === true ? '' : 'flex', options.defaultContentBox === true ? '' : 'border-box'].filter(Boolean).join(' ')
  }

  private attach(root: any, element: BackendElement): void {
    const placeholder = new BackendElement((id) => ['element', id, 'placeholder'], 'placeholder')
    element.appendChild(placeholder)
    root.attach(element, placeholder)
  }

  private attachTabBar(element: BackendElement): any {
    const path = this.files.component('app', 'custom-tab-bar/index')
    if (!path) return null
    this.components.ensure(path, false, this.scripts)
    const root = this.components.backend.createRoot('custom-tab-bar', this.components.space, '/' + path)
    this.attach(root, element)
    return root
  }

  private whenPainted(page: OpenPage): void {
    ask('frame', 0, null, () => {
      if (!this.router.stack.includes(page)) return
      page.ready = true
      recordLife('onReady', page.ref.route)
      callPage(page, 'onReady')
      flush()
      post({ t: 'opened', page: page.id })
    })
  }
}
