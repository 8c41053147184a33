// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Whether a screen is as `match-media` asks. */

export interface ScreenSize {
  width: number
  height: number
}

const orientationOf = (screen: ScreenSize): string => (screen.width > screen.height ? 'landscape' : 'portrait')

/** `query` holds what the package set; lengths in CSS pixels. */
export function screenMatches(query: Record<string, unknown>, screen: ScreenSize): boolean {
  const given = (name: string): number | null => (query[name] === undefined || query[name] === null || query[name] === '' ? null : Number(query[name]))
  const fits = (name: string, holds: (wanted: number) => boolean): boolean => {
    const wanted = given(name)
    return wanted === null || Number.isNaN(wanted) || holds(wanted)
  }
  return (
    fits('minWidth', (wanted) => screen.width >= wanted) &&
    fits('maxWidth', (wanted) => screen.width <= wanted) &&
    fits('width', (wanted) => screen.width === wanted) &&
    fits('minHeight', (wanted) => screen.height >= wanted) &&
    fits('maxHeight', (wanted) => screen.height <= wanted) &&
    fits('height', (wanted) => screen.height === wanted) &&
    (!query.orientation || query.orientation === orientationOf(screen))
  )
}
