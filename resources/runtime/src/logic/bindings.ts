// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a tag of a template binds: expressions and handlers, as they are written. */
import type { Binding } from '../protocol'

const most = 24
const textLimit = 200
const tagLimit = 8000
const handler = /^(capture-)?(bind|catch|mut-bind)/
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g

function offsetOf(source: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at++) {
    start = source.indexOf('\n', start) + 1
    if (!start) return -1
  }
  return start + column - 1
}

/** Of the tag that begins at this place (both counted from 1), the text after it included. */
export function bindingsAt(source: string, line: number, column: number): Binding[] {
  const start = offsetOf(source, line, column)
  if (start < 0 || source[start] !== '<') return []
  const text = source.slice(start + 1, start + tagLimit)
  const name = /^[\w.-]*/.exec(text)![0]
  const found: Binding[] = []
  attribute.lastIndex = name.length
  let end = name.length
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const between = text.slice(end, match.index)
    if (between.includes('>')) break
    end = attribute.lastIndex
    const value = match[2] ?? match[3] ?? ''
    if (found.length < most && (value.includes('{{') || handler.test(match[1]))) found.push({ name: match[1], value: value.trim().slice(0, textLimit) })
  }
  const close = text.indexOf('>', end)
  if (close < 0 || text[close - 1] === '/') return found
  const next = text.indexOf('<', close)
  const inner = text.slice(close + 1, next < 0 ? undefined : next).trim()
  if (inner.includes('{{')) found.push({ name: '', value: inner.replace(/\s+/g, ' ').slice(0, textLimit) })
  return found
}
