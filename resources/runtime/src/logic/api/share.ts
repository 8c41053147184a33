// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The share menu and sharing buttons: the card is shown, nothing is sent. */
import { guard } from '../errors'
import { callPage } from '../pages'
import { locate } from '../locate'
import { now, post } from '../realm'
import type { ApiContext, Family } from './family'
import { askDialog } from './interface'
import { elementById } from '../backend'

interface ShareCard {
  title?: string
  path?: string
  imageUrl?: string
  promise?: Promise<ShareCard>
}

export function shareFamily(_context: ApiContext): Family {
  const settled = () => ({})
  return {
    async: { showShareMenu: settled, hideShareMenu: settled, updateShareMenu: settled, showShareImageMenu: settled, shareFileMessage: settled },
  }
}

/** Runs onShareAppMessage as the menu or a button would and shows the card. */
export async function share({ session }: ApiContext, from: 'menu' | 'button', id: number): Promise<void> {
  const page = session.router.current()
  if (!page) return
  const options = { from, target: from === 'button' ? { id: elementById(id)?.node?.id ?? '', dataset: elementById(id)?.node?.dataset ?? {} } : undefined, webViewUrl: undefined }
  const offered = typeof page.instance.onShareAppMessage === 'function'
  let card = (offered ? callPage(page, 'onShareAppMessage', options) : {}) as ShareCard | undefined
  if (card?.promise) card = { ...card, ...((await guard(() => card!.promise)) ?? {}) }
  const lines = [
    `标题：${card?.title ?? page.look.title}`,
    `路径：${card?.path ?? page.ref.route}`,
    ...(card?.imageUrl ? [`图片：${card.imageUrl}`] : []),
    ...(offered ? [] : ['本页面未设置转发']),
  ]
  post({ t: 'call', api: 'shareAppMessage', args: [JSON.stringify({ title: card?.title, path: card?.path, imageUrl: card?.imageUrl, from })], stack: '', place: id ? locate(id, (number) => session.templates.fileOf(number))?.place ?? null : null, gesture: true, page: page.ref.route, time: now() })
  await askDialog({ kind: 'notice', heading: '转发给朋友', lines, confirmText: '关闭', cancelText: '' })
}
