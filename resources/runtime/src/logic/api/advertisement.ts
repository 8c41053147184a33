// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Advertisements: none is ever fetched; a placeholder stands for each and is closed early or watched to its end. */
import { liveStyle, Overlay } from '../game/overlay'
import { guard } from '../errors'
import { later } from '../realm'
import { type Family, ListenerBook } from './family'
import { askDialog } from './interface'

type Fire = (event: string, value?: unknown) => void

function events(): { members: Record<string, unknown>; fire: Fire } {
  const book = new ListenerBook()
  const members: Record<string, unknown> = {}
  for (const event of ['Load', 'Error', 'Close', 'Resize', 'Hide']) {
    members['on' + event] = (listener: unknown) => book.add(event, listener)
    members['off' + event] = (listener: unknown) => book.remove(event, listener)
  }
  const fire: Fire = (event, value = {}) => {
    for (const listener of book.of(event)) guard(() => listener(value))
  }
  return { members, fire }
}

const unitOf = (options: any): string => String(options?.adUnitId ?? '').slice(0, 100)

/** A page of its own, over everything. Where it can be left early, what was earned depends on it. */
function fullScreen(heading: string, buttons: { confirmText: string; cancelText: string }, result: (whole: boolean) => unknown): (options: any) => unknown {
  const known = new Map<string, unknown>()
  return (options) => {
    const unit = unitOf(options)
    if (known.has(unit)) return known.get(unit)
    const { members, fire } = events()
    const load = (): Promise<void> => {
      later(() => fire('Load'), 0)
      return Promise.resolve()
    }
    let open = false
    const advertisement = {
      ...members,
      load,
      show: () => {
        if (open) return Promise.resolve()
        open = true
        void askDialog<{ confirm: boolean }>({ kind: 'notice', heading, lines: [unit && `广告位：${unit}`, '审核时不播放广告'], ...buttons }).then(({ confirm }) => {
          open = false
          fire('Close', result(confirm))
        })
        return Promise.resolve()
      },
      destroy: () => void known.delete(unit),
    }
    if (known.size < 100) known.set(unit, advertisement)
    void load()
    return advertisement
  }
}

const heights = { banner: 0.3, grid: 0.4, custom: 0.4 }

/** A strip or a tile in a place that the program names. */
function tile(kind: keyof typeof heights, name: string): (options: any) => unknown {
  return (options) => {
    const { members, fire } = events()
    const style = liveStyle(options?.style, () => overlay.update())
    const measured = (): Record<string, unknown> => {
      const width = Number(style.width) || 300
      const height = Number(style.height) || Math.round(width * heights[kind])
      return { ...style, width, height, realWidth: width, realHeight: height }
    }
    const overlay = new Overlay(() => ({ kind: 'ad', text: `${name} ${unitOf(options)}`, image: '', style: measured() }))
    const { width, height } = measured() as { width: number; height: number }
    style.realWidth = width
    style.realHeight = height
    later(() => {
      fire('Load')
      fire('Resize', { width, height })
    }, 0)
    return {
      ...members,
      style,
      show: () => {
        overlay.show()
        return Promise.resolve()
      },
      hide: () => overlay.hide(),
      isShow: () => overlay.isShown,
      destroy: () => overlay.destroy(),
    }
  }
}

export function advertisementFamily(): Family {
  return {
    sync: {
      createRewardedVideoAd: fullScreen('激励视频广告', { confirmText: '看完', cancelText: '中途关闭' }, (isEnded) => ({ isEnded, count: isEnded ? 1 : 0 })),
      createInterstitialAd: fullScreen('插屏广告', { confirmText: '关闭', cancelText: '' }, () => ({})),
      createBannerAd: tile('banner', '横幅广告'),
      createGridAd: tile('grid', '格子广告'),
      createCustomAd: tile('custom', '原生模板广告'),
    },
  }
}
