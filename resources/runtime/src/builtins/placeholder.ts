// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Elements that would reach outside the review: shown as labelled boxes. */
import { emit, locateSource, noteRemote, pageOf } from '../view/context'
import { BuiltinBase, define } from './base'

const css = `:host{display:block;position:relative;overflow:hidden;background:#eef1f5;color:#66707f;font:12px/1.5 sans-serif}
section{position:absolute;left:0;top:0;right:0;bottom:0;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;padding:8px;box-sizing:border-box;pointer-events:none}
strong{font-size:13px;color:#3c4654}span{word-break:break-all;max-width:100%}slot{position:relative}`

interface Kind {
  label: string
  width: string
  height: string
  /** Properties worth showing. */
  details: string[]
}

const kinds: Record<string, Kind> = {
  camera: { label: '相机', width: '100%', height: '300px', details: ['mode', 'devicePosition'] },
  'voip-room': { label: '多人通话', width: '300px', height: '225px', details: ['openid'] },
  ad: { label: '广告', width: '100%', height: '120px', details: ['unitId'] },
  'ad-custom': { label: '模板广告', width: '100%', height: '120px', details: ['unitId'] },
  'official-account': { label: '关注公众号', width: '100%', height: '84px', details: [] },
  'official-account-publish': { label: '公众号文章', width: '100%', height: '84px', details: [] },
  'web-view': { label: '网页', width: '100%', height: 'calc(var(--vh) * 100);position:absolute;left:0;top:0;z-index:9', details: ['src'] },
  'channel-live': { label: '视频号直播', width: '100%', height: '200px', details: ['finderUserName'] },
  'channel-video': { label: '视频号视频', width: '100%', height: '200px', details: ['finderUserName', 'feedId'] },
  'store-home': { label: '小店', width: '100%', height: '120px', details: ['appid'] },
  'store-product': { label: '小店商品', width: '100%', height: '120px', details: ['appid', 'productId'] },
  'store-coupon': { label: '小店优惠券', width: '100%', height: '120px', details: ['appid', 'couponId'] },
  'store-gift': { label: '小店礼物', width: '100%', height: '120px', details: ['appid', 'productId'] },
  'ar-camera': { label: '增强现实相机', width: '100%', height: '300px', details: [] },
  'rtc-room': { label: '实时音视频房间', width: '300px', height: '225px', details: ['roomId'] },
  'rtc-room-item': { label: '实时音视频成员', width: '150px', height: '150px', details: ['userId'] },
  'customer-service': { label: '客服', width: '100%', height: '60px', details: [] },
  'contact-button': { label: '客服', width: '100px', height: '30px', details: ['sessionFrom'] },
  'xr-scene': { label: '三维场景', width: '100%', height: '300px', details: [] },
  'xr-frame': { label: '三维场景', width: '100%', height: '300px', details: [] },
}

class Placeholder extends BuiltinBase {
  private readonly detail = document.createElement('span')

  constructor(private readonly kind: Kind) {
    super()
    const section = document.createElement('section')
    const heading = document.createElement('strong')
    heading.textContent = kind.label
    section.append(heading, this.detail)
    this.shadow(`${css}:host{width:${kind.width};height:${kind.height}}`, section, document.createElement('slot'))
  }

  get shownText(): string {
    return `${this.kind.label} ${this.detail.textContent}`
  }

  /** What the context of a camera asks for. */
  command(name: string): unknown {
    if (name === 'takePhoto') return { tempImagePath: 'wxfile://tmp/picture-1.png' }
    if (name === 'stopRecord') return { tempThumbPath: 'wxfile://tmp/picture-1.png', tempVideoPath: 'wxfile://tmp/video.mp4' }
    return name === 'setZoom' ? { zoom: 1 } : {}
  }

  protected changed(name: string): void {
    if (name === 'src' && locateSource('', this.text('src')).remote) noteRemote(pageOf(this), this.text('src'), this.localName.slice(3))
    if (this.kind.details.includes(name)) this.detail.textContent = this.kind.details.map((detail) => this.text(detail)).filter(Boolean).join('\n')
    if (name === 'poster') {
      const located = locateSource('', this.text('poster'))
      if (located.url) this.own('background-image', `url("${located.url}")`)
    }
  }
}

const openData: Record<string, string> = { userNickName: '用户昵称', userAvatarUrl: '头像', groupName: '群名称', userGender: '性别', userCity: '城市', userProvince: '省份', userCountry: '国家', userLanguage: '语言' }

class OpenData extends BuiltinBase {
  protected changed(): void {
    const type = this.text('type')
    this.textContent = openData[type] ?? type
    if (type === 'userAvatarUrl') this.style.cssText += ';display:inline-flex;align-items:center;justify-content:center;background:#d9dee6;color:#66707f;font-size:10px;overflow:hidden'
  }
}

/** What a program waits to hear before it shows what it built around the element. */
const announcements: Record<string, [event: string, detail: object]> = {
  ad: ['load', {}],
  'ad-custom': ['load', {}],
  camera: ['initdone', { maxZoom: 1 }],
  'official-account': ['load', { status: 0, errMsg: 'ok' }],
  'web-view': ['load', {}],
  'xr-scene': ['ready', {}],
}

export function registerPlaceholders(): void {
  for (const [tag, kind] of Object.entries(kinds)) {
    define(tag, class extends Placeholder {
      constructor() {
        super(kind)
      }

      connectedCallback(): void {
        const done = announcements[tag]
        if (done) requestAnimationFrame(() => emit(this, ...done))
      }
    })
  }
  define('open-data', OpenData)
}
