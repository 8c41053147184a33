// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a field of a kind accepts, and the codes of keys that programs are told. */

/** Keyboards for numbers have no other keys: what a real keyboard adds is left out. */
export function typedText(type: string, text: string): string {
  switch (type) {
    case 'number':
      return text.replace(/[^\d]/g, '')
    case 'digit':
      return text.replace(/[^\d.]/g, '').replace(/(\..*?)\./g, '$1')
    case 'idcard':
      return text.replace(/[^\dXx]/g, '')
    default:
      return text
  }
}

const named: Record<string, number> = { Backspace: 8, Tab: 9, Enter: 13, Delete: 46 }

export const keyCodeOf = (key: string): number => named[key] ?? (key.length === 1 ? key.charCodeAt(0) : 0)
