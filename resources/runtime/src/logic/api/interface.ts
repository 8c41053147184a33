// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What pages say to people: toasts, modals, bars, scrolling, pull-down. */
import type { Dialog } from '../../protocol'
import { askFor, flush } from '../channel'
import { callPage, postLook } from '../pages'
import { post } from '../realm'
import { type ApiContext, Fail, type Family } from './family'

export const showDialog = (dialog: Dialog): void => {
  flush()
  post({ t: 'dialog', dialog })
}

export const askDialog = <T>(dialog: Dialog): Promise<T> => askFor<T>('dialog', 0, dialog)

/** A notice that stands for something that the review never lets happen. */
export const notice = (heading: string, lines: string[]): Promise<{ confirm: boolean }> =>
  askDialog({ kind: 'notice', heading, lines, confirmText: '知道了', cancelText: '' })

export function interfaceFamily({ session }: ApiContext): Family {
  const page = () => {
    const current = session.router.current()
    if (!current) throw new Fail('no page')
    return current
  }
  const change = (fields: object): void => {
    Object.assign(page().look, fields)
    postLook(page())
  }
  const icons = new Set(['success', 'error', 'loading', 'none'])
  return {
    async: {
      showToast: (options) =>
        showDialog({
          kind: 'toast',
          title: String(options.title ?? ''),
          icon: icons.has(options.icon) ? options.icon : 'success',
          image: typeof options.image === 'string' ? options.image : '',
          duration: Number(options.duration ?? 1500),
          mask: options.mask === true,
        }),
      hideToast: () => showDialog({ kind: 'hide-toast' }),
      showLoading: (options) => showDialog({ kind: 'loading', title: String(options.title ?? ''), mask: options.mask === true }),
      hideLoading: () => showDialog({ kind: 'hide-loading' }),
      showModal: (options) =>
        askDialog({
          kind: 'modal',
          title: String(options.title ?? ''),
          content: String(options.content ?? ''),
          confirmText: String(options.confirmText || '确定'),
          cancelText: String(options.cancelText || '取消'),
          showCancel: options.showCancel !== false,
          confirmColor: String(options.confirmColor || '#576B95'),
          cancelColor: String(options.cancelColor || '#000000'),
          editable: options.editable === true,
          placeholder: String(options.placeholderText ?? ''),
        }),
      showActionSheet: async (options) => {
        const items = Array.isArray(options.itemList) ? options.itemList.map(String) : []
        if (!items.length || items.length > 6) throw new Fail('parameter error: itemList should have 1 to 6 items')
        const { index } = await askDialog<{ index: number }>({ kind: 'sheet', items, color: String(options.itemColor || '#000000'), title: String(options.alertText ?? '') })
        if (index < 0) throw new Fail('cancel')
        return { tapIndex: index }
      },
      setNavigationBarTitle: (options) => {
        change({ title: String(options.title ?? '') })
        session.router.postStack()
      },
      setNavigationBarColor: (options) =>
        change({
          background: String(options.backgroundColor ?? page().look.background),
          foreground: /^#0{3,6}$/i.test(String(options.frontColor ?? '')) ? 'black' : 'white',
        }),
      showNavigationBarLoading: () => change({ loading: true }),
      hideNavigationBarLoading: () => change({ loading: false }),
      hideHomeButton: () => {
        if (page().look.left === 'home') change({ left: 'none' })
      },
      setBackgroundColor: (options) => void (options.backgroundColor && change({})),
      setBackgroundTextStyle: () => undefined,
      startPullDownRefresh: () => {
        change({ refreshing: true })
        callPage(page(), 'onPullDownRefresh')
      },
      stopPullDownRefresh: () => change({ refreshing: false }),
      pageScrollTo: (options) =>
        post({ t: 'scroll-page', page: page().id, top: Number(options.scrollTop ?? -1), duration: Number(options.duration ?? 300), selector: String(options.selector ?? '') }),
      loadFontFace: () => {
        throw new Fail('network refused by the review')
      },
      hideKeyboard: () => undefined,
    },
  }
}
