// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The data of the page on top and of the components on it, for a person to read. */
import type { InspectedInstance } from '../protocol'
import { allElements } from './backend'
import type { OpenPage } from './pages'
import { snapshotText } from './snapshot'

const mostInstances = 200
const textLimit = 60_000
const wholeLimit = 600_000
/** Less and less of a value until its text is small enough to be read whole. */
const budgets = [4000, 800, 150, 30]

function dataText(data: unknown): string {
  let text = ''
  for (const nodes of budgets) {
    text = snapshotText(data, { limit: textLimit + 1, nodes, getters: false })
    if (text.length <= textLimit) return text
  }
  return '"[…]"'
}

const hostOf = (node: any): any => node?.ownerShadowRoot?.getHostNode?.() ?? null

/** The components that stand on the page, the page first, each after the one that holds it. */
function components(root: any): { node: any; parent: number }[] {
  const children = new Map<any, any[]>()
  for (const element of allElements()) {
    const node = element.node
    if (!node?._$dataGroup || node === root) continue
    const host = hostOf(node)
    if (host) children.get(host)?.push(node) ?? children.set(host, [node])
  }
  const found: { node: any; parent: number }[] = [{ node: root, parent: -1 }]
  for (let at = 0; at < found.length && found.length < mostInstances; at++) {
    for (const child of children.get(found[at].node) ?? []) if (found.length < mostInstances) found.push({ node: child, parent: at })
  }
  return found
}

export function inspect(page: OpenPage | undefined): InspectedInstance[] {
  if (!page) return []
  const root = page.root.getComponent?.() ?? page.root
  let left = wholeLimit
  const instances: InspectedInstance[] = []
  for (const { node, parent } of components(root)) {
    const data = left > 0 ? dataText(node._$dataGroup?.data) : '"[…]"'
    left -= data.length
    instances.push({ component: String(node.is ?? ''), id: String(node.id ?? ''), parent, data })
  }
  return instances
}
