// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Component libraries that the platform provides to packages that name them in `useExtendedLib`. */
import weui from 'virtual:weui'
import type { PackageFiles } from './files'

const folder = 'miniprogram_npm/weui-miniprogram/'
const sheet = 'weui-miniprogram/weui-wxss/dist/style/weui.wxss'

/** A package that carries its own copy keeps it. */
export function addExtendedLibraries(files: PackageFiles, appConfig: Record<string, any>): void {
  if (!appConfig.useExtendedLib?.weui || files.has(folder + 'index.js')) return
  for (const [path, text] of Object.entries(weui)) files.provide(folder + path, text)
  files.prepend('app.wxss', `@import "${sheet}";`)
}
