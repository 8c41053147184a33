// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Buttons that the platform lays over a mini-game: whoever taps one agrees to something. */
import { liveStyle, Overlay } from '../game/overlay'
import { guard } from '../errors'
import { type ApiContext, type Family, ListenerBook } from './family'
import { isKnown } from './grants'
import { askDialog } from './interface'
import { recordCall } from './recorder'

type Given = (options: any) => Promise<unknown>

/** `label` names what the button is where it neither has words nor a picture. */
function button(name: string, label: string, given: Given): (options: any) => unknown {
  return (options) => {
    const book = new ListenerBook()
    const style = liveStyle(options?.style, () => overlay.update())
    const made: any = { type: options?.type ?? 'text', text: options?.text ?? '', image: options?.image ?? '', icon: options?.icon ?? '', style }
    const overlay = new Overlay(
      () => ({ kind: 'button', text: made.type === 'text' ? String(made.text || label) : made.image ? '' : label, image: made.type === 'text' ? '' : String(made.image), style }),
      () => {
        recordCall('button.' + name, [])
        void given(options).then((value) => {
          for (const listener of book.of('Tap')) guard(() => listener(value))
        })
      },
    )
    Object.assign(made, {
      show: () => overlay.show(),
      hide: () => overlay.hide(),
      destroy: () => overlay.destroy(),
      onTap: (listener: unknown) => book.add('Tap', listener),
      offTap: (listener: unknown) => book.remove('Tap', listener),
    })
    overlay.show()
    return made
  }
}

export function gameButtonFamily({ session }: ApiContext): Family {
  const told = (heading: string): Given => async () => {
    await askDialog({ kind: 'notice', heading, lines: [], confirmText: '关闭', cancelText: '' })
    return { errMsg: 'ok' }
  }
  const person: Given = async () => {
    const { confirm } = await askDialog<{ confirm: boolean }>({ kind: 'notice', heading: '申请获取你的头像和昵称', lines: [], confirmText: '允许', cancelText: '拒绝' })
    if (!confirm || !isKnown(session.configuration)) return { errMsg: 'getUserInfo:fail auth deny' }
    const userInfo = { nickName: '审核员', avatarUrl: '', gender: 0, country: '', province: '', city: '', language: 'zh_CN' }
    return { errMsg: 'getUserInfo:ok', userInfo, rawData: JSON.stringify(userInfo), signature: '', encryptedData: '', iv: '', cloudID: '' }
  }
  return {
    sync: {
      createUserInfoButton: button('getUserInfo', '用户信息', person),
      createOpenSettingButton: button('openSetting', '设置', told('打开设置')),
      createFeedbackButton: button('feedback', '意见反馈', told('意见反馈')),
      createGameClubButton: button('gameClub', '游戏圈', told('打开游戏圈')),
      createGameRecorderShareButton: button('gameRecorderShare', '分享录屏', told('分享录屏')),
    },
  }
}
