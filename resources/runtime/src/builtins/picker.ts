// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Pickers: one list, several lists, a time, a date, a region. */
import { emit } from '../view/context'
import { BuiltinBase, define, type FormControl } from './base'
import { regions } from './regions'
import { Column, openWheel } from './wheel'

const pad = (value: number): string => String(value).padStart(2, '0')
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
const daysIn = (year: number, month: number): number => new Date(year, month, 0).getDate()

class PickerElement extends BuiltinBase implements FormControl {
  constructor() {
    super()
    this.addEventListener('click', () => this.activate())
  }

  activate(): void {
    if (this.is('disabled')) return
    switch (this.text('mode', 'selector')) {
      case 'multiSelector':
        return this.openMany()
      case 'time':
        return this.openTime()
      case 'date':
        return this.openDate()
      case 'region':
        return this.openRegion()
      default:
        return this.openOne()
    }
  }

  private label(item: unknown): string {
    const key = this.text('rangeKey')
    return item && typeof item === 'object' ? String((item as Record<string, unknown>)[key] ?? '') : String(item ?? '')
  }

  private done(value: unknown, extra: object = {}): void {
    this.properties.value = value
    emit(this, 'change', { value, ...extra }, { gesture: true, model: { value } })
  }

  private readonly cancel = (): void => emit(this, 'cancel', {}, { gesture: true })

  private show(columns: Column[], confirm: () => void): void {
    openWheel(columns, this.text('headerText'), confirm, this.cancel)
  }

  private openOne(): void {
    const items = Array.isArray(this.value('range')) ? (this.value('range') as unknown[]) : []
    const column = new Column(items.map((item) => this.label(item)), this.number('value', 0), () => undefined)
    this.show([column], () => this.done(String(column.current())))
  }

  private openMany(): void {
    const lists = Array.isArray(this.value('range')) ? (this.value('range') as unknown[][]) : []
    const chosen = Array.isArray(this.value('value')) ? (this.value('value') as number[]) : []
    this.columns = lists.map(
      (list, at) => new Column((Array.isArray(list) ? list : []).map((item) => this.label(item)), Number(chosen[at] ?? 0), (value) => emit(this, 'columnchange', { column: at, value }, { gesture: true })),
    )
    this.show(this.columns, () => this.done(this.columns.map((column) => column.current())))
  }
  private columns: Column[] = []

  /** While open, a program may answer a column's change with new lists. */
  protected changed(name: string): void {
    if (this.text('mode') !== 'multiSelector' || (name !== 'range' && name !== 'value')) return
    const lists = Array.isArray(this.value('range')) ? (this.value('range') as unknown[][]) : []
    const chosen = Array.isArray(this.value('value')) ? (this.value('value') as number[]) : []
    this.columns.forEach((column, at) => Array.isArray(lists[at]) && column.element.isConnected && column.fill(lists[at].map((item) => this.label(item)), Number(chosen[at] ?? column.current())))
  }

  private openTime(): void {
    const [hour, minute] = this.text('value', '00:00').split(':').map(Number)
    const hours = new Column(range(0, 23).map(pad), hour || 0, () => undefined)
    const minutes = new Column(range(0, 59).map(pad), minute || 0, () => undefined)
    this.show([hours, minutes], () => this.done(`${pad(hours.current())}:${pad(minutes.current())}`))
  }

  private openDate(): void {
    const now = new Date()
    const [year, month, day] = this.text('value', `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`).split('-').map(Number)
    const first = Number(this.text('start').split('-')[0]) || 1970
    const last = Number(this.text('end').split('-')[0]) || 2100
    const fields = this.text('fields', 'day')
    const days = (): string[] => range(1, daysIn(first + years.current(), months.current() + 1)).map((value) => `${pad(value)}日`)
    const refill = (): void => {
      if (fields === 'day') dates.fill(days(), dates.current())
    }
    const years = new Column(range(first, last).map((value) => `${value}年`), (year || now.getFullYear()) - first, () => refill())
    const months = new Column(range(1, 12).map((value) => `${pad(value)}月`), (month || 1) - 1, () => refill())
    const dates = new Column(days(), (day || 1) - 1, () => undefined)
    const columns = fields === 'year' ? [years] : fields === 'month' ? [years, months] : [years, months, dates]
    this.show(columns, () => {
      const parts = [String(first + years.current()), pad(months.current() + 1), pad(dates.current() + 1)]
      this.done(parts.slice(0, columns.length).join('-'))
    })
  }

  private openRegion(): void {
    const chosen = Array.isArray(this.value('value')) ? (this.value('value') as string[]) : []
    const at = (names: string[], name: string | undefined): number => Math.max(0, names.indexOf(String(name)))
    const provinceNames = Object.keys(regions)
    const cityNames = (): string[] => Object.keys(regions[provinceNames[provinces.current()]] ?? {})
    const districtNames = (): string[] => regions[provinceNames[provinces.current()]]?.[cityNames()[cities.current()]] ?? []
    const provinces = new Column(provinceNames, at(provinceNames, chosen[0]), () => {
      cities.fill(cityNames(), 0)
      districts.fill(districtNames(), 0)
    })
    const cities: Column = new Column(cityNames(), at(cityNames(), chosen[1]), () => districts.fill(districtNames(), 0))
    const districts: Column = new Column(districtNames(), at(districtNames(), chosen[2]), () => undefined)
    this.show([provinces, cities, districts], () =>
      this.done([provinceNames[provinces.current()], cityNames()[cities.current()], districtNames()[districts.current()]], { code: [], postcode: '' }),
    )
  }

  formName(): string {
    return this.text('name')
  }

  formValue(): unknown {
    return this.value('value') ?? ''
  }

  resetForm(): void {
    this.properties.value = ''
  }
}

export function registerPicker(): void {
  define('picker', PickerElement)
}
