// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Fonts of a mini-game, from its package. Until one is read, and where it cannot be, text stands in the usual one. */
const scope = globalThis as any
const Face: any = scope.FontFace
const faces: any = scope.fonts
const addFace = faces?.add
const loadFace = Face?.prototype.load
const fontLimit = 50
const names = new Map<string, string>()

/** Gives the family's name at once. */
export function loadFont(assetBase: string, path: string): string {
  const known = names.get(path)
  if (known) return known
  if (!Face || !faces || names.size >= fontLimit) return 'sans-serif'
  const family = `game-font-${names.size + 1}`
  const name = `"${family}", sans-serif`
  names.set(path, name)
  try {
    const face = new Face(family, `url("${assetBase}${path.split('/').map(encodeURIComponent).join('/')}")`)
    Reflect.apply(addFace, faces, [face])
    void (Reflect.apply(loadFace, face, []) as Promise<unknown>).catch(() => undefined)
  } catch {
    return 'sans-serif'
  }
  return name
}
