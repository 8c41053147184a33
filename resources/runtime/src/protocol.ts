// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Messages between the three sides of the page runtime.
 *
 * - **Host** (the workstation's C++): serves `mingjing-page://page/index.html`, `qwebchannel.js`, `package.js`
 *   (which sets `window.__mingjingPackage`) and, below `package/`, the binary files of the opened package.
 * - **View** (this document): shows pages and chrome, runs no code of the package.
 * - **Logic** (a worker of a `blob:` URL): runs the package's code in a hardened realm.
 *
 * The host calls `window.mingjing` (see {@link HostApi}); the view answers through `host.post(json)` on the
 * QWebChannel (see {@link HostMessage}), or collects in `window.__mingjingMessages` where there is no channel.
 */

import type { ExploredState, ListeningNode } from './explored'
import type { TraceRecord } from './tracerecords'

export type * from './explored'
export type * from './tracerecords'

export interface PackageData {
  /** Text sources by path within the package. */
  files: Record<string, string>
  /** Paths of the binary files, served below `package/`. */
  assets: string[]
  root_config?: Record<string, unknown>
}

export interface Device {
  name: string
  brand?: string
  model: string
  system: string
  platform: string
  /** CSS pixels. */
  width: number
  height: number
  pixelRatio: number
  statusBarHeight: number
  safeAreaBottom: number
}

export interface NetworkMock {
  url: string
  method?: string
  status?: number
  data?: unknown
}

export interface Configuration {
  device: Device
  theme: 'light' | 'dark'
  fontSize: number
  language: string
  permissions: 'grant' | 'refuse'
  /** Permissions that are answered otherwise, by scope, such as `scope.camera`. */
  scopes?: Record<string, boolean>
  /** Whether the person is signed in; false: signing in fails. */
  signedIn?: boolean
  network: 'fail' | { mocks: NetworkMock[] }
  scene: number
  query: Record<string, string>
  /** Milliseconds: since the epoch, standing still, or beside the machine's clock; absent: the machine's. */
  clock?: { frozen: number } | { shift: number }
}

export interface PageRef {
  route: string
  query: Record<string, string>
}

export interface StackEntry extends PageRef {
  title: string
}

export interface Place {
  file: string
  line: number
  column: number
}

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export type ErrorKind = 'script' | 'template' | 'style' | 'json' | 'missing' | 'resource' | 'worker' | 'unresponsive' | 'cut'

export interface RuntimeError extends Place {
  kind: ErrorKind
  message: string
  page: string
}

/** A page or component as it stands: the path of its files, its id, the index of what holds it (-1: none), its data as JSON. */
export interface InspectedInstance {
  component: string
  id: string
  parent: number
  data: string
}

/** An attribute as written; without a name: the text within. */
export interface Binding {
  name: string
  value: string
}

export interface PickedElement extends Place {
  tag: string
  component: string
  route: string
  rect: Rect
  text: string
  bindings: Binding[]
}

/** What the view posts to the host, as one JSON text each. */
export type HostMessage =
  | { type: 'ready' }
  | { type: 'app-launched'; errors: RuntimeError[] }
  | {
      type: 'page-opened'
      route: string
      query: Record<string, string>
      title: string
      ms: number
      elements: number
      text_length: number
      errors: RuntimeError[]
      stack: StackEntry[]
    }
  /** `again`: the page on top was painted before, and is in sight without being opened. */
  | { type: 'stack'; stack: StackEntry[]; again: boolean }
  | { type: 'records'; records: TraceRecord[] }
  | { type: 'inspected'; id: number | string; route: string; instances: InspectedInstance[] }
  | { type: 'blocked'; url: string; kind: string; page: string }
  | ({ type: 'error' } & RuntimeError)
  | ({ type: 'picked' | 'hover' } & PickedElement)
  | { type: 'console'; level: string; message: string; file: string; line: number }
  | { type: 'unresponsive'; page: string }
  | ({ type: 'tapped' } & MirroredTouch)
  | { type: 'scrolled'; top: number }
  /** Where what comes from the watched places is in sight; `index` is the place's. */
  | { type: 'marked'; boxes: ({ index: number } & Rect)[] }
  | { type: 'settled'; id: number | string }
  | { type: 'exercised'; id: number | string; taps: number }
  | ({ type: 'explored'; id: number | string } & ExploredState)

/** What a person did, so that another phone can do the same. */
export interface MirroredTouch {
  /** From the page's body (or from the document, for what lies over it): which child, again and again. */
  path: number[]
  over: boolean
  /** Of a tap: what the element says, should the way lead elsewhere. */
  text: string
  /** Of a tap: where on the element, from 0 to 1. */
  at: [number, number]
  act: 'tap' | 'focus' | 'type' | 'enter' | 'blur' | 'roll'
  /** What the field holds now; how far the list is rolled. */
  value: string
}

/** What the host may call on `window.mingjing`. */
export interface HostApi {
  /** Takes effect when called before {@link HostApi.start}, the theme at any time; unnamed fields keep their defaults. */
  configure(configuration: Partial<Configuration>): void
  /** Boots the worker (`ready`), launches the app (`app-launched`) and opens the entry page unless told otherwise. */
  start(options?: { open?: boolean }): void
  /** Replaces the whole stack by one page; before the launch has ended: the page to begin with. */
  open(page: { route: string; query?: Record<string, string> }): void
  back(): void
  setPickMode(on: boolean): void
  /** Outlines every element that comes from this source line and scrolls to the first; null: none. */
  highlight(place: { file: string; line: number } | null): void
  /** Outlines what shows this line of text and scrolls to the first; empty: none. */
  highlightText(text: string): void
  /** Posts `marked` now and whenever what comes from these source lines is elsewhere in sight; none: no more. */
  markPlaces(places: { file: string; line: number }[]): void
  /** While on, taps, typing and scrolling of a person are posted (`tapped`, `scrolled`). */
  tellTouches(on: boolean): void
  /** Does what was done on another phone. */
  tap(touch: MirroredTouch): void
  scrollTo(top: number): void
  report(): PageReport
  /** Posts `settled` when nothing changed for 150 ms and two frames passed, or after the time limit. */
  settle(id: number | string, timeoutMs: number): void
  /** Taps what can be tapped on the current page, one after the other; posts `exercised`. */
  exercise(id: number | string): void
  /** Posts `inspected` with the data of the page on top and of the components on it. */
  inspect(id: number | string): void
  /** Posts `explored` with what is in sight and what can be done there, once the page has come to rest. */
  look(id: number | string, timeoutMs: number): void
  /** Does the action of that number among those told last; posts `explored`. */
  act(id: number | string, timeoutMs: number, action: number): void
  ping(): boolean
}

export interface PageReport {
  route: string
  title: string
  elements: number
  text: string
  text_length: number
  stack: StackEntry[]
  errors: RuntimeError[]
  images: { ok: number; failed: number }
  /** What is seen besides: coloured boxes, drawings, the places of pictures from elsewhere. */
  shapes: number
  scroll_height: number
}

/** A DOM operation: its name and operands. Node ids are given by the logic side; 0 is no node. */
export type Op =
  | ['holder', id: number, page: number]
  | ['page-body', id: number, page: number]
  | ['element', id: number, tag: string]
  | ['component', id: number, tag: string]
  | ['text', id: number, content: string]
  | ['fragment', id: number]
  | ['release', id: number]
  | ['owner', id: number, path: string]
  | ['append', parent: number, child: number]
  | ['remove', parent: number, child: number]
  | ['insert', parent: number, child: number, before: number]
  | ['replace', parent: number, child: number, old: number]
  | ['splice', parent: number, before: number, deleteCount: number, list: number]
  | ['id', id: number, value: string]
  | ['host', id: number, mark: string]
  | ['style', id: number, text: string]
  | ['add-class', id: number, names: string]
  | ['remove-class', id: number, names: string]
  | ['clear-classes', id: number]
  | ['attribute', id: number, name: string, value: unknown]
  | ['remove-attribute', id: number, name: string]
  | ['set-text', id: number, content: string]
  | ['model', id: number, name: string]
  | ['listen', id: number, type: string]
  | ['sheet', page: number, key: string, css: string | null]
  | ['scroll-to', id: number, left: number, top: number, duration: number]
  | ['animate', id: number, frames: AnimationFrame[], duration: number]
  | ['canvas', id: number, commands: CanvasCommand[]]

export interface AnimationFrame {
  style: Record<string, string>
  duration: number
  delay: number
  timing: string
  origin: string
}

/** A drawing call (`c`), a property set (`s`) or the creation of a named object (`n`) on a canvas. */
export type CanvasCommand =
  | ['c', method: string, args: unknown[]]
  | ['s', property: string, value: unknown]
  | ['n', handle: number, method: string, args: unknown[]]
  | ['g', handle: number, args: unknown[]]

/** What the navigation bar and the surroundings of one page look like. */
export interface PageLook {
  title: string
  background: string
  foreground: 'black' | 'white'
  navigationStyle: 'default' | 'custom'
  pageBackground: string
  /** What the left of the bar offers. */
  left: 'none' | 'back' | 'home'
  loading: boolean
  pullDown: boolean
  refreshing: boolean
  disableScroll: boolean
  /** Words for the defaults of the other way of drawing; empty where pages are drawn as on the web. */
  skyline: string
  /** A mini-game: of the phone's own bars only the capsule is shown. */
  capsuleOnly?: boolean
}

/** A box that the platform itself lays over a mini-game's canvas: a button, an advertisement, a notice. */
export interface OverlayBox {
  kind: 'button' | 'ad' | 'notice'
  text: string
  /** A picture of the package that fills the box; empty: none. */
  image: string
  /** CSS pixels of the game's screen. */
  left: number
  top: number
  width: number
  height: number
  /** CSS of the platform's own style fields. */
  style: Record<string, string>
}

export interface TabBarItem {
  pagePath: string
  text: string
  icon: string
  selectedIcon: string
  badge: string
  dot: boolean
}

export interface TabBarLook {
  color: string
  selectedColor: string
  background: string
  border: 'black' | 'white'
  position: 'bottom' | 'top'
  custom: boolean
  hidden: boolean
  items: TabBarItem[]
}

/** Things the logic side has the view show; `ask` kinds are answered. */
export type Dialog =
  | { kind: 'toast'; title: string; icon: string; image: string; duration: number; mask: boolean }
  | { kind: 'loading'; title: string; mask: boolean }
  | { kind: 'hide-toast' }
  | { kind: 'hide-loading' }
  | {
      kind: 'modal'
      title: string
      content: string
      confirmText: string
      cancelText: string
      showCancel: boolean
      confirmColor: string
      cancelColor: string
      editable: boolean
      placeholder: string
    }
  | { kind: 'sheet'; items: string[]; color: string; title: string }
  | { kind: 'notice'; heading: string; lines: string[]; confirmText: string; cancelText: string }
  | { kind: 'preview'; urls: string[]; current: number }

export type AskKind = 'rect' | 'scroll' | 'frame' | 'dialog' | 'node' | 'image-info' | 'bitmap' | 'canvas-export' | 'style' | 'command'

/** Logic to view. */
export type LogicMessage =
  | { t: 'booted'; lead: number }
  | { t: 'launched' }
  | { t: 'pong'; n: number }
  | { t: 'ops'; ops: Op[] }
  | { t: 'ask'; n: number; kind: AskKind; id: number; arg?: unknown }
  | { t: 'dialog'; dialog: Dialog }
  | { t: 'page'; page: number; ref: PageRef; look: PageLook; tab: boolean }
  | { t: 'drop'; page: number }
  | { t: 'stack'; pages: number[]; tabBar: TabBarLook | null; tabIndex: number }
  | { t: 'tabbar'; tabBar: TabBarLook | null; tabIndex: number }
  | { t: 'opened'; page: number }
  /** A mini-game wants its screen; sizes in CSS pixels. */
  | { t: 'game'; page: number; width: number; height: number }
  /** null: the box is gone. */
  | { t: 'overlay'; id: number; box: OverlayBox | null }
  | { t: 'scroll-page'; page: number; top: number; duration: number; selector: string }
  | { t: 'call'; seq: number; api: string; args: string[]; place: Place | null; gesture: boolean; page: string; time: number; nonPublic?: boolean }
  | { t: 'answered'; call: number; ok: boolean; message: string; value: string; ms: number }
  | { t: 'data'; component: string; method: string; value: string; bytes: number; whole: boolean; place: Place | null; gesture: boolean; page: string; time: number }
  | { t: 'life'; name: string; page: string; value: string; time: number }
  | { t: 'gesture'; name: string; id: number; tag: string; component: string; place: Place | null; value: string; page: string; time: number }
  | { t: 'dropped'; kind: string; name: string; count: number }
  | { t: 'inspected'; n: number; route: string; instances: InspectedInstance[] }
  | { t: 'blocked'; what: string; kind: string; page: string }
  | { t: 'error'; kind: ErrorKind; message: string; stack: string; place: Place | null; page: string }
  | { t: 'console'; level: string; text: string; place: Place | null }
  | { t: 'located'; n: number; places: LocatedNode | null }
  | { t: 'found'; ids: number[] }
  | { t: 'observe'; n: number; id: number; relative: number; margin: string; thresholds: number[] }
  | { t: 'unobserve'; n: number }
  | { t: 'tappable'; n: number; ids: number[] }
  | { t: 'listening'; n: number; nodes: ListeningNode[] }
  | { t: 'places'; n: number; places: (Place | null)[] }

export interface LocatedNode {
  place: Place
  component: string
  tag: string
  id: number
  bindings?: Binding[]
}

export interface TouchPoint {
  identifier: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
  /** Canvas coordinates. */
  x?: number
  y?: number
}

export interface TouchFields {
  touches: TouchPoint[]
  changedTouches: TouchPoint[]
}

/** View to logic. */
export type ViewMessage =
  | { t: 'boot'; pack: PackageData; configuration: Configuration; assetBase: string }
  | { t: 'theme'; theme: 'light' | 'dark' }
  | { t: 'open'; ref: PageRef }
  | { t: 'screen'; canvas: OffscreenCanvas }
  | { t: 'overlay-tap'; id: number }
  /** The phone came to sight or went out of it. */
  | { t: 'visible'; on: boolean }
  | { t: 'touch'; type: 'Start' | 'Move' | 'End' | 'Cancel'; fields: TouchFields }
  | { t: 'start' }
  | { t: 'ping'; n: number }
  | { t: 'answer'; n: number; value: unknown }
  | {
      t: 'event'
      id: number
      type: string
      detail: unknown
      bubbles: boolean
      touch?: TouchFields
      model?: Record<string, unknown>
      gesture: boolean
    }
  | { t: 'back'; delta: number }
  | { t: 'home' }
  | { t: 'tab'; index: number }
  | { t: 'navigate'; openType: string; url: string; delta: number; id: number }
  | { t: 'share'; from: 'menu' | 'button'; id: number }
  | { t: 'page-event'; page: number; type: 'scroll' | 'bottom' | 'pull'; top: number }
  | { t: 'open-type'; openType: string; id: number }
  | { t: 'locate'; n: number; id: number }
  | { t: 'inspect'; n: number }
  | { t: 'find'; file: string; line: number }
  | { t: 'tappable'; n: number; page: number }
  | { t: 'listening'; n: number }
  | { t: 'places'; n: number; ids: number[] }
  | { t: 'observed'; n: number; status: unknown }

export const defaultConfiguration: Configuration = {
  device: {
    name: 'Phone',
    model: 'iPhone X',
    system: 'iOS 15.0',
    platform: 'ios',
    width: 375,
    height: 812,
    pixelRatio: 2,
    statusBarHeight: 44,
    safeAreaBottom: 34,
  },
  theme: 'light',
  fontSize: 16,
  language: 'zh_CN',
  permissions: 'grant',
  network: 'fail',
  scene: 1001,
  query: {},
}
