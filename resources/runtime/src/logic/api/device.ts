// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Clipboard, calls, scanning and other things of the phone. */
import { type ApiContext, Fail, type Family } from './family'
import { notice, showDialog } from './interface'

export function deviceFamily(_context: ApiContext): Family {
  let clipboard = ''
  return {
    async: {
      setClipboardData: (options) => {
        clipboard = String(options.data ?? '')
        showDialog({ kind: 'toast', title: '内容已复制', icon: 'success', image: '', duration: 1500, mask: false })
      },
      getClipboardData: () => ({ data: clipboard }),
      makePhoneCall: async (options) => {
        await notice('拨打电话', [String(options.phoneNumber ?? '')])
        throw new Fail('cancel')
      },
      scanCode: async () => {
        await notice('扫一扫', [])
        throw new Fail('cancel')
      },
      openLocation: async (options) => {
        await notice('查看位置', [String(options.name ?? ''), String(options.address ?? '')].filter(Boolean))
      },
      vibrateShort: () => ({}),
      vibrateLong: () => ({}),
      setKeepScreenOn: () => ({}),
      setScreenBrightness: () => ({}),
      chooseContact: () => {
        throw new Fail('cancel')
      },
      getBLEDeviceServices: () => {
        throw new Fail('no connection')
      },
      getConnectedWifi: () => {
        throw new Fail('not available', { errCode: 12005 })
      },
      startAccelerometer: () => ({}),
      startCompass: () => ({}),
      startGyroscope: () => ({}),
    },
  }
}
