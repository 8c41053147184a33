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

export function parseJson(text: string): { value: any; problem: JsonProblem | null } {
  const bare = text.replace(/^\uFEFF/, '')
  try {
    return { value: JSON.parse(bare), problem: null }
  } catch (error) {
    try {
      return { value: JSON.parse(withoutComments(bare).replace(/,(\s*[}\]])/g, '$1')), problem: null }
    } catch {
      const message = (error as Error).message
      const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
      const before = bare.slice(0, at).split('\n')
      return { value: null, problem: { message, line: before.length, column: before[before.length - 1].length + 1 } }
    }
  }
}
