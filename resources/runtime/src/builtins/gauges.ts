// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Sliders, progress bars and icons. */
import { emit } from '../view/context'
import { BuiltinBase, cssLength, define, type FormControl } from './base'

const sliderCss = `:host{display:block;margin:10px 18px;padding:0}
div{display:flex;align-items:center;height:28px;cursor:pointer}
p{flex:1;position:relative;height:2px;margin:0;border-radius:2px;background:var(--mj-track,#e9e9e9)}
p i{position:absolute;left:0;top:0;height:100%;border-radius:2px;background:var(--mj-active,var(--mj-plain,#1aad19))}
p b{position:absolute;top:50%;width:var(--mj-size,28px);height:var(--mj-size,28px);margin:calc(var(--mj-size,28px) / -2) 0 0 calc(var(--mj-size,28px) / -2);border-radius:50%;background:var(--mj-block,#fff);box-shadow:0 0 4px rgba(0,0,0,.2)}
span{width:3em;text-align:center;color:#888;font-size:14px;margin-left:1em}span:empty{display:none}:host-context([data-style-v2]) p{--mj-plain:#07c160}`

class SliderElement extends BuiltinBase implements FormControl {
  private readonly track = document.createElement('p')
  private readonly fill = document.createElement('i')
  private readonly block = document.createElement('b')
  private readonly shown = document.createElement('span')

  constructor() {
    super()
    const row = document.createElement('div')
    this.track.append(this.fill, this.block)
    row.append(this.track, this.shown)
    this.shadow(sliderCss, row)
    row.addEventListener('pointerdown', (event) => {
      if (this.is('disabled')) return
      row.setPointerCapture(event.pointerId)
      this.drag(event)
      const move = (at: PointerEvent): void => {
        this.drag(at)
        emit(this, 'changing', { value: this.current() }, { gesture: true })
      }
      row.addEventListener('pointermove', move)
      row.addEventListener('pointerup', () => {
        row.removeEventListener('pointermove', move)
        emit(this, 'change', { value: this.current() }, { gesture: true, model: { value: this.current() } })
      }, { once: true })
    })
    this.show()
  }

  private current(): number {
    return this.number('value', this.number('min', 0))
  }

  private drag(event: PointerEvent): void {
    const box = this.track.getBoundingClientRect()
    const [min, max, step] = [this.number('min', 0), this.number('max', 100), this.number('step', 1) || 1]
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / (box.width || 1)))
    this.properties.value = Math.min(max, min + Math.round((share * (max - min)) / step) * step)
    this.show()
  }

  protected changed(name: string): void {
    if (name === 'activeColor' || name === 'selectedColor') this.own('--mj-active', this.text(name))
    else if (name === 'backgroundColor' || name === 'color') this.own('--mj-track', this.text(name))
    else if (name === 'blockColor') this.own('--mj-block', this.text(name))
    else if (name === 'blockSize') this.own('--mj-size', `${this.number(name, 28)}px`)
    this.show()
  }

  private show(): void {
    const [min, max] = [this.number('min', 0), this.number('max', 100)]
    const share = max > min ? ((this.current() - min) / (max - min)) * 100 : 0
    this.fill.style.width = `${share}%`
    this.block.style.left = `${share}%`
    this.shown.textContent = this.is('showValue') ? String(this.current()) : ''
  }

  formName(): string {
    return this.text('name')
  }

  formValue(): unknown {
    return this.current()
  }

  resetForm(): void {
    this.properties.value = this.number('min', 0)
    this.show()
  }
}

const progressCss = `:host{display:flex;align-items:center;width:100%}
p{flex:1;margin:0;height:var(--mj-height,6px);background:var(--mj-track,#ebebeb);border-radius:var(--mj-radius,0);overflow:hidden}
i{display:block;height:100%;background:var(--mj-active,#09bb07);border-radius:inherit}
span{margin-left:15px;font-size:16px}span:empty{display:none}`

class ProgressElement extends BuiltinBase {
  private readonly fill = document.createElement('i')
  private readonly shown = document.createElement('span')

  constructor() {
    super()
    const track = document.createElement('p')
    track.append(this.fill)
    this.shadow(progressCss, track, this.shown)
  }

  private ended = false

  connectedCallback(): void {
    this.tellEnd()
  }

  private tellEnd(): void {
    if (this.ended || !this.is('active')) return
    this.ended = true
    const curPercent = Math.min(100, Math.max(0, this.number('percent', 0)))
    requestAnimationFrame(() => emit(this, 'activeend', { curPercent }))
  }

  protected changed(name: string): void {
    if (name === 'strokeWidth') this.own('--mj-height', cssLength(this.text(name)))
    else if (name === 'borderRadius') this.own('--mj-radius', cssLength(this.text(name)))
    else if (name === 'activeColor' || name === 'color') this.own('--mj-active', this.text(name))
    else if (name === 'backgroundColor') this.own('--mj-track', this.text(name))
    const percent = Math.min(100, Math.max(0, this.number('percent', 0)))
    this.fill.style.width = `${percent}%`
    this.shown.textContent = this.is('showInfo') ? `${percent}%` : ''
    if (name === 'percent') this.ended = false
    if (this.isConnected) this.tellEnd()
  }
}

const shapes: Record<string, { path: string; color: string; filled: boolean }> = {
  success: { path: 'M7 12.5l3.5 3.5L17 9', color: '#09bb07', filled: true },
  success_no_circle: { path: 'M4 13l5 5L20 7', color: '#09bb07', filled: false },
  success_circle: { path: 'M7 12.5l3.5 3.5L17 9M12 3a9 9 0 1 0 .01 0', color: '#09bb07', filled: false },
  safe_success: { path: 'M7 12.5l3.5 3.5L17 9', color: '#09bb07', filled: true },
  safe_warn: { path: 'M12 7v6M12 16.5h.01', color: '#ffbe00', filled: true },
  info: { path: 'M12 11v6M12 7.5h.01', color: '#10aeff', filled: true },
  info_circle: { path: 'M12 11v6M12 7.5h.01M12 3a9 9 0 1 0 .01 0', color: '#10aeff', filled: false },
  warn: { path: 'M12 7v6M12 16.5h.01', color: '#f76260', filled: true },
  waiting: { path: 'M12 7v5.5l3.5 2', color: '#10aeff', filled: true },
  waiting_circle: { path: 'M12 7v5.5l3.5 2M12 3a9 9 0 1 0 .01 0', color: '#10aeff', filled: false },
  cancel: { path: 'M8.5 8.5l7 7M15.5 8.5l-7 7M12 3a9 9 0 1 0 .01 0', color: '#f43530', filled: false },
  clear: { path: 'M8.5 8.5l7 7M15.5 8.5l-7 7', color: '#b2b2b2', filled: true },
  download: { path: 'M12 6v9M8.5 12l3.5 3.5L15.5 12M8 18h8', color: '#09bb07', filled: true },
  search: { path: 'M10.5 4a6.5 6.5 0 1 0 .01 0M15.5 15.5L20 20', color: '#b2b2b2', filled: false },
}

class IconElement extends BuiltinBase {
  private readonly root = this.shadow(':host{display:inline-block;font-size:0}svg{display:block;fill:none;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}')

  protected changed(): void {
    const shape = shapes[this.text('type')]
    this.root.querySelector('svg')?.remove()
    if (!shape) return
    const color = this.text('color') || shape.color
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.setAttribute('viewBox', '0 0 24 24')
    const size = this.text('size', '23')
    svg.style.width = svg.style.height = cssLength(size)
    if (shape.filled) {
      const disc = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
      for (const [name, value] of [['cx', '12'], ['cy', '12'], ['r', '10']]) disc.setAttribute(name, value)
      disc.style.fill = color
      svg.append(disc)
    }
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('d', shape.path)
    path.style.stroke = shape.filled ? '#fff' : color
    svg.append(path)
    this.root.append(svg)
  }
}

export function registerGauges(): void {
  define('slider', SliderElement)
  define('progress', ProgressElement)
  define('icon', IconElement)
}
