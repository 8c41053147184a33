// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The tab bar's badges, texts and colours. */
import { post } from '../realm'
import { type ApiContext, Fail, type Family } from './family'

export function tabBarFamily({ session }: ApiContext): Family {
  const bar = () => {
    if (!session.tabBar) throw new Fail('not TabBar page')
    return session.tabBar
  }
  const item = (options: any) => {
    const found = bar().items[Number(options.index)]
    if (!found) throw new Fail('tabbar item not found')
    return found
  }
  const update = (): void => {
    const page = session.router.current()
    post({ t: 'tabbar', tabBar: session.tabBar, tabIndex: page?.tab ? session.router.tabIndex(page.ref.route) : -1 })
  }
  const edit = (work: (options: any) => void) => (options: any) => {
    work(options)
    update()
  }
  return {
    async: {
      showTabBar: edit(() => void (bar().hidden = false)),
      hideTabBar: edit(() => void (bar().hidden = true)),
      setTabBarBadge: edit((options) => void (item(options).badge = String(options.text ?? ''))),
      removeTabBarBadge: edit((options) => void (item(options).badge = '')),
      showTabBarRedDot: edit((options) => void (item(options).dot = true)),
      hideTabBarRedDot: edit((options) => void (item(options).dot = false)),
      setTabBarItem: edit((options) => {
        const target = item(options)
        if (options.text !== undefined) target.text = String(options.text)
        if (options.iconPath) target.icon = String(options.iconPath)
        if (options.selectedIconPath) target.selectedIcon = String(options.selectedIconPath)
      }),
      setTabBarStyle: edit((options) => {
        const target = bar()
        if (options.color) target.color = String(options.color)
        if (options.selectedColor) target.selectedColor = String(options.selectedColor)
        if (options.backgroundColor) target.background = String(options.backgroundColor)
        if (options.borderStyle) target.border = options.borderStyle === 'white' ? 'white' : 'black'
      }),
    },
  }
}
