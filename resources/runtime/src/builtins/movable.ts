// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Views that a finger moves within an area. */
import { emit } from '../view/context'
import { define } from './base'
import { HoverBox } from './layout'

class MovableView extends HoverBox {
  private x = 0
  private y = 0

  constructor() {
    super()
    this.addEventListener('wheel', (event) => this.zoom(event))
    this.addEventListener('pointerdown', (down) => {
      const direction = this.text('direction', 'none')
      if (this.is('disabled') || direction === 'none') return
      down.stopPropagation()
      const [startX, startY] = [this.x, this.y]
      let moved = false
      const move = (event: PointerEvent): void => {
        if (direction !== 'vertical') this.x = startX + event.clientX - down.clientX
        if (direction !== 'horizontal') this.y = startY + event.clientY - down.clientY
        if (!moved) emit(this, Math.abs(event.clientX - down.clientX) >= Math.abs(event.clientY - down.clientY) ? 'htouchmove' : 'vtouchmove', {}, { gesture: true })
        moved = true
        this.clamp()
        this.place('touch')
      }
      window.addEventListener('pointermove', move)
      window.addEventListener('pointerup', () => window.removeEventListener('pointermove', move), { once: true })
    })
  }

  /** The wheel stands for two fingers. */
  private zoom(event: WheelEvent): void {
    if (!this.is('scale') || this.is('disabled')) return
    event.preventDefault()
    const wanted = this.number('scaleValue', 1) * (event.deltaY < 0 ? 1.1 : 1 / 1.1)
    this.properties.scaleValue = Math.min(this.number('scaleMax', 10), Math.max(this.number('scaleMin', 0.5), wanted))
    this.place('touch')
    emit(this, 'scale', { x: this.x, y: this.y, scale: this.properties.scaleValue }, { gesture: true })
  }

  private clamp(): void {
    const area = this.closest('wx-movable-area') as HTMLElement | null
    if (!area || this.is('outOfBounds')) return
    const [freeX, freeY] = [area.clientWidth - this.offsetWidth, area.clientHeight - this.offsetHeight]
    this.x = Math.min(Math.max(this.x, Math.min(0, freeX)), Math.max(0, freeX))
    this.y = Math.min(Math.max(this.y, Math.min(0, freeY)), Math.max(0, freeY))
  }

  private place(source: string): void {
    const scale = this.number('scaleValue', 1)
    this.own('transform', `translate(${this.x}px, ${this.y}px) scale(${scale})`)
    emit(this, 'change', { x: this.x, y: this.y, source }, { gesture: source === 'touch' })
  }

  protected changed(name: string): void {
    if (name !== 'x' && name !== 'y' && name !== 'scaleValue') return
    this.x = parseFloat(this.text('x', '0')) || 0
    this.y = parseFloat(this.text('y', '0')) || 0
    requestAnimationFrame(() => {
      this.clamp()
      this.place('')
    })
  }
}

export function registerMovable(): void {
  define('movable-view', MovableView)
}
