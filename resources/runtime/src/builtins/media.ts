// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Moving pictures and sound: never loaded, but they can be started and stopped, and say what they would play. */
import { emit, locateSource, noteRemote, ownerOf, pageOf } from '../view/context'
import { make } from '../view/dom'
import { BuiltinBase, define } from './base'

const playPath = 'M8 5v14l11-7z'
const pausePath = 'M7 5h4v14H7zM13 5h4v14h-4z'

const css = `:host{display:inline-block;position:relative;overflow:hidden;background:#16191e center/cover no-repeat;color:#fff;font:12px/1.5 sans-serif}
:host(wx-video),:host(wx-live-player),:host(wx-live-pusher){width:300px;height:225px}
:host(wx-audio){display:none;width:300px;height:65px;background-color:#f7f7f7;color:#353535;border:1px solid #e6e6e6;box-sizing:border-box}
:host(wx-audio[controls]:not([controls=false])){display:inline-block}

:host([data-full]){position:fixed!important;left:0!important;top:0!important;width:100%!important;height:100%!important;z-index:9999}
section{position:absolute;left:0;top:0;right:0;bottom:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:4px;padding:8px;box-sizing:border-box;text-align:center;text-shadow:0 0 3px rgba(0,0,0,.8)}
:host(wx-audio) section{flex-direction:row;justify-content:flex-start;text-align:left;text-shadow:none;gap:10px}
button{flex:none;width:44px;height:44px;padding:0;border:0;border-radius:50%;background:rgba(0,0,0,.45);color:#fff;cursor:pointer}
button svg{display:block;width:24px;height:24px;margin:auto;fill:currentColor}
p{margin:0;max-width:100%;max-height:4.5em;overflow:hidden;word-break:break-all}slot{position:relative}`

interface Kind {
  label: string
  /** Properties worth showing. */
  details: string[]
}

class Media extends BuiltinBase {
  private readonly button = document.createElement('button')
  private readonly words = make('p')
  private readonly shape = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  private playing = false

  constructor(private readonly kind: Kind) {
    super()
    const section = document.createElement('section')
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.setAttribute('viewBox', '0 0 24 24')
    svg.append(this.shape)
    this.button.append(svg)
    section.append(this.button, this.words)
    this.shadow(css, section, document.createElement('slot'))
    this.button.addEventListener('click', (event) => {
      event.stopPropagation()
      this.command(this.playing ? 'pause' : 'play', [], true)
    })
    this.show()
  }

  get shownText(): string {
    return this.localName === 'wx-audio' && !this.is('controls') ? '' : this.words.textContent ?? ''
  }

  disconnectedCallback(): void {
    this.halt()
  }

  connectedCallback(): void {
    if (this.is('autoplay')) requestAnimationFrame(() => this.isConnected && this.command('play'))
  }

  private at = 0
  private rate = 1
  private since = 0
  private timer = 0
  private danmu = ''

  private position(): number {
    return this.playing ? this.at + ((performance.now() - this.since) / 1000) * this.rate : this.at
  }

  private tellTime(): void {
    const duration = this.number('duration', 0)
    const currentTime = duration > 0 ? Math.min(duration, this.position()) : this.position()
    emit(this, 'timeupdate', { currentTime, duration })
    if (duration > 0 && currentTime >= duration) this.ended()
  }

  private ended(): void {
    this.halt()
    this.at = 0
    emit(this, 'ended')
    if (this.is('loop')) this.begin({})
    this.show()
  }

  private begin(options: { gesture?: boolean }): void {
    if (!this.at) this.at = this.number('initialTime', 0)
    this.since = performance.now()
    this.playing = true
    emit(this, 'play', {}, options)
    if (this.localName === 'wx-video' || this.localName === 'wx-audio') {
      this.tellTime()
      this.timer = window.setInterval(() => (this.isConnected ? this.tellTime() : this.halt()), 250)
    } else emit(this, 'statechange', { code: 2003, message: 'placeholder' })
  }

  private halt(): void {
    this.at = this.position()
    this.playing = false
    window.clearInterval(this.timer)
  }

  /** What a context of the program or a finger orders. */
  command(name: string, args: unknown[] = [], byHand = false): unknown {
    const options = { gesture: byHand }
    const first = (args[0] ?? {}) as Record<string, unknown>
    switch (name) {
      case 'play':
      case 'start':
      case 'resume':
        if (!this.playing) this.begin(options)
        break
      case 'pause':
      case 'stop':
        if (this.playing) {
          this.halt()
          emit(this, 'pause', {}, options)
        }
        if (name === 'stop') this.at = 0
        break
      case 'seek':
        this.at = Math.max(0, Number(args[0]) || 0)
        this.since = performance.now()
        emit(this, 'seeking', { position: this.at })
        emit(this, 'seekcomplete', { position: this.at })
        emit(this, 'timeupdate', { currentTime: this.at, duration: this.number('duration', 0) })
        break
      case 'playbackRate':
        this.at = this.position()
        this.since = performance.now()
        this.rate = Number(args[0]) || 1
        break
      case 'setSrc':
        this.setProperty('src', args[0])
        break
      case 'sendDanmu':
        this.danmu = String(first.text ?? '')
        break
      case 'requestFullScreen':
      case 'exitFullScreen': {
        const full = name === 'requestFullScreen'
        if (full === this.hasAttribute('data-full')) break
        this.toggleAttribute('data-full', full)
        emit(this, 'fullscreenchange', { fullScreen: full, direction: full && Number(first.direction ?? 0) % 180 ? 'horizontal' : 'vertical' }, options)
        break
      }
      case 'snapshot':
        return { tempImagePath: 'wxfile://tmp/picture-1.png', width: 300, height: 300 }
    }
    this.show()
    return {}
  }

  private show(): void {
    this.shape.setAttribute('d', this.playing ? pausePath : playPath)
    this.button.setAttribute('aria-label', this.playing ? '暂停' : '播放')
    this.words.textContent = [this.kind.label + (this.playing ? '（播放中，内容不加载）' : ''), ...this.kind.details.map((name) => this.text(name)), this.danmu && `弹幕 ${this.danmu}`].filter(Boolean).join(this.localName === 'wx-audio' ? ' · ' : '\n')
    this.words.style.whiteSpace = 'pre-line'
  }

  protected changed(name: string): void {
    if (name === 'src' && locateSource(ownerOf(this), this.text('src')).remote) noteRemote(pageOf(this), this.text('src'), this.localName.slice(3))
    if (name === 'poster') {
      const located = locateSource(ownerOf(this), this.text('poster'))
      if (located.remote) noteRemote(pageOf(this), this.text('poster'), 'image')
      this.own('background-image', located.url ? `url("${located.url}")` : '')
    }
    if (name === 'controls' || name === 'showCenterPlayBtn') {
      const hidden = this.localName === 'wx-video' && this.value('controls') !== undefined && !this.is('controls') && this.value('showCenterPlayBtn') !== undefined && !this.is('showCenterPlayBtn')
      this.button.hidden = hidden
      this.button.style.display = hidden ? 'none' : ''
    }
    this.show()
  }
}

const kinds: Record<string, Kind> = {
  video: { label: '视频', details: ['title', 'src'] },
  audio: { label: '音频', details: ['name', 'author', 'src'] },
  'live-player': { label: '直播播放', details: ['mode', 'src'] },
  'live-pusher': { label: '直播推流', details: ['mode', 'url'] },
}

export function registerMedia(): void {
  for (const [tag, kind] of Object.entries(kinds)) define(tag, class extends Media { constructor() { super(kind) } })
}
