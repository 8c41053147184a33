// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** JSON as packages write it: a byte order mark, comments and trailing commas are tolerated. */

export interface JsonProblem {
  message: string
  line: number
  column: number
}

function withoutComments(text: string): string {
  let out = ''
  let index = 0
  while (index < text.length) {
    const char = text[index]
    if (char === '"') {
      let end = index + 1
      while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
      out += text.slice(index, end + 1)
      index = end + 1
    } else if (char === '/' && text[index + 1] === '/') {
      while (index < text.length && text[index] !== '\n') index++
    } else if (char === '/' && text[index + 1] === '*') {
      const end = text.indexOf('*/', index + 2)
      const stop = end < 0 ? text.length : end + 2
      out += text.slice(index, stop).replace(/[^\n]/g, ' ')
      index = stop
    } else {
      out += char
      index++
    }
  }
  return out
}

const token = /\s*(?:([{}\[\],:])|("(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)\b)/y

/** The offset of the first token that does not fit; engines word their messages differently. */
function offenceIn(text: string): number {
  const open: string[] = []
  let before = ''
  token.lastIndex = 0
  for (;;) {
    const from = token.lastIndex
    const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
    const match = token.exec(text)
    if (!match) return start
    const [, mark = '', string] = match
    const isValue = !mark
    const wantsValue = before === '' || /^[{\[,:]$/.test(before)
    if ((isValue || mark === '{' || mark === '[') && !wantsValue) return start
    if (mark === ':' && before !== 'string') return start
    if (mark === '{' || mark === '[') open.push(mark)
    else if (mark === '}' || mark === ']') {
      if (open.pop() !== (mark === '}' ? '{' : '[')) return start
    }
    before = mark === '}' || mark === ']' ? 'value' : mark || (string ? 'string' : 'value')
  }
}

export function parseJson(text: string): { value: any; problem: JsonProblem | null } {
  const bare = text.replace(/^\uFEFF/, '')
  try {
    return { value: JSON.parse(bare), problem: null }
  } catch (error) {
    try {
      return { value: JSON.parse(withoutComments(bare).replace(/,(\s*[}\]])/g, '$1')), problem: null }
    } catch {
      const at = offenceIn(withoutComments(bare))
      const before = bare.slice(0, at).split('\n')
      return { value: null, problem: { message: (error as Error).message, line: before.length, column: before[before.length - 1].length + 1 } }
    }
  }
}
