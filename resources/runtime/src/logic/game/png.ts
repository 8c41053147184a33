// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Dots as a PNG, written at once and uncompressed: `toDataURL` cannot wait. */
import { toBase64 } from '../api/miscellaneous'

const blockLimit = 65535

const table = new Uint32Array(256).map((_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (let index = 0; index < bytes.length; index++) value = table[(value ^ bytes[index]) & 255] ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function adler(bytes: Uint8Array): number {
  let [a, b] = [1, 0]
  for (let index = 0; index < bytes.length; index++) {
    a = (a + bytes[index]) % 65521
    b = (b + a) % 65521
  }
  return ((b << 16) | a) >>> 0
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length)
  for (let index = 0; index < 4; index++) bytes[4 + index] = name.charCodeAt(index)
  bytes.set(body, 8)
  view.setUint32(body.length + 8, checksum(bytes.subarray(4, body.length + 8)))
  return bytes
}

/** Stored blocks inside a zlib stream. */
function store(raw: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(raw.length / blockLimit))
  const bytes = new Uint8Array(raw.length + blocks * 5 + 6)
  const view = new DataView(bytes.buffer)
  bytes.set([0x78, 0x01])
  let at = 2
  for (let block = 0; block < blocks; block++) {
    const part = raw.subarray(block * blockLimit, (block + 1) * blockLimit)
    bytes[at] = block === blocks - 1 ? 1 : 0
    view.setUint16(at + 1, part.length, true)
    view.setUint16(at + 3, ~part.length & 0xffff, true)
    bytes.set(part, at + 5)
    at += 5 + part.length
  }
  view.setUint32(at, adler(raw))
  return bytes
}

export function encodePng(width: number, height: number, dots: Uint8ClampedArray): string {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, 6, 0, 0, 0], 8)
  const raw = new Uint8Array(height * (width * 4 + 1))
  for (let row = 0; row < height; row++) raw.set(dots.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1)
  const parts = [new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', store(raw)), chunk('IEND', new Uint8Array(0))]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return 'data:image/png;base64,' + toBase64(bytes.buffer)
}
