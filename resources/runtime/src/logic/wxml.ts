// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Marks WXML so that every rendered element leads back to its source. Adds within lines, never lines. */

/** Tags that render nothing of their own. */
const unmarked = new Set(['import', 'include', 'wxs', 'template', 'block', 'slot'])

/** Names the mark; its value is "file:line:column" with the file as a number. */
export const markName = '__l'

interface Insertion {
  line: number
  column: number
  length: number
}

export interface MarkedTemplate {
  text: string
  /** The original column of a place in the marked text (both 1-based). */
  originalColumn(line: number, column: number): number
}

export function markTemplate(source: string, file: number): MarkedTemplate {
  const insertions: Insertion[] = []
  let out = ''
  let copied = 0
  let index = 0
  let line = 1
  let lineStart = 0
  const advance = (to: number): void => {
    for (let at = source.indexOf('\n', index); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) {
      line++
      lineStart = at + 1
    }
    index = to
  }
  const after = (needle: string, from: number): number => {
    const at = source.indexOf(needle, from)
    return at < 0 ? source.length : at + needle.length
  }
  while (index < source.length) {
    const next = nextInteresting(source, index)
    if (next > index) advance(next)
    if (index >= source.length) break
    if (source.startsWith('{{', index)) {
      advance(after('}}', index))
      continue
    }
    if (source.startsWith('<!--', index)) {
      advance(after('-->', index))
      continue
    }
    const tag = /^<([A-Za-z][\w.-]*)/.exec(source.slice(index, index + 120))?.[1]
    if (!tag) {
      advance(index + 1)
      continue
    }
    const nameEnd = index + 1 + tag.length
    if (!unmarked.has(tag)) {
      const mark = ` mark:${markName}="${file}:${line}:${index - lineStart + 1}"`
      insertions.push({ line, column: nameEnd - lineStart + 1, length: mark.length })
      out += source.slice(copied, nameEnd) + mark
      copied = nameEnd
    }
    const end = tagEnd(source, nameEnd)
    const selfClosing = source[end - 2] === '/'
    advance(end)
    if (tag === 'wxs' && !selfClosing) {
      const close = source.indexOf('</wxs', index)
      const stop = close < 0 ? source.length : close
      out += source.slice(copied, index) + adaptWxs(source.slice(index, stop))
      copied = stop
      advance(stop)
    }
  }
  return {
    text: out + source.slice(copied),
    originalColumn(atLine, column) {
      let shift = 0
      let original = column
      for (const insertion of insertions) {
        if (insertion.line !== atLine || insertion.column + shift >= column) continue
        original = Math.max(insertion.column, column - shift - insertion.length)
        shift += insertion.length
      }
      return original
    },
  }
}

function nextInteresting(source: string, from: number): number {
  const tag = source.indexOf('<', from)
  const expression = source.indexOf('{{', from)
  if (tag < 0 && expression < 0) return source.length
  if (tag < 0) return expression
  return expression < 0 ? tag : Math.min(tag, expression)
}

/** The index after the tag's closing angle bracket; quotes hide brackets. */
function tagEnd(source: string, from: number): number {
  let index = from
  while (index < source.length && source[index] !== '>') {
    const quote = source[index]
    if (quote === '"' || quote === "'") {
      const close = source.indexOf(quote, index + 1)
      index = close < 0 ? source.length : close + 1
    } else index++
  }
  return Math.min(source.length, index + 1)
}

const wxsToken = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|(\.\s*)?([A-Za-z_$][\w$]*)(?=(\s*:)?)/g

/** Words of JavaScript that are ordinary names in WXS. */
const freeWords = new Set(['class', 'enum', 'extends', 'super', 'import', 'export'])

/** Makes WXS what the engine understands: `constructor` is the name of a type, some reserved words are none. Keeps columns where names change. */
export const adaptWxs = (source: string): string =>
  source.replace(wxsToken, (whole, dot?: string, word?: string, colon?: string) => {
    if (!word) return whole
    if (dot) return word === 'constructor' ? whole + '.name' : whole
    return freeWords.has(word) && !colon ? word.slice(0, -1) + '$' : whole
  })

export const wxsRequires = (source: string): string[] =>
  [...source.matchAll(/\brequire\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => match[1])
