// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** How a text element shows what is written in it. */

export interface TextLook {
  space: string
  decode: boolean
}

const spaces: Record<string, string> = { nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003' }
const entities: Record<string, string> = { '&nbsp;': '\u00a0', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&apos;': "'", '&ensp;': '\u2002', '&emsp;': '\u2003' }

export function shownText(text: string, look: TextLook): string {
  let shown = text.includes('\\n') ? text.replaceAll('\\n', '\n') : text
  const space = spaces[look.space]
  if (space) shown = shown.replaceAll(' ', space)
  return look.decode ? shown.replace(/&(?:nbsp|lt|gt|amp|apos|ensp|emsp);/g, (entity) => entities[entity]) : shown
}
