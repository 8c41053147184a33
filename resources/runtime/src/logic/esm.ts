// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Whether a script must be translated before it can run as a module of the platform. */

/** True for text with import/export statements at the start of a line or statement, outside comments and strings. */
export function usesModules(text: string): boolean {
  if (!/\b(import|export)\b/.test(text)) return false
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
  return (
    /(^|[;}\n]|\*\/)\s*import\s*(['"]|[\w$*{][^;'"()]*?\bfrom\s*['"])/.test(code) ||
    /(^|[;}\n])\s*export\s+(default\b|const\b|let\b|var\b|function\b|class\b|async\b|enum\b|type\b|interface\b|abstract\b)/.test(code) ||
    /(^|[;}\n])\s*export\s*[{*]/.test(code) ||
    /(^|[;}\n])\s*export\s*default\b/.test(code)
  )
}
