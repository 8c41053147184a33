// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Columns of choices that snap: the inside of pickers. */
import { make } from '../view/dom'

const rowHeight = 48

/** One column; `chosen` is called when it comes to rest on another row. */
export class Column {
  readonly element = make('mj-column')
  private index = 0
  private timer = 0

  constructor(items: string[], index: number, private readonly chosen: (index: number) => void) {
    this.fill(items, index)
    this.element.addEventListener('scroll', () => {
      window.clearTimeout(this.timer)
      this.timer = window.setTimeout(() => this.rest(), 80)
    })
  }

  fill(items: string[], index: number): void {
    this.element.replaceChildren(
      ...items.map((item, at) => {
        const row = make('div', item)
        row.addEventListener('click', () => this.element.scrollTo({ top: at * rowHeight, behavior: 'smooth' }))
        return row
      }),
    )
    this.select(Math.min(Math.max(0, index), Math.max(0, items.length - 1)))
  }

  select(index: number): void {
    this.index = index
    this.element.scrollTop = index * rowHeight
    requestAnimationFrame(() => (this.element.scrollTop = index * rowHeight))
  }

  current(): number {
    return this.index
  }

  private rest(): void {
    const index = Math.max(0, Math.min(this.element.children.length - 1, Math.round(this.element.scrollTop / rowHeight)))
    if (index === this.index) return
    this.index = index
    this.chosen(index)
  }
}

/** The overlay with a heading, columns and two buttons. */
export function openWheel(columns: Column[], heading: string, confirm: () => void, cancel: () => void): void {
  const layer = make('mj-layer', undefined, { 'data-shade': '', 'data-bottom': '' })
  const wheel = make('mj-wheel')
  const header = make('header')
  const close = (then: () => void) => () => {
    layer.remove()
    then()
  }
  const no = make('button', '取消')
  const yes = make('button', '确定')
  no.addEventListener('click', close(cancel))
  yes.addEventListener('click', close(confirm))
  header.append(no, make('span', heading), yes)
  const body = make('mj-columns')
  body.append(...columns.map((column) => column.element))
  wheel.append(header, body)
  layer.append(wheel)
  layer.addEventListener('click', (event) => event.target === layer && close(cancel)())
  layer.addEventListener('mj-cancel', cancel)
  ;(document.querySelector('mj-phone') ?? document.body).append(layer)
  for (const column of columns) column.select(column.current())
}
