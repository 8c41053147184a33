// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Joins the worker, the frames, the chrome and the host. */
import workerText from 'virtual:worker'
import type { ListeningNode, LocatedNode, LogicMessage, PackageData, PageRef, Place, RuntimeError, ViewMessage } from '../protocol'
import { answerQuestion } from './answers'
import { CallBook, ErrorBook, placeInStack } from './calls'
import { Chrome } from './chrome'
import { assetBase, noteRemote, setBlockedNote, setDelivery, settings } from './context'
import { Dialogs } from './dialogs'
import { make } from './dom'
import { GameScreen } from './gamescreen'
import type { Host } from './host'
import { applyOp, nodeById, type OpTargets } from './nodes'
import { Mirror, showing } from './mirror'
import { observe, unobserve } from './observers'
import { PageFrames } from './pageframes'
import { Picker } from './picker'
import { PlaceMarks } from './placemarks'
import { playFrames, scrollSmoothly } from './playback'
import { listenOnce, routePointer } from './pointer'
import { reportPage, stackEntries, visibleText } from './reports'
import { Rest } from './settle'
import { Watchdog } from './watchdog'

type StackMessage = Extract<LogicMessage, { t: 'stack' }>

/** Of what a touched element shows. */
const gestureText = 80

export class Runtime {
  readonly frames: PageFrames
  readonly chrome = new Chrome()
  readonly dialogs: Dialogs
  readonly errors = new ErrorBook()
  readonly rest = new Rest()
  readonly picker: Picker
  readonly calls: CallBook
  readonly mirror: Mirror
  readonly marks: PlaceMarks
  private readonly phone = make('mj-phone')
  private worker: Worker | null = null
  game: GameScreen | null = null
  private watchdog: Watchdog | null = null
  private lead = 0
  private launched = false
  private waiting: PageRef | null = null
  private entry = { open: true }
  private bars: Pick<StackMessage, 'tabBar' | 'tabIndex'> = { tabBar: null, tabIndex: -1 }
  private questions = 0
  private readonly answers = new Map<number, (value: any) => void>()

  constructor(private readonly host: Host, private readonly pack: PackageData) {
    this.frames = new PageFrames(() => /"style"\s*:\s*"v2"/.test(pack.files['app.json'] ?? ''), (frame) => frame === this.frames.current() && this.refresh())
    this.dialogs = new Dialogs(this.phone, (message) => this.fail({ kind: 'cut', message, file: '', line: 0, column: 0, page: this.page }))
    this.picker = new Picker(this.frames, (id) => this.locate(id), (type, element) => host.post({ type, ...element }))
    this.calls = new CallBook((records) => host.post({ type: 'records', records }), (id) => (this.elementOf(id)?.innerText ?? '').trim().slice(0, gestureText))
    host.before = () => this.calls.flush()
    this.phone.style.cssText = 'position:absolute;left:0;top:0;right:0;bottom:0;overflow:clip'
    this.phone.append(this.frames.stage, this.chrome.bar, this.chrome.tabs, this.picker.outline)
    document.body.append(this.phone)
    this.mirror = new Mirror(this.frames, this.phone, host)
    this.marks = new PlaceMarks(this.frames, (ids) => this.places(ids), () => this.unrest(), host)
    this.picker.watch(this.phone)
    routePointer(this.frames.stage, () => this.origin(), () => this.picker.on)
    setBlockedNote((url, kind) => this.blocked(url, kind))
    document.addEventListener('securitypolicyviolation', (event) => {
      noteRemote(this.page, event.blockedURI, (event.effectiveDirective || event.violatedDirective).replace('-src', ''))
    })
  }

  private origin() {
    const frame = this.frames.current()
    const box = frame?.frame.getBoundingClientRect()
    return { left: box?.left ?? 0, top: box?.top ?? 0, scrollTop: frame?.scroller.scrollTop ?? 0 }
  }

  get page(): string {
    return this.frames.current()?.ref.route ?? ''
  }

  blocked(url: string, kind: string, page = this.page): void {
    this.host.post({ type: 'blocked', url: url.slice(0, 2000), kind, page })
  }

  start(options: { open?: boolean }): void {
    if (this.worker) return
    this.entry.open = options.open !== false
    this.chrome.configure()
    const url = URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' }))
    const worker = (this.worker = new Worker(url))
    URL.revokeObjectURL(url)
    worker.onmessage = (event) => this.receive(event.data)
    worker.onerror = (event) => {
      event.preventDefault()
      this.fail({ kind: 'worker', message: event.message || 'the worker could not start', file: '', line: event.lineno ?? 0, column: event.colno ?? 0, page: this.page })
    }
    setDelivery((message) => this.send(message))
    this.calls.start()
    this.watchdog = new Watchdog((n) => this.send({ t: 'ping', n }), () => this.unresponsive())
    this.watchdog.start()
    this.send({ t: 'boot', pack: this.pack, configuration: settings.configuration, assetBase })
  }

  private send(message: ViewMessage, transfer: Transferable[] = []): void {
    this.worker?.postMessage(message, transfer)
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.frames.followScheme()
    this.chrome.configure()
    if (this.launched) this.send({ t: 'theme', theme })
  }

  open(ref: PageRef): void {
    this.errors.forget(ref.route)
    this.dialogs.clear()
    if (this.launched) this.send({ t: 'open', ref })
    else this.waiting = ref
  }

  private unresponsive(): void {
    this.worker?.terminate()
    this.worker = null
    this.host.post({ type: 'unresponsive', page: this.page })
    this.fail({ kind: 'unresponsive', message: 'the program did not answer for 5 seconds and was ended', file: '', line: 0, column: 0, page: this.page })
  }

  private fail(error: RuntimeError): void {
    this.operations++
    this.errors.add(error)
    this.host.post({ type: 'error', ...error })
  }

  private question<T>(ask: (n: number) => ViewMessage): Promise<T> {
    const n = ++this.questions
    return new Promise((resolve) => {
      this.answers.set(n, resolve)
      this.send(ask(n))
    })
  }

  private locate(id: number): Promise<LocatedNode | null> {
    return this.question((n) => ({ t: 'locate', n, id }))
  }

  inspect(): Promise<Extract<LogicMessage, { t: 'inspected' }>> {
    return this.question((n) => ({ t: 'inspect', n }))
  }

  tappable(): Promise<number[]> {
    return this.question((n) => ({ t: 'tappable', n, page: 0 }))
  }

  listening(): Promise<ListeningNode[]> {
    return this.question((n) => ({ t: 'listening', n }))
  }

  /** Where each of these nodes comes from. */
  places(ids: number[]): Promise<(Place | null)[]> {
    return ids.length ? this.question((n) => ({ t: 'places', n, ids })) : Promise.resolve([])
  }

  private operations = 0

  /** Grows with everything that the program does that can be seen or is recorded. */
  unrest(): number {
    return this.operations + this.calls.count()
  }

  highlight(place: { file: string; line: number } | null): void {
    if (place) this.send({ t: 'find', file: place.file, line: place.line })
    else this.picker.highlight([])
  }

  highlightText(text: string): void {
    const scroller = this.frames.current()?.scroller
    this.picker.outlineElements(text && scroller ? showing(scroller, text) : [])
  }

  back(): void {
    this.send({ t: 'back', delta: 1 })
  }

  private answer(n: number, value: unknown): void {
    this.answers.get(n)?.(value)
    this.answers.delete(n)
  }

  private readonly targets: OpTargets = {
    holder: (page) => this.frames.get(page)!.scroller,
    body: (page) => this.frames.get(page)!.body,
    sheet: (page, key, css) => this.frames.sheet(page, key, css),
    listen: listenOnce,
    scrollTo: (element, left, top, duration) => scrollSmoothly((element as any)?.scrollTarget ?? element, left, top, duration),
    animate: (element, frames) => element && playFrames(element, frames),
  }

  private applyAll(ops: Extract<LogicMessage, { t: 'ops' }>['ops']): void {
    this.operations += ops.length
    // A canvas may be drawn on without end; that alone is no unrest.
    if (ops.some((op) => op[0] !== 'canvas')) this.rest.changed()
    for (const op of ops) {
      try {
        applyOp(op, this.targets)
      } catch (error) {
        this.host.post({ type: 'console', level: 'debug', message: `operation ${JSON.stringify(op).slice(0, 160)}: ${(error as Error).message}`, file: '', line: 0 })
      }
    }
  }

  private receive(message: LogicMessage): void {
    switch (message.t) {
      case 'ops':
        return this.applyAll(message.ops)
      case 'ask':
        if (message.kind === 'bitmap') this.rest.changed()
        if (message.kind === 'dialog') this.operations++
        return answerQuestion(message.kind, message.id, message.arg, this.frames, this.dialogs, (value) => this.send({ t: 'answer', n: message.n, value }))
      case 'call':
      case 'answered':
      case 'data':
      case 'life':
      case 'gesture':
      case 'dropped':
        return this.calls.add(message)
      case 'pong':
        return this.watchdog?.answered(message.n)
      case 'booted':
        this.lead = message.lead
        this.host.post({ type: 'ready' })
        return this.send({ t: 'start' })
      case 'launched':
        return this.afterLaunch()
      case 'page':
        this.operations++
        this.frames.update(message.page, message.ref, message.look, message.tab)
        return this.refresh()
      case 'stack':
        this.bars = message
        this.frames.show(message.pages, message.tabBar, message.tabIndex)
        this.refresh()
        return this.host.post({ type: 'stack', stack: stackEntries(this.frames), again: this.frames.current()?.opened ?? false })
      case 'tabbar':
        this.bars = message
        return this.refresh()
      case 'drop':
        return this.frames.drop(message.page)
      case 'game':
        return this.openGame(message)
      case 'overlay':
        this.rest.changed()
        return this.game?.overlay.show(message.id, message.box)
      case 'opened':
        return this.afterOpen(message.page)
      case 'dialog':
        this.operations++
        this.rest.changed()
        return this.dialogs.show(message.dialog)
      case 'scroll-page':
        return this.scrollPage(message)
      case 'blocked':
        return this.blocked(message.what, message.kind, message.page)
      case 'error':
        return this.fail({ kind: message.kind, message: message.message, ...(message.place ?? placeInStack(message.stack, this.lead)), page: message.page })
      case 'console':
        return this.host.post({ type: 'console', level: message.level, message: message.text, file: message.place?.file ?? '', line: message.place?.line ?? 0 })
      case 'inspected':
        return this.answer(message.n, message)
      case 'located':
        return this.answer(message.n, message.places)
      case 'tappable':
        return this.answer(message.n, message.ids)
      case 'listening':
        return this.answer(message.n, message.nodes)
      case 'places':
        return this.answer(message.n, message.places)
      case 'found':
        return this.picker.highlight(message.ids)
      case 'observe':
        return observe(message.n, message.id, message.relative, message.margin, message.thresholds, this.frames.current()?.scroller ?? null)
      case 'unobserve':
        return unobserve(message.n)
    }
  }

  private openGame(message: Extract<LogicMessage, { t: 'game' }>): void {
    const frame = this.frames.get(message.page)
    if (!frame || this.game) return
    this.game = new GameScreen(frame, message.width, message.height)
    const canvas = this.game.transfer()
    this.send({ t: 'screen', canvas }, [canvas])
  }

  private refresh(): void {
    this.rest.changed()
    const frame = this.frames.current()
    if (!frame) return
    this.frames.layout(frame, this.bars.tabBar, this.bars.tabIndex)
    this.chrome.showLook({ ...frame.look, ...frame.wishes })
    this.chrome.showTabs(this.bars.tabBar, this.bars.tabIndex)
  }

  private afterLaunch(): void {
    this.launched = true
    this.calls.flush()
    this.host.post({ type: 'app-launched', errors: this.errors.ofPage('') })
    const ref = this.waiting
    this.waiting = null
    if (ref) this.send({ t: 'open', ref })
    else if (this.entry.open) this.send({ t: 'open', ref: { route: '', query: settings.configuration.query } })
  }

  private afterOpen(id: number): void {
    const frame = this.frames.get(id)
    if (!frame) return
    requestAnimationFrame(() => {
      this.calls.flush()
      frame.opened = true
      this.host.post({
        type: 'page-opened',
        route: frame.ref.route,
        query: frame.ref.query,
        title: frame.look.title,
        ms: Math.round(performance.now() - frame.openedAt),
        elements: frame.body.querySelectorAll('*').length,
        text_length: visibleText(frame.scroller).length,
        errors: this.errors.ofPage(frame.ref.route),
        stack: stackEntries(this.frames),
      })
    })
  }

  private scrollPage(message: Extract<LogicMessage, { t: 'scroll-page' }>): void {
    const frame = this.frames.get(message.page)
    if (!frame) return
    let top = message.top
    if (top < 0 && message.selector) {
      const target = this.find(frame.body, message.selector)
      if (target) top = target.getBoundingClientRect().top - frame.frame.getBoundingClientRect().top + frame.scroller.scrollTop
    }
    if (top >= 0) scrollSmoothly(frame.scroller, -1, top, message.duration)
  }

  private find(body: HTMLElement, selector: string): Element | null {
    try {
      return body.querySelector(selector)
    } catch {
      return null
    }
  }

  report() {
    const report = reportPage(this.frames, this.errors)
    if (!this.game) return report
    // Of a game nothing is seen but what it draws.
    if (this.game.painted()) report.images.ok++
    return { ...report, shapes: 0 }
  }

  elementOf(id: number): HTMLElement | null {
    const node = nodeById(id)
    return node instanceof HTMLElement ? node : null
  }
}
