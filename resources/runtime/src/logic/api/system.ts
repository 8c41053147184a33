// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Device, window and account information, as configured. */
import { later } from '../realm'
import { guard } from '../errors'
import { isGranted } from './grants'
import { isMethod, memberOf, gameApis, programApis } from './table'
import type { ApiContext, Family } from './family'

const libraryVersion = '3.7.8'
const clientVersion = '8.0.54'

export function systemFamily({ session }: ApiContext): Family {
  const { configuration } = session
  const device = { ...configuration.device, ...session.screenSize() }
  const safeArea = () => ({
    left: 0,
    right: device.width,
    top: device.statusBarHeight,
    bottom: device.height - device.safeAreaBottom,
    width: device.width,
    height: device.height - device.safeAreaBottom - device.statusBarHeight,
  })
  const windowInfo = () => {
    const size = session.windowSize()
    return {
      pixelRatio: device.pixelRatio,
      screenWidth: device.width,
      screenHeight: device.height,
      windowWidth: size.width,
      windowHeight: size.height,
      statusBarHeight: device.statusBarHeight,
      safeArea: safeArea(),
      screenTop: device.height - size.height,
    }
  }
  const deviceInfo = () => ({
    brand: device.brand ?? device.model.split(' ')[0],
    model: device.model,
    system: device.system,
    platform: device.platform,
    abi: 'arm64-v8a',
    benchmarkLevel: 40,
    memorySize: 4096,
    cpuType: '',
    deviceAbi: 'arm64',
  })
  const appBase = () => ({
    SDKVersion: libraryVersion,
    version: clientVersion,
    language: configuration.language,
    theme: session.shownTheme(),
    enableDebug: false,
    fontSizeSetting: configuration.fontSize,
    fontSizeScaleFactor: configuration.fontSize / 16,
    host: { env: 'WeChat', appId: '', version: clientVersion },
  })
  const settings = () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' })
  const granted = (scope: string): boolean => isGranted(configuration, scope)
  const authorized = (scope: string): string => (granted(scope) ? 'authorized' : 'denied')
  const all = () => ({
    ...windowInfo(),
    ...deviceInfo(),
    ...appBase(),
    ...settings(),
    albumAuthorized: granted('scope.writePhotosAlbum'),
    cameraAuthorized: granted('scope.camera'),
    locationAuthorized: granted('scope.userLocation'),
    microphoneAuthorized: granted('scope.record'),
    notificationAuthorized: configuration.permissions === 'grant',
    errMsg: 'getSystemInfo:ok',
  })
  const account = () => ({ miniProgram: { appId: session.appId, envVersion: 'release', version: '1.0.0' }, plugin: { appId: '', version: '' } })
  const launch = () => session.launchOptions()
  const skyline = () => ({ isSupported: true, version: '1.4.0', reason: '' })
  return {
    sync: {
      getSystemInfoSync: all,
      getWindowInfo: windowInfo,
      getDeviceInfo: deviceInfo,
      getAppBaseInfo: appBase,
      getSystemSetting: settings,
      getAppAuthorizeSetting: () => ({
        albumAuthorized: authorized('scope.writePhotosAlbum'), bluetoothAuthorized: authorized('scope.bluetooth'),
        cameraAuthorized: authorized('scope.camera'), locationAuthorized: authorized('scope.userLocation'),
        microphoneAuthorized: authorized('scope.record'),
        notificationAuthorized: configuration.permissions === 'grant' ? 'authorized' : 'denied', locationReducedAccuracy: false,
      }),
      getMenuButtonBoundingClientRect: () => {
        const top = device.statusBarHeight + 6
        return { width: 87, height: 32, top, bottom: top + 32, right: device.width - 7, left: device.width - 94 }
      },
      getAccountInfoSync: account,
      getLaunchOptionsSync: launch,
      getEnterOptionsSync: launch,
      getExtConfigSync: () => session.extConfig,
      getBatteryInfoSync: () => ({ level: 80, isCharging: false }),
      canIUse: (name: unknown) => {
        const [head, detail] = String(name ?? '').split('.')
        if (head === '') return false
        const table = session.isGame ? gameApis : programApis
        if (table.types[head]) return detail === undefined || detail in table.types[head]
        // What is no method of wx is a component, of which the typings tell nothing.
        return isMethod(memberOf(table, head)) || /^[a-z-]+$/.test(head)
      },
      nextTick: (callback: unknown) => {
        if (typeof callback === 'function') later(() => guard(() => callback()), 0)
      },
      isVKSupport: () => false,
      getSkylineInfoSync: skyline,
      getUpdateManager: () => ({
        // There is never a newer version, and the program is told so once it listens.
        onCheckForUpdate: (listener: unknown) => {
          if (typeof listener === 'function') later(() => guard(() => listener({ hasUpdate: false })), 0)
        },
      }),
      getPerformance: () => ({ now: () => Date.now(), createObserver: () => ({ observe() {}, disconnect() {} }), getEntries: () => [], getEntriesByName: () => [], getEntriesByType: () => [], setGraph() {} }),
    },
    async: {
      getSystemInfo: all,
      getSystemInfoAsync: all,
      getExtConfig: () => ({ extConfig: session.extConfig }),
      getBatteryInfo: () => ({ level: 80, isCharging: false }),
      getNetworkType: () => ({ networkType: configuration.network === 'fail' ? 'none' : 'wifi', signalStrength: 4, hasSystemProxy: false }),
      getScreenBrightness: () => ({ value: 0.5 }),
      getSkylineInfo: skyline,
      getDeviceBenchmarkInfo: () => ({ benchmarkLevel: 40, modelLevel: 2 }),
      getRendererUserAgent: () => ({ userAgent: 'miniProgram' }),
    },
  }
}
