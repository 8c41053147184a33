// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Where what comes from certain source lines is in sight, told whenever it moves. Nothing of the page is touched. */
import type { HostMessage, Place } from '../protocol'
import type { Host } from './host'
import { knownAbove } from './nodes'
import type { PageFrames } from './pageframes'

const lookMs = 400
const mostElements = 3000
const mostBoxes = 100

type Box = Extract<HostMessage, { type: 'marked' }>['boxes'][number]

export class PlaceMarks {
  private lines = new Map<string, number>()
  private found: { index: number; element: HTMLElement }[] = []
  private known = ''
  private told = ''
  private timer = 0
  private turn = 0

  constructor(
    private readonly frames: PageFrames,
    private readonly places: (ids: number[]) => Promise<(Place | null)[]>,
    /** Grows with everything that can change a page. */
    private readonly unrest: () => number,
    private readonly host: Host,
  ) {}

  watch(places: { file: string; line: number }[]): void {
    this.lines = new Map(places.map((place, index) => [`${place.file}:${place.line}`, index]))
    this.known = ''
    this.turn++
    clearInterval(this.timer)
    this.timer = places.length ? window.setInterval(() => this.look(), lookMs) : 0
    this.look()
  }

  private look(): void {
    const frame = this.frames.current()
    const now = `${frame?.ref.route ?? ''} ${this.unrest()}`
    if (now === this.known) return this.tell()
    this.known = now
    void this.find(++this.turn)
  }

  private async find(turn: number): Promise<void> {
    const elements: { id: number; element: HTMLElement }[] = []
    if (this.lines.size) {
      for (const element of this.frames.current()?.body.querySelectorAll<HTMLElement>('*') ?? []) {
        const node = knownAbove(element)
        if ((node as Node | null) === element && node && elements.push({ id: node.mjId, element }) >= mostElements) break
      }
    }
    const places = await this.places(elements.map(({ id }) => id))
    if (turn !== this.turn) return
    this.found = []
    elements.forEach(({ element }, at) => {
      const place = places[at]
      const index = place ? this.lines.get(`${place.file}:${place.line}`) : undefined
      if (index !== undefined && this.found.length < mostBoxes) this.found.push({ index, element })
    })
    this.tell()
  }

  private tell(): void {
    const boxes: Box[] = []
    for (const { index, element } of this.found) {
      const { x, y, width, height } = element.getBoundingClientRect()
      if (width > 0 && height > 0 && y + height > 0 && y < innerHeight) boxes.push({ index, x, y, width, height })
    }
    const text = JSON.stringify(boxes)
    if (text === this.told) return
    this.told = text
    this.host.post({ type: 'marked', boxes })
  }
}
