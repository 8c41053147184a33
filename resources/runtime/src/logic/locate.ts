// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** From a node of the document to its WXML and back. */
import type { LocatedNode, Place } from '../protocol'
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
