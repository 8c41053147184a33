// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Opened files: numbers that stand for a file and what may be done to it. */
import { Disk, DiskError } from './disk'

interface Opened {
  path: string
  reads: boolean
  writes: boolean
  appends: boolean
  position: number
}

const flags = /^(?:r\+?|(?:w|a)x?\+?|as\+?|(?:w|a)\+?x)$/

export class Handles {
  private readonly opened = new Map<string, Opened>()
  private last = 0

  constructor(private readonly disk: Disk) {}

  open(path: string, flag: string): string {
    if (!flags.test(flag)) throw new DiskError(1302003)
    const exists = this.disk.exists(path)
    if (flag.includes('x') && exists) throw new DiskError(1301005, ' ' + path)
    const writes = flag !== 'r'
    if (flag[0] === 'r') this.disk.read(path, `, open ${path}`)
    else if (!exists || flag[0] === 'w') this.disk.write(path, new Uint8Array(0), `, open ${path}`)
    const fd = String(++this.last)
    this.opened.set(fd, { path, reads: flag[0] === 'r' || flag.includes('+'), writes, appends: flag[0] === 'a', position: 0 })
    return fd
  }

  private of(fd: unknown): Opened {
    const known = this.opened.get(String(fd))
    if (!known) throw new DiskError(1300009)
    return known
  }

  path(fd: unknown): string {
    return this.of(fd).path
  }

  close(fd: unknown): void {
    this.of(fd)
    this.opened.delete(String(fd))
  }

  read(fd: unknown, target: ArrayBuffer, offset: number, length: number, position: number | undefined): number {
    const file = this.of(fd)
    if (!file.reads) throw new DiskError(1300013)
    if (offset < 0 || offset > target.byteLength || length < 0) throw new DiskError(1300022)
    const from = position ?? file.position
    const part = this.disk.read(file.path, `, open ${file.path}`).subarray(from, from + Math.min(length, target.byteLength - offset))
    new Uint8Array(target).set(part, offset)
    if (position === undefined) file.position += part.length
    return part.length
  }

  write(fd: unknown, bytes: Uint8Array, position: number | undefined): number {
    const file = this.of(fd)
    if (!file.writes) throw new DiskError(1300013)
    const old = this.disk.read(file.path, `, open ${file.path}`)
    const at = file.appends ? old.length : position ?? file.position
    const whole = new Uint8Array(Math.max(old.length, at + bytes.length))
    whole.set(old)
    whole.set(bytes, at)
    this.disk.write(file.path, whole, `, open ${file.path}`)
    if (position === undefined) file.position = at + bytes.length
    return bytes.length
  }
}
