// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The share menu and sharing buttons: the card is shown, nothing is sent. */
import { guard } from '../errors'
import { callPage } from '../pages'
import { locate } from '../locate'
import { now, post } from '../realm'
import type { ApiContext, Family } from './family'
import { gameRoute } from '../game/stage'
import { askDialog } from './interface'
import { nextCall } from './recorder'
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

/** The card of a mini-game, which has no pages: what it shares by itself, or what its listener gives to the menu. */
export function shareGame({ listeners }: ApiContext, own: ShareCard | null): Promise<unknown> {
  const [listener] = listeners.of('ShareAppMessage')
  const card = own ?? (listener && (guard(() => (listener as (value: unknown) => unknown)({ channel: 'common' })) as ShareCard & { query?: string })) ?? null
  const { title, imageUrl, query } = (card ?? {}) as ShareCard & { query?: string }
  const lines = [`标题：${title ?? ''}`, ...(query ? [`参数：${query}`] : []), ...(imageUrl ? [`图片：${imageUrl}`] : []), ...(card ? [] : ['本游戏未设置转发'])]
  if (!own) post({ t: 'call', seq: nextCall(), api: 'shareAppMessage', args: [JSON.stringify({ title, query, imageUrl, from: 'menu' })], place: null, gesture: true, page: gameRoute, time: now() })
  return askDialog({ kind: 'notice', heading: '转发给朋友', lines, confirmText: '关闭', cancelText: '' })
}

/** Runs onShareAppMessage as the menu or a button would and shows the card. */
export async function share(context: ApiContext, from: 'menu' | 'button', id: number): Promise<void> {
  const { session } = context
  if (session.isGame) return void (await shareGame(context, null))
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
  post({ t: 'call', seq: nextCall(), api: 'shareAppMessage', args: [JSON.stringify({ title: card?.title, path: card?.path, imageUrl: card?.imageUrl, from })], place: id ? locate(id, (number) => session.templates.fileOf(number))?.place ?? null : null, gesture: true, page: page.ref.route, time: now() })
  await askDialog({ kind: 'notice', heading: '转发给朋友', lines, confirmText: '关闭', cancelText: '' })
}
