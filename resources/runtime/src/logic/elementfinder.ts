// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Elements of a component, found by what they are: the framework's own selectors know ids and classes only. */
import type { BackendElement } from './backend'

type Fits = (element: BackendElement) => boolean

function search(nodes: any[], fits: Fits, deep: boolean): BackendElement | null {
  for (const node of nodes) {
    const element = node.getBackendElement?.() as BackendElement | null | undefined
    if (element && fits(element)) return element
    const inside = deep ? node.getShadowRoot?.()?.childNodes : undefined
    const found = search([...(inside ?? []), ...(node.childNodes ?? [])], fits, deep)
    if (found) return found
  }
  return null
}

/** The first such element of the template of `owner`; with `deep` also of the components that it uses. */
export function findElement(owner: any, fits: Fits, deep = false): BackendElement | null {
  return search(owner?.getShadowRoot?.()?.childNodes ?? [], fits, deep)
}
