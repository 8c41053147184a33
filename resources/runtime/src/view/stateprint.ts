// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** A short name for what a page looks like: two states that a person would call the same get the same name. */

export interface ShapeNode {
  /** Tag and classes. */
  name: string
  /** Text that stands directly in it. */
  text: string
  children: ShapeNode[]
}

/** FNV-1a over UTF-16 units, twice with other beginnings. */
export function hashText(text: string): string {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ (unit + at), 0x85ebca6b)
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')
}

/** Clocks and counters make no new state. */
const plain = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

/** Of siblings that look alike only one counts: a longer list is the same list. */
export function shapeOf(node: ShapeNode): string {
  const seen = new Set<string>()
  let inside = ''
  for (const child of node.children) {
    const shape = shapeOf(child)
    if (seen.has(shape)) continue
    seen.add(shape)
    inside += shape
  }
  return `<${node.name}|${plain(node.text)}${inside}>`
}

const deepest = 60
const most = 4000

/** The visible part of the document below `root` as shapes; what a person typed or switched does not count. */
export function visibleShape(root: Element): ShapeNode {
  let left = most
  const walk = (element: Element, depth: number): ShapeNode => {
    const node: ShapeNode = { name: `${element.localName}.${element.className}`, text: '', children: [] }
    for (const child of element.childNodes) {
      if (left <= 0) break
      if (child.nodeType === Node.TEXT_NODE) node.text += child.nodeValue ?? ''
      else if (child instanceof Element && depth < deepest && child.getClientRects().length > 0) {
        left--
        node.children.push(walk(child, depth + 1))
      }
    }
    return node
  }
  return walk(root, 0)
}
