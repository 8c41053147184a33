// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Texts as bytes and bytes as texts, in the encodings that the file system knows. */
import { fromBase64, toBase64 } from '../api/miscellaneous'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const chunk = 8192

const families: Record<string, string> = {
  utf8: 'utf8', 'utf-8': 'utf8', ascii: 'byte', latin1: 'byte', binary: 'byte', base64: 'base64', hex: 'hex',
  ucs2: 'utf16', 'ucs-2': 'utf16', utf16le: 'utf16', 'utf-16le': 'utf16',
}

export const isEncoding = (name: string): boolean => Object.prototype.hasOwnProperty.call(families, name)

const codes = (length: number, codeAt: (index: number) => number): string => {
  let text = ''
  for (let from = 0; from < length; from += chunk) {
    const part: number[] = []
    for (let index = from; index < Math.min(length, from + chunk); index++) part.push(codeAt(index))
    text += String.fromCharCode(...part)
  }
  return text
}

export function decode(bytes: Uint8Array, encoding: string): string {
  switch (families[encoding.toLowerCase()]) {
    case 'base64':
      return toBase64(bytes.slice().buffer)
    case 'hex':
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    case 'byte':
      return codes(bytes.length, (index) => bytes[index])
    case 'utf16':
      return codes(bytes.length >> 1, (index) => bytes[index * 2] | (bytes[index * 2 + 1] << 8))
    default:
      return decoder.decode(bytes)
  }
}

export function encode(text: string, encoding = 'utf8'): Uint8Array {
  switch (families[encoding.toLowerCase()]) {
    case 'base64':
      return new Uint8Array(fromBase64(text))
    case 'hex':
      return Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (pair) => parseInt(pair, 16))
    case 'byte':
      return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)
    case 'utf16': {
      const bytes = new Uint8Array(text.length * 2)
      for (let index = 0; index < text.length; index++) bytes.set([text.charCodeAt(index) & 255, text.charCodeAt(index) >> 8], index * 2)
      return bytes
    }
    default:
      return encoder.encode(text)
  }
}

/** What a program hands over to be written. */
export function bytesOf(data: unknown, encoding?: string): Uint8Array | null {
  if (typeof data === 'string') return encode(data, encoding)
  if (data instanceof ArrayBuffer) return new Uint8Array(data.slice(0))
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice()
  return null
}
