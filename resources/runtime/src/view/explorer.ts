// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What can be done on the page in sight, told to the host, and doing one of these things when the host says so. */
import type { ExploredAction, ExploredState, ListeningNode } from '../protocol'
import { doAction, isCovered, type Offer } from './explorerhand'
import { fillFor } from './fills'
import { knownAbove } from './nodes'
import { stackEntries, countImages, visibleText } from './reports'
import type { Runtime } from './runtime'
import { countShapes } from './shapes'
import { hashText, shapeOf, visibleShape } from './stateprint'

const mostActions = 160
/** Of a list's items, which all come from one line of the template. */
const mostOfOnePlace = 12
const wordLimit = 40
const textLimit = 20000
const restMs = 120
/** What answers a touch later than this is taken for no answer. */
const patienceMs = 700
const taps = ['tap', 'touchstart', 'touchend']

const shown = (element: Element): boolean => {
  const box = element.getBoundingClientRect()
  return box.width > 1 && box.height > 1 && element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden'
}

const wordsOf = (element: HTMLElement): string => {
  const own = (element.innerText || (element as any).shownText || '').replace(/\s+/g, ' ').trim()
  return (own || element.getAttribute('placeholder') || element.getAttribute('aria-label') || '').slice(0, wordLimit)
}

export class Explorer {
  private offers: Offer[] = []
  private actions: ExploredAction[] = []

  constructor(private readonly runtime: Runtime) {}

  /** The state in sight once it has come to rest. */
  async look(timeoutMs: number): Promise<ExploredState> {
    await this.runtime.rest.settle(timeoutMs)
    return this.state('looked', 0)
  }

  /** Does what `look` offered under this number. */
  async act(index: number, timeoutMs: number): Promise<ExploredState> {
    const offer = this.offers[index]
    const action = this.actions[index]
    const before = this.runtime.unrest()
    const frame = this.runtime.frames.current()
    if (!offer || !action || (offer.element && !offer.element.isConnected)) return this.state('gone', 0)
    if (offer.element && offer.kind !== 'answer' && offer.kind !== 'tab') {
      offer.element.scrollIntoView({ block: 'center', inline: 'nearest' })
      if (isCovered(offer)) return this.state('covered', 0)
    }
    await doAction(offer)
    await new Promise((resolve) => window.setTimeout(resolve, restMs))
    await this.runtime.rest.settle(timeoutMs)
    let changes = this.runtime.unrest() - before
    if (!changes && frame === this.runtime.frames.current()) {
      await new Promise((resolve) => window.setTimeout(resolve, patienceMs))
      await this.runtime.rest.settle(timeoutMs)
      changes = this.runtime.unrest() - before
    }
    return this.state('done', changes)
  }

  private async state(outcome: ExploredState['outcome'], changes: number): Promise<ExploredState> {
    const { frames } = this.runtime
    const frame = frames.current()
    await this.offer()
    const layers = [...document.querySelectorAll<HTMLElement>('mj-phone > mj-layer:not([data-through])')]
    const text = frame ? visibleText(frame.scroller) : ''
    const shape = frame ? shapeOf(visibleShape(frame.scroller)) + layers.map((layer) => shapeOf(visibleShape(layer))).join('') : ''
    const images = frame ? countImages(frame.body) : { ok: 0, failed: 0 }
    if (this.runtime.game?.painted()) images.ok++
    return {
      outcome,
      changes,
      route: frame?.ref.route ?? '',
      query: frame?.ref.query ?? {},
      title: frame?.look.title ?? '',
      fingerprint: hashText(`${frame?.ref.route ?? ''}\n${shape}`),
      elements: frame?.body.querySelectorAll('*').length ?? 0,
      text: text.slice(0, textLimit),
      text_length: text.length,
      images,
      shapes: frame && !text && !this.runtime.game ? countShapes(frame.body) : 0,
      all_images: frame?.body.querySelectorAll('wx-image').length ?? 0,
      lost_images: await this.lostImages(),
      dialog: layers.map((layer) => layer.innerText.replace(/\s+/g, ' ').trim()).join(' · ').slice(0, 200),
      stack: stackEntries(frames),
      back: this.runtime.game || frame?.look.navigationStyle !== 'custom' ? 'bar' : 'none',
      tab: frame?.tab ?? false,
      scrolls: !!frame && frame.scroller.scrollHeight > frame.scroller.clientHeight + 8,
      actions: this.actions,
    }
  }

  private async lostImages() {
    const lost = [...(this.runtime.frames.current()?.body.querySelectorAll<HTMLElement>('wx-image, wx-cover-image') ?? [])]
      .filter((image) => (image as any).outcome === 'failed' && shown(image))
      .slice(0, 20)
    const places = await this.runtime.places(lost.map((image) => knownAbove(image)?.mjId ?? 0))
    return lost.map((image, at) => ({ source: String((image as any).text?.('src') ?? '').slice(0, 300), ...(places[at] ?? { file: '', line: 0, column: 0 }) }))
  }

  /** Collects what can be done now. */
  private async offer(): Promise<void> {
    this.offers = []
    const dialogs = this.dialogOffers()
    if (dialogs.length) this.offers = dialogs
    else {
      const frame = this.runtime.frames.current()
      if (frame && !this.runtime.game) {
        this.offerControls(frame.body)
        this.offerListeners(await this.runtime.listening(), frame.body)
        this.offerScrolling(frame.scroller)
      }
      if (this.runtime.game) this.offerTouches(this.runtime.game.canvas)
      this.offerTabs()
    }
    this.offers = this.offers.slice(0, mostActions)
    const places = await this.runtime.places(this.offers.map((offer) => (offer.element && knownAbove(offer.element)?.mjId) || 0))
    const ordinals = new Map<string, number>()
    const kept: Offer[] = []
    this.actions = []
    this.offers.forEach((offer, at) => {
      const place = places[at] ?? { file: '', line: 0, column: 0 }
      const mark = `${offer.kind}|${place.file}|${place.line}|${place.column}|${place.line ? '' : offer.words}`
      const ordinal = ordinals.get(mark) ?? 0
      ordinals.set(mark, ordinal + 1)
      if (ordinal >= mostOfOnePlace) return
      kept.push(offer)
      this.actions.push({ kind: offer.kind, words: offer.words, value: offer.value, tag: offer.element?.localName.replace(/^wx-/, '') ?? '', answers: offer.answers, marked: offer.marked, ordinal, ...place })
    })
    this.offers = kept
  }

  private add(kind: Offer['kind'], element: HTMLElement | null, words: string, more: Partial<Offer> = {}): void {
    this.offers.push({ kind, element, words, value: '', answers: false, marked: false, ...more })
  }

  private dialogOffers(): Offer[] {
    const layer = [...document.querySelectorAll<HTMLElement>('mj-phone > mj-layer:not([data-through])')].pop()
    if (!layer) return []
    const buttons = [...layer.querySelectorAll<HTMLElement>('footer button, header button, mj-sheet > div')]
    const ways = buttons.length ? buttons : [layer]
    return ways.map((button) => ({ kind: 'answer' as const, element: button, words: (button === layer ? layer.innerText : button.innerText).replace(/\s+/g, ' ').trim().slice(0, wordLimit), value: '', answers: true, marked: false }))
  }

  private readonly known = new Set<Element>()

  private offerControls(body: HTMLElement): void {
    this.known.clear()
    for (const element of body.querySelectorAll<HTMLElement>('wx-input, wx-textarea, wx-switch, wx-checkbox, wx-radio, wx-slider, wx-picker, wx-navigator, wx-button, wx-swiper, wx-scroll-view, wx-picker-view')) {
      if (!shown(element) || isCovered({ element } as Offer, true)) continue
      const control = element as any
      if (control.is?.('disabled')) {
        this.known.add(element)
        continue
      }
      const words = wordsOf(element)
      switch (element.localName) {
        case 'wx-input':
        case 'wx-textarea':
          this.known.add(element)
          this.add('type', element, String(control.text('placeholder') || control.text('name')).slice(0, wordLimit), {
            value: fillFor({ type: control.text('type', 'text'), name: control.text('name'), placeholder: control.text('placeholder'), password: control.is('password'), limit: control.number('maxlength', 140) }),
          })
          break
        case 'wx-switch':
        case 'wx-checkbox':
        case 'wx-radio':
          this.known.add(element)
          this.add('toggle', element, words || wordsOf((element.closest('wx-label') as HTMLElement) ?? element))
          break
        case 'wx-slider':
          this.known.add(element)
          this.add('slide', element, words)
          break
        case 'wx-picker':
          this.known.add(element)
          this.add('pick', element, words)
          break
        case 'wx-navigator':
          this.known.add(element)
          this.add('tap', element, words, { answers: true })
          break
        case 'wx-button':
          if (control.text('formType') || control.text('openType')) {
            this.known.add(element)
            this.add(control.text('formType') === 'submit' ? 'submit' : 'tap', element, words, { answers: !!control.text('openType') })
          }
          break
        case 'wx-swiper':
          if (element.querySelectorAll('wx-swiper-item').length > 1) this.add('swipe', element, '')
          break
        case 'wx-picker-view':
          this.add('pick', element, '')
          break
        case 'wx-scroll-view': {
          const inner = control.scrollTarget as HTMLElement | undefined
          if (inner && (inner.scrollHeight > inner.clientHeight + 8 || inner.scrollWidth > inner.clientWidth + 8) && (control.is('scrollX') || control.is('scrollY'))) this.add('scroll', element, '')
          break
        }
      }
    }
  }

  private offerListeners(nodes: ListeningNode[], body: HTMLElement): void {
    for (const { id, types } of nodes) {
      const element = this.runtime.elementOf(id)
      if (!element || this.known.has(element) || !body.contains(element) || !shown(element) || isCovered({ element } as Offer, true)) continue
      const marked = /(^|[\s_-])(active|selected|current|disabled?|on|cur|checked)($|[\s_-])/i.test(element.className)
      // Elements of the runtime that open something by themselves, and pages that merely hear all touches.
      const tapped = types.includes('tap') || (taps.some((type) => types.includes(type)) && !types.includes('touchmove') && element.localName !== 'wx-canvas')
      if (tapped) this.add('tap', element, wordsOf(element), { marked })
      if (types.includes('longpress') || types.includes('longtap')) this.add('longpress', element, wordsOf(element), { marked })
    }
  }

  /** Of a game nothing is known but its canvas. */
  private offerTouches(canvas: HTMLElement): void {
    for (const [x, y] of [[0.5, 0.5], [0.5, 0.7], [0.5, 0.85], [0.25, 0.6], [0.75, 0.6], [0.5, 0.2]]) this.add('tap', canvas, `${x * 100} %, ${y * 100} %`, { point: [x, y] as [number, number], answers: true })
  }

  private offerScrolling(scroller: HTMLElement): void {
    if (scroller.scrollHeight > scroller.clientHeight + 8) this.add('bottom', null, '', { scroller })
    const frame = this.runtime.frames.current()
    if (frame?.look.pullDown) this.add('pull', null, '', { page: frame.id })
  }

  private offerTabs(): void {
    for (const tab of document.querySelectorAll<HTMLElement>('mj-tabs:not([data-hidden]) > mj-tab')) this.add('tab', tab, tab.innerText.trim().slice(0, wordLimit), { answers: true })
  }
}
