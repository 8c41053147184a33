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
      this.command(this.playing ? 'pause' : 'play', true)
    })
    this.show()
  }

  get shownText(): string {
    return this.localName === 'wx-audio' && !this.is('controls') ? '' : this.words.textContent ?? ''
  }

  connectedCallback(): void {
    if (this.is('autoplay')) requestAnimationFrame(() => this.isConnected && this.command('play'))
  }

  /** What a context of the program or a finger orders. */
  command(name: string, byHand = false): void {
    const options = { gesture: byHand }
    if (name === 'play' && !this.playing) {
      this.playing = true
      emit(this, 'play', {}, options)
      emit(this, 'timeupdate', { currentTime: this.number('initialTime', 0), duration: this.number('duration', 0) })
    } else if ((name === 'pause' || name === 'stop') && this.playing) {
      this.playing = false
      emit(this, name === 'stop' && this.localName === 'wx-video' ? 'ended' : 'pause', {}, options)
    }
    this.show()
  }

  private show(): void {
    this.shape.setAttribute('d', this.playing ? pausePath : playPath)
    this.button.setAttribute('aria-label', this.playing ? '暂停' : '播放')
    this.words.textContent = [this.kind.label + (this.playing ? '（播放中，内容不加载）' : ''), ...this.kind.details.map((name) => this.text(name))].filter(Boolean).join(this.localName === 'wx-audio' ? ' · ' : '\n')
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
