// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Pictures: from the package they are shown, from elsewhere they are named. */
import { emit, locateSource, noteRemote, ownerOf, pageOf } from '../view/context'
import { BuiltinBase, define } from './base'

const css = `:host{display:inline-block;width:320px;height:240px;overflow:hidden;position:relative}
img{display:none;width:100%;height:100%;position:absolute;left:0;top:0}img[data-shown]{display:block}
div{display:none;width:100%;height:100%;position:absolute;left:0;top:0;align-items:center;justify-content:center;box-sizing:border-box;padding:2px;
background:repeating-linear-gradient(45deg,#eceff3,#eceff3 8px,#e4e8ee 8px,#e4e8ee 16px);color:#8a94a3;font:10px/1.2 sans-serif;text-align:center;word-break:break-all;overflow:hidden}div[data-shown]{display:flex}`

const positions: Record<string, string> = {
  top: '50% 0', bottom: '50% 100%', center: '50% 50%', left: '0 50%', right: '100% 50%',
  'top left': '0 0', 'top right': '100% 0', 'bottom left': '0 100%', 'bottom right': '100% 100%',
}

class ImageElement extends BuiltinBase {
  /** Read by reports and by whoever waits for rest. */
  outcome: 'none' | 'ok' | 'failed' | 'remote' = 'none'
  pending = false
  private readonly image = document.createElement('img')
  private readonly placeholder = document.createElement('div')

  constructor() {
    super()
    this.image.alt = ''
    this.image.onload = () => this.loaded()
    this.image.onerror = () => this.failed()
    this.shadow(css, this.image, this.placeholder)
  }

  protected changed(name: string, value: unknown): void {
    if (name === 'src') this.load(value)
    else if (name === 'mode') this.fit()
  }

  /** Whether its place is seen: what it would show is told there. */
  get painted(): boolean {
    return this.outcome === 'remote'
  }

  private load(source: unknown): void {
    const located = locateSource(ownerOf(this), source)
    this.image.toggleAttribute('data-shown', false)
    this.placeholder.toggleAttribute('data-shown', false)
    this.pending = false
    if (located.remote) {
      this.outcome = 'remote'
      noteRemote(pageOf(this), String(source), 'image')
      this.showPlaceholder(located.remote)
      emit(this, 'error', { errMsg: `GET ${String(source)} refused by the review` })
    } else if (located.url) {
      this.pending = true
      this.image.src = located.url
    } else this.outcome = 'none'
  }

  private showPlaceholder(text: string): void {
    this.placeholder.textContent = text
    this.placeholder.toggleAttribute('data-shown', true)
    this.fit()
  }

  private loaded(): void {
    this.pending = false
    this.outcome = 'ok'
    this.image.toggleAttribute('data-shown', true)
    this.fit()
    emit(this, 'load', { width: this.image.naturalWidth, height: this.image.naturalHeight })
  }

  private failed(): void {
    this.pending = false
    this.outcome = 'failed'
    this.showPlaceholder('图片无法加载')
    emit(this, 'error', { errMsg: `GET ${this.text('src')} 404` })
  }

  private fit(): void {
    const mode = this.text('mode', 'scaleToFill')
    const { style } = this.image
    style.objectFit = mode === 'aspectFit' ? 'contain' : mode === 'aspectFill' ? 'cover' : positions[mode] ? 'none' : 'fill'
    style.objectPosition = positions[mode] ?? '50% 50%'
    const ratio = this.image.naturalWidth ? this.image.naturalHeight / this.image.naturalWidth : 0.75
    if (mode === 'widthFix') this.own('height', `${this.getBoundingClientRect().width * ratio}px`)
    if (mode === 'heightFix') this.own('width', `${this.getBoundingClientRect().height / ratio}px`)
  }

  connectedCallback(): void {
    if (this.outcome !== 'none') requestAnimationFrame(() => this.fit())
  }
}

export function registerImage(): void {
  define('image', ImageElement)
  define('cover-image', class extends ImageElement {})
}
