// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What the surroundings of a page report: bars, pull-down, scrolling, navigator elements, open types. */
import type { ViewMessage } from '../../protocol'
import { elementById } from '../backend'
import * as glassEasel from 'glass-easel'
import { guard } from '../errors'
import { callPage, postLook } from '../pages'
import type { ApiContext } from './family'
import { answerCall, recordGesture } from '../records'
import { locate } from '../locate'
import { recordCall } from './recorder'
import { share } from './share'
import { isKnown } from './grants'

const userOpenTypes: Record<string, { event: string; detail: (granted: boolean) => unknown }> = {
  getUserInfo: {
    event: 'getuserinfo',
    detail: (granted) => (granted ? { errMsg: 'getUserInfo:ok', userInfo: { nickName: '审核员', avatarUrl: '' }, rawData: '{}' } : { errMsg: 'getUserInfo:fail auth deny' }),
  },
  getPhoneNumber: {
    event: 'getphonenumber',
    detail: (granted) => (granted ? { errMsg: 'getPhoneNumber:ok', code: 'review-phone-code', encryptedData: '', iv: '' } : { errMsg: 'getPhoneNumber:fail user deny' }),
  },
  getRealtimePhoneNumber: { event: 'getrealtimephonenumber', detail: (granted) => ({ errMsg: granted ? 'getPhoneNumber:ok' : 'getPhoneNumber:fail user deny', code: 'review-phone-code' }) },
  chooseAvatar: { event: 'chooseavatar', detail: () => ({ avatarUrl: 'wxfile://tmp/picture-1.png' }) },
  openSetting: { event: 'opensetting', detail: () => ({ errMsg: 'openSetting:ok', authSetting: {} }) },
  launchApp: { event: 'error', detail: () => ({ errMsg: 'launchApp:fail refused by the review' }) },
  contact: { event: 'contact', detail: () => ({ errMsg: 'enterContact:ok', path: '', query: {} }) },
  agreePrivacyAuthorization: { event: 'agreeprivacyauthorization', detail: () => ({ errMsg: 'agreePrivacyAuthorization:ok' }) },
  feedback: { event: 'feedback', detail: () => ({}) },
}

const navigations: Record<string, string> = {
  navigate: 'navigateTo', redirect: 'redirectTo', switchTab: 'switchTab', reLaunch: 'reLaunch', navigateBack: 'navigateBack',
  navigateTo: 'navigateTo', redirectTo: 'redirectTo', exit: 'exitMiniProgram',
}

export function createViewEvents(context: ApiContext, call: (api: string, options: object, id?: number) => void): (message: ViewMessage) => void {
  const { session } = context
  const { router } = session

  function openType(kind: string, id: number): void {
    if (kind === 'share') return void share(context, 'button', id)
    const known = userOpenTypes[kind]
    const element = elementById(id)
    if (!known || !element?.node) return
    const granted = isKnown(session.configuration)
    call('button.' + kind, {}, id)
    guard(() => glassEasel.Event.dispatchEvent(element.node, new glassEasel.Event(known.event, known.detail(granted), { bubbles: false, composed: false })))
  }

  function pageEvent(id: number, type: string, top: number): void {
    const page = router.stack.find((open) => open.id === id)
    if (!page) return
    if (type === 'scroll') callPage(page, 'onPageScroll', { scrollTop: top })
    else if (type === 'bottom') callPage(page, 'onReachBottom')
    else {
      page.look.refreshing = true
      postLook(page)
      callPage(page, 'onPullDownRefresh')
    }
  }

  function tab(index: number): void {
    const item = session.tabBar?.items[index]
    if (!item) return
    const call = recordCall('switchTab', [{ url: '/' + item.pagePath }])
    const page = guard(() => answerCall(call, () => router.switchTab({ route: item.pagePath, query: {} })))
    if (page) callPage(page, 'onTabItemTap', { index, pagePath: item.pagePath, text: item.text })
  }

  /** Bars and elements of the platform were touched. */
  function noteGesture(message: ViewMessage): void {
    if (message.t === 'page-event') return void (message.type === 'pull' && recordGesture('pull', null))
    const id = 'id' in message && typeof message.id === 'number' ? message.id : 0
    const found = id ? locate(id, (file) => session.templates.fileOf(file)) : null
    const detail = message.t === 'tab' ? { index: message.index } : message.t === 'navigate' ? { url: message.url } : undefined
    recordGesture(message.t, found, detail)
  }

  return (message) => {
    noteGesture(message)
    switch (message.t) {
      case 'back':
        return void router.navigateBack(message.delta)
      case 'home':
        return call('reLaunch', { url: '/' + router.entry })
      case 'tab':
        return tab(message.index)
      case 'share':
        return void share(context, message.from, message.id)
      case 'navigate':
        return call(navigations[message.openType] ?? 'navigateTo', message.openType === 'navigateBack' ? { delta: message.delta } : { url: message.url }, message.id)
      case 'open-type':
        return openType(message.openType, message.id)
      case 'page-event':
        return pageEvent(message.page, message.type, message.top)
    }
  }
}
