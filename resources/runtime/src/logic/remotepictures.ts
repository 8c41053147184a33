// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Backgrounds from elsewhere: their place is shown with the host's name, and they are still asked for, so that the refusal is on record. */
import postcss, { type Container } from 'postcss'

const reference = /url\(\s*(?:"((?:https?:)?\/\/[^"]*)"|'((?:https?:)?\/\/[^']*)'|((?:https?:)?\/\/[^"')\s]*))\s*\)/gi
const mayBeRemote = /url\(\s*["']?(?:https?:)?\/\//i

/** What stands for a picture of `address`: stripes that let a colour beneath be seen. Without a size of its own it fills its place. */
function place(address: string): string {
  const host = (/^(?:https?:)?\/\/([^/?#]*)/i.exec(address)?.[1] ?? '').replace(/[^\w.:-]/g, '').slice(0, 100)
  const stripes = '<pattern id="mj-remote" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="16" height="16" fill="#8a94a3" fill-opacity=".14"/><rect width="8" height="16" fill="#8a94a3" fill-opacity=".1"/></pattern>'
  const label = `<text x="50%" y="50%" fill="#8a94a3" font-family="sans-serif" font-size="10" text-anchor="middle" dominant-baseline="middle">${host}</text>`
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%">${stripes}<rect width="100%" height="100%" fill="url(#mj-remote)"/>${label}</svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(picture)}")`
}

/** The refused picture stays as a layer of its own, where it shifts neither the colour nor the sizes of the others. */
function withPlaces(property: string, value: string): string {
  const refused: string[] = []
  const layers = postcss.list.comma(value).map((layer) =>
    layer.replace(reference, (whole, ...addresses: string[]) => {
      refused.push(whole)
      return place(addresses[0] ?? addresses[1] ?? addresses[2])
    }),
  )
  return (property === 'background' ? [...refused, ...layers] : [...layers, ...refused]).join(', ')
}

export function placeRemotePictures(styles: Container): void {
  styles.walkDecls(/^background(-image)?$/i, (declaration) => {
    if (mayBeRemote.test(declaration.value)) declaration.value = withPlaces(declaration.prop.toLowerCase(), declaration.value)
  })
}

/** The same for the declarations of an element; what cannot be read is left as it is. */
export function placedInline(text: string): string {
  if (!mayBeRemote.test(text)) return text
  try {
    const styles = postcss.parse(text)
    placeRemotePictures(styles)
    return styles.toString()
  } catch {
    return text
  }
}
