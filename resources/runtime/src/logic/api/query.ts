// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Queries and observers over the nodes of the current page. */
import type { ApiContext, Family } from './family'

export function queryFamily({ session }: ApiContext): Family {
  const current = (): any => session.activeInstance()
  return {
    sync: {
      createSelectorQuery: () => current()?.createSelectorQuery() ?? {},
      createIntersectionObserver: (component: any, options: any) => (component?._$ ? component : current())?.createIntersectionObserver(options ?? {}) ?? {},
      createMediaQueryObserver: (component: any) => (component?._$ ? component : current())?.createMediaQueryObserver() ?? {},
    },
  }
}
