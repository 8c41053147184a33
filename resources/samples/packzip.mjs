// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packs a folder: node packzip.mjs FOLDER NAMES ZIP. NAMES holds one path inside FOLDER per line.
// Entries are stored, all dated alike and without owner, so that the same sources give the same bytes anywhere.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1
const UTF8_NAMES = 0x0800
const VERSION = 20

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]
  return (crc ^ 0xffffffff) >>> 0
}

/** Little-endian fields, each [width in bytes, value], followed by raw bytes. */
function record(fields, ...tail) {
  const head = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0))
  let at = 0
  for (const [width, value] of fields) at = head.writeUIntLE(value, at, width)
  return Buffer.concat([head, ...tail])
}

const [folder, namesFile, zip] = process.argv.slice(2)
const names = readFileSync(namesFile, 'utf8').split('\n').filter(Boolean)
const entries = []
const directory = []
let offset = 0

for (const name of names) {
  const bytes = readFileSync(join(folder, name))
  const path = Buffer.from(name, 'utf8')
  const common = [
    [2, VERSION], [2, UTF8_NAMES], [2, 0], [2, 0], [2, DOS_DATE],
    [4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, path.length], [2, 0],
  ]
  const entry = record([[4, 0x04034b50], ...common], path, bytes)
  directory.push(record([[4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], path))
  entries.push(entry)
  offset += entry.length
}

const listing = Buffer.concat(directory)
const end = record([
  [4, 0x06054b50], [2, 0], [2, 0], [2, names.length], [2, names.length], [4, listing.length], [4, offset], [2, 0],
])
writeFileSync(zip, Buffer.concat([...entries, listing, end]))
