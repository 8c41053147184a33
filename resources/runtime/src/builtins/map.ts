// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The map: no tiles, but its centre, scale and everything the program put on it, at the right places. */
import { emit } from '../view/context'
import { make } from '../view/dom'
import { BuiltinBase, define } from './base'
import { metresPerPixel, offsetOnMap } from './mapprojection'

const css = `:host{display:block;position:relative;width:300px;height:150px;overflow:hidden;background:#e9eef0;color:#3c4654;font:11px/1.4 sans-serif}
main{position:absolute;left:0;top:0;right:0;bottom:0;background:repeating-linear-gradient(0deg,transparent 0 39px,#d5dde1 39px 40px),repeating-linear-gradient(90deg,transparent 0 39px,#d5dde1 39px 40px)}
header{position:absolute;left:4px;top:4px;max-width:calc(100% - 8px);padding:2px 6px;background:rgba(255,255,255,.85);border-radius:3px;white-space:pre-line;box-sizing:border-box}
b{position:absolute;transform:translate(-50%,-100%);display:flex;flex-direction:column;align-items:center;font-weight:400;cursor:pointer;white-space:nowrap}
b span{padding:1px 4px;background:#fff;border-radius:3px;box-shadow:0 1px 3px rgba(0,0,0,.3);max-width:160px;overflow:hidden;text-overflow:ellipsis}b span:empty{display:none}
b i{width:12px;height:12px;margin-top:2px;border:2px solid #fff;border-radius:50% 50% 50% 0;transform:rotate(-45deg);background:#e64340;box-shadow:0 1px 2px rgba(0,0,0,.4)}
em{position:absolute;left:50%;top:50%;width:10px;height:10px;margin:-5px;border:2px solid #fff;border-radius:50%;background:#1677ff;box-sizing:border-box}slot{position:relative}`

const markerLimit = 200

interface Marker {
  id?: number
  latitude?: number
  longitude?: number
  title?: string
  callout?: { content?: string }
  label?: { content?: string }
}

class MapElement extends BuiltinBase {
  private readonly plane = make('main')
  private readonly heading = make('header')

  constructor() {
    super()
    this.shadow(css, this.plane, this.heading, document.createElement('slot'))
    this.plane.addEventListener('click', (event) => {
      const box = this.getBoundingClientRect()
      const metres = metresPerPixel(this.latitude(), this.scale())
      const latitude = this.latitude() - ((event.clientY - box.top - box.height / 2) * metres) / 111320
      emit(this, 'tap', { latitude, longitude: this.longitude() }, { gesture: true })
    })
  }

  get shownText(): string {
    return `${this.heading.textContent} ${this.plane.textContent}`
  }

  connectedCallback(): void {
    requestAnimationFrame(() => {
      this.show()
      emit(this, 'updated')
    })
  }

  protected changed(): void {
    this.show()
  }

  private readonly latitude = (): number => this.number('latitude', 39.92)
  private readonly longitude = (): number => this.number('longitude', 116.46)
  private readonly scale = (): number => this.number('scale', 16)

  private list<T>(name: string): T[] {
    const value = this.value(name)
    return Array.isArray(value) ? (value.filter((item) => item && typeof item === 'object') as T[]) : []
  }

  /** What the context of the map asks for. */
  command(name: string, args: unknown[]): unknown {
    const options = (args[0] ?? {}) as Record<string, any>
    const centre = { latitude: this.latitude(), longitude: this.longitude() }
    switch (name) {
      case 'getCenterLocation':
        return centre
      case 'getScale':
        return { scale: this.scale() }
      case 'getRotate':
        return { rotate: this.number('rotate', 0) }
      case 'getSkew':
        return { skew: this.number('skew', 0) }
      case 'getRegion': {
        const metres = metresPerPixel(centre.latitude, this.scale())
        const [high, wide] = [(this.clientHeight * metres) / 222640, (this.clientWidth * metres) / (222640 * Math.cos((centre.latitude * Math.PI) / 180))]
        return { southwest: { latitude: centre.latitude - high, longitude: centre.longitude - wide }, northeast: { latitude: centre.latitude + high, longitude: centre.longitude + wide } }
      }
      case 'moveToLocation':
        this.moveTo(options)
        return {}
      case 'includePoints':
        this.include(Array.isArray(options.points) ? options.points : [])
        return {}
      case 'translateMarker':
      case 'moveAlong':
        this.moveMarker(options)
        return {}
      case 'addMarkers':
        this.setProperty('markers', [...(options.clear ? [] : this.list<Marker>('markers')), ...(Array.isArray(options.markers) ? options.markers : [])])
        return {}
      case 'removeMarkers':
        this.setProperty('markers', this.list<Marker>('markers').filter((marker) => !(options.markerIds ?? []).map(String).includes(String(marker.id))))
        return {}
      default:
        return {}
    }
  }

  private moveTo(place: { latitude?: unknown; longitude?: unknown }): void {
    if (Number.isFinite(Number(place.latitude ?? NaN))) this.properties.latitude = Number(place.latitude)
    if (Number.isFinite(Number(place.longitude ?? NaN))) this.properties.longitude = Number(place.longitude)
    this.show()
    emit(this, 'regionchange', { type: 'end', causedBy: 'update' })
  }

  /** The centre of the points, at the largest scale that shows them all. */
  private include(points: { latitude?: number; longitude?: number }[]): void {
    const [lats, longs] = [points.map((point) => Number(point?.latitude)), points.map((point) => Number(point?.longitude))]
    if (!points.length || ![...lats, ...longs].every(Number.isFinite)) return
    const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2
    const centre = { latitude: middle(lats), longitude: middle(longs) }
    const fits = (scale: number): boolean =>
      points.every((point) => {
        const { x, y } = offsetOnMap(centre, { latitude: Number(point.latitude), longitude: Number(point.longitude) }, scale)
        return Math.abs(x) <= this.clientWidth / 2 && Math.abs(y) <= this.clientHeight / 2
      })
    let scale = 20
    while (scale > 3 && !fits(scale)) scale--
    this.properties.scale = scale
    this.moveTo(centre)
  }

  private moveMarker(options: Record<string, any>): void {
    const place = options.destination ?? (Array.isArray(options.path) ? options.path[options.path.length - 1] : undefined)
    if (!place) return
    const moved = this.list<Marker>('markers').map((marker) => (String(marker.id) === String(options.markerId) ? { ...marker, latitude: Number(place.latitude), longitude: Number(place.longitude) } : marker))
    this.setProperty('markers', moved)
  }

  private show(): void {
    const markers = [...this.list<Marker>('markers'), ...this.list<Marker>('covers')]
    const drawn = ['polyline', 'circles', 'polygons'].map((name) => this.list(name).length)
    const counts = [markers.length && `标记 ${markers.length}`, drawn[0] && `折线 ${drawn[0]}`, drawn[1] && `圆 ${drawn[1]}`, drawn[2] && `多边形 ${drawn[2]}`].filter(Boolean)
    this.heading.textContent = [`地图 ${this.latitude().toFixed(5)}, ${this.longitude().toFixed(5)} · ${this.scale()} 级`, counts.join(' · ')].filter(Boolean).join('\n')
    this.plane.replaceChildren(...(this.is('showLocation') ? [make('em')] : []), ...markers.slice(0, markerLimit).map((marker) => this.pin(marker)))
  }

  private pin(marker: Marker): HTMLElement {
    const { x, y } = offsetOnMap({ latitude: this.latitude(), longitude: this.longitude() }, { latitude: Number(marker.latitude), longitude: Number(marker.longitude) }, this.scale())
    const pin = make('b')
    pin.style.left = `calc(50% + ${x.toFixed(1)}px)`
    pin.style.top = `calc(50% + ${y.toFixed(1)}px)`
    const name = make('span', String(marker.callout?.content ?? marker.label?.content ?? marker.title ?? ''))
    pin.append(name, make('i'))
    pin.title = `${marker.latitude}, ${marker.longitude}`
    pin.addEventListener('click', (event) => {
      event.stopPropagation()
      const detail = { markerId: marker.id ?? 0, latitude: marker.latitude, longitude: marker.longitude }
      emit(this, event.target === name && marker.callout ? 'callouttap' : 'markertap', detail, { gesture: true })
    })
    return pin
  }
}

export function registerMap(): void {
  define('map', MapElement)
}
