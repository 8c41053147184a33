// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes `virtual:neutral-font`: a TrueType font that shows one small open square for every private-use character.

const unitsPerEm = 1000
const first = 0xe000
const last = 0xf8ff

const u16 = (value) => [(value >> 8) & 255, value & 255]
const u32 = (value) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const words = (...values) => values.flatMap(u16)

/** A rounded-looking ring: an outer and, the other way round, an inner octagon. */
function ringGlyph() {
  const octagon = (radius, clockwise) => {
    const points = Array.from({ length: 8 }, (_, at) => {
      const angle = (Math.PI / 4) * at + Math.PI / 8
      return [Math.round(500 + radius * Math.cos(angle)), Math.round(380 + radius * Math.sin(angle))]
    })
    return clockwise ? points.reverse() : points
  }
  const points = [...octagon(340, true), ...octagon(270, false)]
  const deltas = (axis) => points.flatMap((point, at) => u16(point[axis] - (at ? points[at - 1][axis] : 0)))
  return [...words(2, 160, 40, 840, 720), ...words(7, 15), ...words(0), ...points.map(() => 1), ...deltas(0), ...deltas(1)]
}

/** Format 4 with one segment that points every character to glyph 1. */
function characterMap() {
  const count = last - first + 1
  const glyphs = Array.from({ length: count }, () => u16(1)).flat()
  const length = 16 + 8 * 2 + glyphs.length
  return [
    ...words(0, 1, 3, 1), ...u32(12),
    ...words(4, length, 0, 4, 4, 1, 0),
    ...words(last, 0xffff), ...words(0), ...words(first, 0xffff), ...words(0, 1), ...words(4, 0),
    ...glyphs,
  ]
}

function nameTable() {
  const text = [...'Mingjing Neutral'].flatMap((char) => u16(char.charCodeAt(0)))
  const ids = [1, 2, 4, 6]
  return [...words(0, ids.length, 6 + ids.length * 12), ...ids.flatMap((id) => words(3, 1, 0x409, id, text.length, 0)), ...text]
}

export function neutralFont() {
  const glyph = ringGlyph()
  while (glyph.length % 4) glyph.push(0)
  const tables = {
    'OS/2': [
      ...words(3, 1000, 400, 5, 0), ...words(650, 700, 0, 140, 650, 700, 0, 480, 50, 260, 0), ...Array(10).fill(0),
      ...u32(0), ...u32(1 << 28), ...u32(0), ...u32(0), ...[77, 74, 78, 71], ...words(64, first, last, 800, -200, 0, 800, 200), ...u32(1), ...u32(0), ...words(500, 700, 0, 32, 1),
    ],
    cmap: characterMap(),
    glyf: glyph,
    head: [
      ...u32(0x10000), ...u32(0x10000), ...u32(0), ...u32(0x5f0f3cf5), ...words(3, unitsPerEm), ...Array(16).fill(0),
      ...words(160, 40, 840, 720, 0, 8, 2, 0, 0),
    ],
    hhea: [...u32(0x10000), ...words(800, -200, 0, 1000, 160, 160, 840, 1, 0, 0, 0, 0, 0, 0, 0, 2)],
    hmtx: words(1000, 0, 1000, 160),
    loca: words(0, 0, glyph.length / 2),
    maxp: [...u32(0x10000), ...words(2, 16, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: nameTable(),
    post: [...u32(0x30000), ...u32(0), ...words(-100, 50), ...u32(0), ...u32(0), ...u32(0), ...u32(0), ...u32(0)],
  }
  return assemble(tables)
}

function checksum(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) {
    sum = (sum + (((bytes[at] << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0)) >>> 0
  }
  return sum
}

function assemble(tables) {
  const names = Object.keys(tables).sort()
  let offset = 12 + names.length * 16
  const directory = [...u32(0x10000), ...words(names.length, 128, 3, names.length * 16 - 128)]
  const body = []
  for (const name of names) {
    const bytes = tables[name]
    directory.push(...[...name].map((char) => char.charCodeAt(0)), ...u32(checksum(bytes)), ...u32(offset), ...u32(bytes.length))
    const padded = [...bytes]
    while (padded.length % 4) padded.push(0)
    body.push(...padded)
    offset += padded.length
  }
  return Buffer.from([...directory, ...body])
}

export function neutralFontPlugin() {
  return {
    name: 'neutral-font',
    setup(build) {
      build.onResolve({ filter: /^virtual:neutral-font$/ }, () => ({ path: 'neutral-font', namespace: 'neutral-font' }))
      build.onLoad({ filter: /.*/, namespace: 'neutral-font' }, () => ({
        contents: 'data:font/ttf;base64,' + neutralFont().toString('base64'),
        loader: 'text',
      }))
    },
  }
}
