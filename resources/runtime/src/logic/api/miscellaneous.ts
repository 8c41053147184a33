// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Small helpers without a family. */
import { Fail, type Family } from './family'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let out = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [a, b, c] = [bytes[index], bytes[index + 1], bytes[index + 2]]
    out += alphabet[a >> 2] + alphabet[((a & 3) << 4) | ((b ?? 0) >> 4)]
    out += b === undefined ? '=' : alphabet[((b & 15) << 2) | ((c ?? 0) >> 6)]
    out += c === undefined ? '=' : alphabet[c & 63]
  }
  return out
}

export function fromBase64(text: string): ArrayBuffer {
  const clean = String(text).replace(/[^A-Za-z0-9+/]/g, '')
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4))
  for (let index = 0, at = 0; index < clean.length; index += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((offset) => Math.max(0, alphabet.indexOf(clean[index + offset] ?? 'A')))
    bytes[at++] = (a << 2) | (b >> 4)
    bytes[at++] = ((b & 15) << 4) | (c >> 2)
    bytes[at++] = ((c & 3) << 6) | d
  }
  return bytes.buffer
}

export function miscellaneousFamily(): Family {
  return {
    sync: {
      arrayBufferToBase64: toBase64,
      base64ToArrayBuffer: fromBase64,
      reportAnalytics: () => undefined,
      reportEvent: () => undefined,
      reportMonitor: () => undefined,
      reportPerformance: () => undefined,
    },
    async: {
      setInnerAudioOption: () => ({}),
      loadSubpackage: () => ({}),
      preDownloadSubpackage: () => ({}),
      getBackgroundFetchData: () => {
        throw new Fail('no background data')
      },
      getGroupEnterInfo: () => {
        throw new Fail('not from a group')
      },
    },
  }
}
