// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What all built-in elements share: properties as the platform passes them, boolean reading, animation. */
import type { AnimationFrame } from '../protocol'
import { playFrames } from '../view/playback'

/** A length as packages write it: bare numbers are pixels, rpx are the frame's. */
export const cssLength = (value: string): string => value.trim().replace(/(-?[\d.]+)rpx/g, 'calc(var(--rpx) * $1)').replace(/^(-?[\d.]+)$/, '$1px')

export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export class BuiltinBase extends HTMLElement {
  protected readonly properties: Record<string, unknown> = {}

  /** Styles the element sets on itself; they outlive what the package writes into its `style`. */
  private readonly ownStyles = new Map<string, string>()

  protected own(name: string, value: string): void {
    if (value) this.ownStyles.set(name, value)
    else this.ownStyles.delete(name)
    this.style.setProperty(name, value)
  }

  setStyleText(text: string): void {
    this.style.cssText = text
    for (const [name, value] of this.ownStyles) this.style.setProperty(name, value)
  }

  setProperty(name: string, value: unknown): void {
    const key = camel(name)
    this.properties[key] = value
    if (key === 'animation') return this.play(value)
    this.reflect(name, value)
    this.changed(key, value)
  }

  /** Styles select by attributes; objects do not become any. */
  private reflect(name: string, value: unknown): void {
    if (value === undefined || value === null || value === false) this.removeAttribute(name)
    else if (typeof value !== 'object') {
      try {
        this.setAttribute(name, value === true ? '' : String(value).slice(0, 200))
      } catch {
        // a name that is no attribute name
      }
    }
  }

  private play(value: unknown): void {
    const frames = (value as { actions?: AnimationFrame[] } | undefined)?.actions
    if (Array.isArray(frames) && frames.length) playFrames(this, frames)
  }

  protected changed(_name: string, _value: unknown): void {}

  is(name: string): boolean {
    const value = this.properties[name]
    return value === true || value === '' || (!!value && value !== 'false')
  }

  text(name: string, otherwise = ''): string {
    const value = this.properties[name]
    return value === undefined || value === null ? otherwise : String(value)
  }

  number(name: string, otherwise: number): number {
    const value = Number(this.properties[name])
    return this.properties[name] === undefined || this.properties[name] === null || Number.isNaN(value) ? otherwise : value
  }

  value(name: string): unknown {
    return this.properties[name]
  }

  /** A shadow tree from our own markup. */
  protected shadow(css: string, ...content: Node[]): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' })
    const style = document.createElement('style')
    style.textContent = css
    root.append(style, ...content)
    return root
  }
}

/** An element that takes part in forms. */
export interface FormControl extends HTMLElement {
  formName(): string
  formValue(): unknown
  resetForm(): void
}

export const isFormControl = (element: Element): element is Element & FormControl => typeof (element as any).formValue === 'function'

export function define(tag: string, type: CustomElementConstructor): void {
  customElements.define('wx-' + tag, type)
}
