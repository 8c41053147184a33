// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** From a node of the document to its WXML and back. */
import type { ListeningNode, LocatedNode, Place } from '../protocol'
import { allElements, elementById, type BackendElement } from './backend'
import { markName } from './wxml'

type FileOf = (number: number) => string

function markOf(node: any): string | null {
  const mark = node?._$marks?.[markName]
  return typeof mark === 'string' ? mark : null
}

function placeOf(mark: string, fileOf: FileOf): Place {
  const [file, line, column] = mark.split(':').map(Number)
  return { file: fileOf(file), line, column }
}

/** The nearest marked node at or above `id`. */
export function locate(id: number, fileOf: FileOf): LocatedNode | null {
  let node: any = elementById(id)?.node
  while (node) {
    const mark = markOf(node)
    if (mark) {
      const element = node.getBackendElement?.() as BackendElement | null
      const host = node.ownerShadowRoot?.getHostNode()
      return { place: placeOf(mark, fileOf), component: host?.is ?? '', tag: element?.tag ?? node.is ?? '', id: element?.id ?? id }
    }
    node = node.parentNode ?? node.getHostNode?.() ?? null
  }
  return null
}

/** Ids of all live nodes that come from this line; a file number of -1 matches nothing. */
export function findByLine(file: number, line: number): number[] {
  const prefix = `${file}:${line}:`
  const ids: number[] = []
  for (const element of allElements()) {
    if (markOf(element.node)?.startsWith(prefix)) ids.push(element.id)
  }
  return ids
}

/** Ids of nodes that listen for taps, in document order of creation. */
export function tappable(): number[] {
  const ids: number[] = []
  for (const element of allElements()) {
    const target = element.node?._$eventTarget
    if (target?.listeners?.tap || target?.captureListeners?.tap) ids.push(element.id)
  }
  return ids
}

const explored = ['tap', 'longpress', 'longtap', 'touchstart', 'touchend', 'touchmove']

/** Nodes that listen for touches, and for which, in the order of their creation. */
export function listening(): ListeningNode[] {
  const nodes: ListeningNode[] = []
  for (const element of allElements()) {
    const target = element.node?._$eventTarget
    if (!target) continue
    const types: string[] = []
    for (const type of explored) if (target.listeners?.[type] || target.captureListeners?.[type]) types[types.length] = type
    if (types.length) nodes[nodes.length] = { id: element.id, types }
  }
  return nodes
}

const library = /(^|\/)(miniprogram_npm|node_modules)\//

/** The place of each node; of one inside a library's component, the place where the program uses it. */
export function placesOf(ids: number[], fileOf: FileOf): (Place | null)[] {
  return ids.map((id) => {
    let node: any = elementById(id)?.node
    let found: Place | null = null
    while (node) {
      const mark = markOf(node)
      if (mark) {
        const place = placeOf(mark, fileOf)
        found ??= place
        if (!library.test(place.file)) return place
      }
      node = (found ? node.ownerShadowRoot?.getHostNode() : null) ?? node.parentNode ?? node.getHostNode?.() ?? null
    }
    return found
  })
}
