// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Signing in, profiles, payment and messages: all answered with made-up people or refused. */
import { type ApiContext, Fail, type Family } from './family'
import { isKnown } from './grants'
import { askDialog, notice } from './interface'

const profile = { nickName: '审核员', avatarUrl: '', gender: 0, country: '', province: '', city: '', language: 'zh_CN' }

export function accountFamily({ session }: ApiContext): Family {
  const granted = session.configuration.permissions === 'grant'
  const known = isKnown(session.configuration)
  const signedIn = <T>(fields: T) => () => {
    if (session.configuration.signedIn === false) throw new Fail('not signed in', { errno: 1500102 })
    return fields
  }
  const userInfo = () => {
    if (!known) throw new Fail('auth deny')
    return { userInfo: { ...profile }, rawData: JSON.stringify(profile), signature: '', encryptedData: '', iv: '', cloudID: '' }
  }
  const pay = (what: string) => async (options: any) => {
    const details = ['package', 'totalFee', 'currency', 'currencyType', 'mode', 'offerId', 'buyQuantity', 'zoneId', 'signData'].filter((name) => options[name] !== undefined).map((name) => `${name}: ${options[name]}`)
    await notice(`支付请求（${what}）`, details)
    throw new Fail('cancel')
  }
  return {
    async: {
      login: signedIn({ code: 'review-login-code' }),
      checkSession: signedIn({}),
      getUserInfo: userInfo,
      getUserProfile: async (options) => {
        const { confirm } = await askDialog<{ confirm: boolean }>({
          kind: 'notice', heading: '申请获取你的头像和昵称', lines: [String(options.desc ?? '')], confirmText: '允许', cancelText: '拒绝',
        })
        if (!confirm || !known) throw new Fail('auth deny')
        return userInfo()
      },
      requestPayment: pay('wx.requestPayment'),
      requestOrderPayment: pay('wx.requestOrderPayment'),
      requestVirtualPayment: pay('wx.requestVirtualPayment'),
      requestCommonPayment: pay('wx.requestCommonPayment'),
      requestMerchantTransfer: pay('wx.requestMerchantTransfer'),
      requestMidasPayment: pay('wx.requestMidasPayment'),
      requestMidasPaymentGameItem: pay('wx.requestMidasPaymentGameItem'),
      requestMidasFriendPayment: pay('wx.requestMidasFriendPayment'),
      requestSubscribeMessage: async (options) => {
        const ids: string[] = Array.isArray(options.tmplIds) ? options.tmplIds.map(String) : []
        const { confirm } = await askDialog<{ confirm: boolean }>({ kind: 'notice', heading: '申请发送订阅消息', lines: ids, confirmText: '允许', cancelText: '取消' })
        return Object.fromEntries(ids.map((id) => [id, confirm && granted ? 'accept' : 'reject']))
      },
      addCard: () => {
        throw new Fail('cancel')
      },
      openCard: () => ({}),
      checkIsSupportSoterAuthentication: () => ({ supportMode: [] }),
      startSoterAuthentication: () => {
        throw new Fail('not support', { errCode: 90001 })
      },
      startFacialRecognitionVerify: () => {
        throw new Fail('cancel')
      },
      getChannelsLiveInfo: () => {
        throw new Fail('not found')
      },
    },
  }
}
