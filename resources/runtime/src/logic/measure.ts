// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** How wide text is when it is drawn. Taken before the realm is closed: packages get numbers, never this canvas. */

const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
const measure = context ? context.measureText.bind(context) : null

const metrics = [
  'width', 'actualBoundingBoxLeft', 'actualBoundingBoxRight', 'actualBoundingBoxAscent', 'actualBoundingBoxDescent',
  'fontBoundingBoxAscent', 'fontBoundingBoxDescent',
] as const

export type TextMeasures = Record<(typeof metrics)[number], number>

const pixels = (font: string): number => parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '10')

/** Without a canvas: Chinese characters are as wide as the font is high, others about half. */
function estimate(text: string, font: string): number {
  let units = 0
  for (const char of text) units += char.charCodeAt(0) > 0x2e80 ? 1 : 0.55
  return units * pixels(font)
}

/** `font` in the syntax of CSS; what it does not say is as the phone's system font. */
export function measureText(text: string, font: string): TextMeasures {
  const result = Object.fromEntries(metrics.map((name) => [name, 0])) as TextMeasures
  if (!context || !measure) return { ...result, width: estimate(text, font), fontBoundingBoxAscent: pixels(font) * 0.8, fontBoundingBoxDescent: pixels(font) * 0.2 }
  context.font = '10px sans-serif'
  context.font = font
  const measured = measure(text)
  for (const name of metrics) result[name] = measured[name]
  return result
}
