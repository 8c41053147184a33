// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a person is asked for: position, album, camera, microphone. Granted or refused as configured. */
import { type ApiContext, Fail, type Family } from './family'
import { isGranted } from './grants'

const scopes = [
  'scope.userInfo', 'scope.userLocation', 'scope.userFuzzyLocation', 'scope.werun', 'scope.record',
  'scope.writePhotosAlbum', 'scope.camera', 'scope.bluetooth', 'scope.addPhoneContact', 'scope.addPhoneCalendar', 'scope.invoiceTitle', 'scope.address',
]

/** A fixed place: Guangzhou Tower. */
const place = { latitude: 23.10647, longitude: 113.32446, speed: -1, accuracy: 65, altitude: 0, verticalAccuracy: 65, horizontalAccuracy: 65 }

export function permissionFamily({ session }: ApiContext): Family {
  const granted = (scope: string): boolean => isGranted(session.configuration, scope)
  const asked = new Set<string>()
  const behind = (scope: string, fields: (options: any) => unknown) => (options: any) => {
    asked.add(scope)
    if (!granted(scope)) throw new Fail('auth deny', { errno: 103 })
    return fields(options)
  }
  const settings = () => {
    const authSetting: Record<string, boolean> = {}
    for (const scope of asked) authSetting[scope] = granted(scope)
    return { authSetting, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }
  }
  return {
    async: {
      getSetting: settings,
      openSetting: () => {
        for (const scope of scopes) asked.add(scope)
        return settings()
      },
      authorize: (options) => behind(String(options.scope ?? ''), () => ({}))(options),
      authorizeForMiniProgram: () => ({}),
      getLocation: behind('scope.userLocation', () => ({ ...place })),
      getFuzzyLocation: behind('scope.userFuzzyLocation', () => ({ latitude: place.latitude, longitude: place.longitude })),
      startLocationUpdate: behind('scope.userLocation', () => ({})),
      startLocationUpdateBackground: behind('scope.userLocation', () => ({})),
      chooseLocation: behind('scope.userLocation', () => ({ name: '广州塔', address: '广东省广州市海珠区阅江西路222号', latitude: place.latitude, longitude: place.longitude })),
      choosePoi: behind('scope.userLocation', () => ({ type: 1, city: 440100, name: '广州塔', address: '', latitude: place.latitude, longitude: place.longitude })),
      getWeRunData: behind('scope.werun', () => ({ encryptedData: '', iv: '', cloudID: '' })),
      saveImageToPhotosAlbum: behind('scope.writePhotosAlbum', () => ({})),
      saveVideoToPhotosAlbum: behind('scope.writePhotosAlbum', () => ({})),
      addPhoneContact: behind('scope.addPhoneContact', () => ({})),
      addPhoneCalendar: behind('scope.addPhoneCalendar', () => ({})),
      chooseAddress: behind('scope.address', () => ({
        userName: '张三', postalCode: '510000', provinceName: '广东省', cityName: '广州市', countyName: '海珠区',
        detailInfo: '新港中路397号', nationalCode: '510105', telNumber: '020-81167888',
      })),
      chooseInvoiceTitle: behind('scope.invoiceTitle', () => ({ type: 0, title: '示例公司', taxNumber: '', companyAddress: '', telephone: '', bankName: '', bankAccount: '' })),
      openBluetoothAdapter: behind('scope.bluetooth', () => ({})),
      startRecord: behind('scope.record', () => ({ tempFilePath: 'wxfile://tmp/record' })),
      getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '《隐私保护指引》' }),
      requirePrivacyAuthorize: () => ({}),
      openPrivacyContract: () => ({}),
    },
  }
}
