// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a person sees of a page besides words and pictures: boxes that stand out, drawings, places of pictures. */

const smallest = 8
const enough = 20
/** So much differs between two colours, in one of red, green and blue, that nobody takes them for one. */
const visibleDifference = 40
const mostElements = 3000

export type Colour = readonly [red: number, green: number, blue: number]

/** The parts of a computed colour; null when it lets through most of what lies beneath it. */
export function opaqueColour(text: string): Colour | null {
  const parts = /^rgba?\(([^)]*)\)$/.exec(text)?.[1].split(/[\s,/]+/).map(Number)
  if (!parts || parts.length < 3 || (parts[3] ?? 1) < 0.3) return null
  return [parts[0], parts[1], parts[2]]
}

export function standsOut(colour: Colour, from: Colour): boolean {
  return colour.some((part, at) => Math.abs(part - from[at]) >= visibleDifference)
}

/** A picture that comes from the package or is computed; one from elsewhere is not drawn. */
export function drawsBackground(image: string): boolean {
  const own = image.replace(/url\("data:[^"]*mj-remote[^"]*"\)/g, '')
  return /gradient\(/i.test(own) || /url\(\s*["']?(?!["']|(https?:)?\/\/)/i.test(own)
}

/** How many there are, up to a number that is enough to know. */
export function countShapes(body: HTMLElement): number {
  const paper = opaqueColour(getComputedStyle(body).backgroundColor) ?? [255, 255, 255]
  const beneath = new Map<Element, Colour>([[body, paper]])
  let count = 0
  let looked = 0
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    if (count >= enough || ++looked > mostElements) break
    const under = beneath.get(element.parentElement ?? body) ?? paper
    beneath.set(element, under)
    const box = element.getBoundingClientRect()
    if (box.width < smallest || box.height < smallest) continue
    const style = getComputedStyle(element)
    if (style.visibility === 'hidden' || Number(style.opacity) < 0.1) continue
    const colour = opaqueColour(style.backgroundColor)
    if (colour) beneath.set(element, colour)
    if ((colour && standsOut(colour, under)) || drawsBackground(style.backgroundImage) || (element as any).painted === true) count++
  }
  return count
}
