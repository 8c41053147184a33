// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What page and tab bar look like, from app.json, the page's configuration and later calls. */
import type { PageLook, TabBarItem, TabBarLook } from '../protocol'

type Config = Record<string, any>

const isTrue = (value: unknown): boolean => value === true || value === 'true'

export function pageLook(appConfig: Config, pageConfig: Config, theme: (value: unknown) => string): PageLook {
  const window: Config = { ...(appConfig.window ?? {}), ...(pageConfig ?? {}), ...(pageConfig?.window ?? {}) }
  const foreground = theme(window.navigationBarTextStyle) || 'white'
  return {
    title: String(window.navigationBarTitleText ?? ''),
    background: theme(window.navigationBarBackgroundColor) || '#000000',
    foreground: foreground === 'black' ? 'black' : 'white',
    navigationStyle: window.navigationStyle === 'custom' ? 'custom' : 'default',
    pageBackground: theme(window.backgroundColorContent) || '',
    left: 'none',
    loading: false,
    pullDown: isTrue(window.enablePullDownRefresh),
    refreshing: false,
    disableScroll: isTrue(window.disableScroll),
    skyline: '',
  }
}

export function tabBarLook(appConfig: Config, theme: (value: unknown) => string): TabBarLook | null {
  const bar = appConfig.tabBar
  if (!bar || !Array.isArray(bar.list) || bar.list.length === 0) return null
  return {
    color: theme(bar.color) || '#7A7E83',
    selectedColor: theme(bar.selectedColor) || '#3cc51f',
    background: theme(bar.backgroundColor) || '#ffffff',
    border: bar.borderStyle === 'white' ? 'white' : 'black',
    position: bar.position === 'top' ? 'top' : 'bottom',
    custom: isTrue(bar.custom),
    hidden: false,
    items: bar.list.map(
      (item: Config): TabBarItem => ({
        pagePath: String(item.pagePath ?? '').replace(/^\/+/, '').replace(/\.html$/, ''),
        text: String(item.text ?? ''),
        icon: theme(item.iconPath),
        selectedIcon: theme(item.selectedIconPath ?? item.iconPath),
        badge: '',
        dot: false,
      }),
    ),
  }
}

/** `@name` values of a configuration stand in theme.json. */
export function themed(themeFile: Config, theme: () => string): (value: unknown) => string {
  return (value) => {
    if (typeof value !== 'string') return ''
    if (value[0] !== '@') return value
    return String(themeFile?.[theme()]?.[value.slice(1)] ?? '')
  }
}
