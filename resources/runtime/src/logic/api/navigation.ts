// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Navigation between pages and, as notices only, out of the mini-program. */
import type { PageRef } from '../../protocol'
import { NavigationFailure } from '../router'
import { EventChannel } from './eventchannel'
import { type ApiContext, Fail, type Family } from './family'
import { notice } from './interface'

export const openerChannels = new WeakMap<object, EventChannel>()

export function navigationFamily({ session }: ApiContext): Family {
  const { router } = session
  const failing = (work: () => unknown): unknown => {
    try {
      return work()
    } catch (error) {
      if (error instanceof NavigationFailure) throw new Fail(error.message)
      throw error
    }
  }
  /** The address is meant from the page that asks, also when it is gone to later. */
  const go = (url: unknown, navigate: (ref: PageRef) => unknown): unknown => {
    const ref = router.resolve(url as string)
    return router.onceShown(() => failing(() => navigate(ref)))
  }
  const leave = async (heading: string, lines: string[]): Promise<never> => {
    await notice(heading, lines)
    throw new Fail('cancel')
  }
  return {
    async: {
      navigateTo: (options) =>
        go(options.url, (ref) => {
          const opener = new EventChannel()
          const target = new EventChannel()
          opener.peer = target
          target.peer = opener
          for (const [name, listener] of Object.entries(options.events ?? {})) {
            if (typeof listener === 'function') opener.on(name, listener as (...args: unknown[]) => void)
          }
          session.nextOpener = target
          try {
            router.navigateTo(ref)
          } finally {
            session.nextOpener = null
          }
          return { eventChannel: opener }
        }),
      redirectTo: (options) => go(options.url, (ref) => void router.redirectTo(ref)),
      reLaunch: (options) => go(options.url, (ref) => void router.reLaunch(ref)),
      switchTab: (options) => go(options.url, (ref) => void router.switchTab(ref)),
      navigateBack: (options) =>
        router.onceShown(() => {
          if (!router.navigateBack(Number(options.delta ?? 1))) throw new Fail('cannot navigate back at first page')
        }),
      navigateToMiniProgram: (options) => leave('打开其他小程序', [String(options.appId ?? ''), String(options.path ?? options.shortLink ?? '')]),
      openEmbeddedMiniProgram: (options) => leave('打开半屏小程序', [String(options.appId ?? ''), String(options.path ?? '')]),
      navigateBackMiniProgram: () => leave('返回上一个小程序', []),
      exitMiniProgram: () => leave('退出小程序', []),
      openCustomerServiceChat: (options) => leave('打开客服会话', [String(options.extInfo?.url ?? '')]),
      openChannelsActivity: (options) => leave('打开视频号视频', [String(options.finderUserName ?? '')]),
      openChannelsUserProfile: (options) => leave('打开视频号主页', [String(options.finderUserName ?? '')]),
      openOfficialAccountArticle: (options) => leave('打开公众号文章', [String(options.url ?? '')]),
    },
  }
}
