// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The picker that stands in the page. */
import { emit } from '../view/context'
import { BuiltinBase, cssLength, define } from './base'

const rowDefault = 34

class PickerViewColumn extends BuiltinBase {
  private timer = 0
  index = 0

  constructor() {
    super()
    this.shadow(
      `:host{display:block;flex:1;height:100%;overflow-y:auto;scroll-snap-type:y mandatory;position:relative}
:host::-webkit-scrollbar{display:none}::slotted(*){scroll-snap-align:center;height:var(--mj-row,${rowDefault}px);overflow:hidden;line-height:var(--mj-row,${rowDefault}px)}
div{height:calc(50% - var(--mj-row,${rowDefault}px) / 2)}`,
      document.createElement('div'),
      document.createElement('slot'),
      document.createElement('div'),
    )
    this.addEventListener('scroll', () => {
      window.clearTimeout(this.timer)
      this.timer = window.setTimeout(() => this.rest(), 100)
    })
  }

  private row(): number {
    return (this.firstElementChild as HTMLElement | null)?.getBoundingClientRect().height || rowDefault
  }

  select(index: number): void {
    this.index = index
    requestAnimationFrame(() => (this.scrollTop = index * this.row()))
  }

  private rest(): void {
    const index = Math.max(0, Math.min(this.children.length - 1, Math.round(this.scrollTop / this.row())))
    if (index === this.index) return
    this.index = index
    this.dispatchEvent(new CustomEvent('mj-column', { bubbles: true }))
  }
}

class PickerView extends BuiltinBase {
  constructor() {
    super()
    const mark = document.createElement('i')
    this.shadow(
      `:host{display:block;position:relative;overflow:hidden}main{display:flex;position:absolute;left:0;top:0;right:0;bottom:0}
i{position:absolute;left:0;right:0;top:50%;height:var(--mj-row,${rowDefault}px);margin-top:calc(var(--mj-row,${rowDefault}px) / -2);border:1px solid #e5e5e5;border-width:1px 0;pointer-events:none}::slotted(*){flex:1}`,
      (() => {
        const main = document.createElement('main')
        main.append(document.createElement('slot'))
        return main
      })(),
      mark,
    )
    this.addEventListener('mj-column', () => {
      const value = this.columns().map((column) => column.index)
      emit(this, 'change', { value }, { gesture: true, model: { value } })
    })
    new MutationObserver(() => this.apply()).observe(this, { childList: true, subtree: true })
  }

  private columns(): PickerViewColumn[] {
    return [...this.querySelectorAll<PickerViewColumn>('wx-picker-view-column')]
  }

  private apply(): void {
    const value = Array.isArray(this.value('value')) ? (this.value('value') as number[]) : []
    this.columns().forEach((column, at) => column.select(Number(value[at] ?? 0)))
  }

  protected changed(name: string): void {
    if (name === 'value') this.apply()
    if (name === 'indicatorStyle') {
      const height = /(?:^|;)\s*height\s*:\s*([^;]+)/.exec(this.text(name))?.[1]
      if (height) this.own('--mj-row', cssLength(height))
      this.apply()
    }
  }
}

export function registerPickerView(): void {
  define('picker-view', PickerView)
  define('picker-view-column', PickerViewColumn)
}
