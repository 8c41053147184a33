// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The files of one opened program, in memory: its own folder, temporary and saved files, and the package to read from. */
import { normalize } from '../paths'

export const userFolder = 'wxfile://usr'
const temporaryFolder = 'wxfile://tmp'
/** Bytes that saved and user files may take together, and one of them. */
const totalLimit = 200 * 1024 * 1024
const fileLimit = 100 * 1024 * 1024
const nameLimit = 255

const reasons = {
  1300001: 'operation not permitted', 1300002: 'no such file or directory', 1300009: 'bad file descriptor', 1300013: 'permission denied',
  1300020: 'not a directory', 1300022: 'Invalid argument', 1300036: 'File name too long', 1300066: 'directory not empty',
  1300202: 'the maximum size of the file storage limit is exceeded', 1301003: 'illegal operation on a directory',
  1301005: 'file already exists', 1301102: 'unzip open file fail', 1301104: 'unzip fail', 1301112: 'tempFilePath file not exist', 1302003: 'invalid flag',
} as const

export type DiskErrorCode = keyof typeof reasons

/** Names what is wrong by the platform's own number; `where` follows the words. */
export class DiskError extends Error {
  constructor(readonly code: DiskErrorCode, where = '') {
    super(reasons[code] + where)
  }
}

interface Entry {
  /** null: a folder. */
  bytes: Uint8Array | null
  modified: number
}

export interface Status {
  size: number
  modified: number
  folder: boolean
}

/** The package's own files: to be read, never to be written. */
export interface ReadOnlyFiles {
  bytes(path: string): Uint8Array | null
  paths(): string[]
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

export class Disk {
  private readonly entries = new Map<string, Entry>()
  private saved = 0

  constructor(private readonly pack: ReadOnlyFiles, private readonly now: () => number, private readonly temporary: (path: string) => Uint8Array | null) {
    for (const folder of [userFolder, temporaryFolder]) this.entries.set(folder, { bytes: null, modified: now() })
  }

  /** A path as the table knows it: without doubled or trailing slashes; those of the package have no scheme. */
  static clean(path: unknown): string {
    const text = String(path ?? '')
    const match = /^(?:wxfile|http):\/\/(.*)$/s.exec(text)
    return match ? 'wxfile://' + normalize(match[1]) : normalize(text)
  }

  private isOwn(path: string): boolean {
    return path === userFolder || path.startsWith(userFolder + '/')
  }

  private isStored(path: string): boolean {
    return path.startsWith('wxfile://store_')
  }

  private entry(path: string): Entry | undefined {
    const known = this.entries.get(path)
    if (known) return known
    const bytes = path.startsWith('wxfile://') ? this.temporary(path) : this.pack.bytes(path)
    if (bytes) return { bytes, modified: 0 }
    const inside = !path.startsWith('wxfile://') && this.pack.paths().some((name) => path === '' || name.startsWith(path + '/'))
    return inside ? { bytes: null, modified: 0 } : undefined
  }

  exists(path: string): boolean {
    return this.entry(path) !== undefined
  }

  read(path: string, where: string): Uint8Array {
    const entry = this.entry(path)
    if (!entry) throw new DiskError(1300002, where)
    if (!entry.bytes) throw new DiskError(1301003, where)
    return entry.bytes
  }

  status(path: string): Status {
    const entry = this.entry(path)
    if (!entry) throw new DiskError(1300002, ' ' + path)
    return { size: entry.bytes?.length ?? 0, modified: entry.modified, folder: entry.bytes === null }
  }

  private used(): number {
    let sum = 0
    for (const entry of this.entries.values()) sum += entry.bytes?.length ?? 0
    return sum
  }

  /** Only in the program's own folder, below a folder that exists. */
  private mayWrite(path: string, where: string): void {
    if (!this.isOwn(path) && !this.isStored(path)) throw new DiskError(1300013, where)
    if (path.slice(path.lastIndexOf('/') + 1).length > nameLimit) throw new DiskError(1300036, where)
    if (this.isStored(path)) return
    const parent = this.entries.get(parentOf(path))
    if (!parent) throw new DiskError(1300002, where)
    if (parent.bytes) throw new DiskError(1300020, where)
  }

  write(path: string, bytes: Uint8Array, where: string): void {
    if (path === userFolder) throw new DiskError(1301003, where)
    this.mayWrite(path, where)
    const known = this.entries.get(path)
    if (known && !known.bytes) throw new DiskError(1301003, where)
    if (bytes.length > fileLimit || this.used() - (known?.bytes?.length ?? 0) + bytes.length > totalLimit) throw new DiskError(1300202)
    this.entries.set(path, { bytes, modified: this.now() })
  }

  remove(path: string, where: string): void {
    const entry = this.entry(path)
    if (!entry) throw new DiskError(1300002, where)
    if (!this.isOwn(path) && !this.isStored(path)) throw new DiskError(1300013, where)
    if (!entry.bytes) throw new DiskError(1300001, where)
    this.entries.delete(path)
  }

  makeFolder(path: string, recursive: boolean): void {
    if (!this.isOwn(path)) throw new DiskError(1300013, ', open ' + path)
    if (this.entries.has(path)) {
      if (recursive && !this.entries.get(path)!.bytes) return
      throw new DiskError(1301005, ' ' + path)
    }
    if (recursive && !this.entries.has(parentOf(path))) this.makeFolder(parentOf(path), true)
    this.mayWrite(path, ' ' + path)
    this.entries.set(path, { bytes: null, modified: this.now() })
  }

  /** The names of all that lies below a folder, at any depth when `deep`. */
  list(path: string, deep = false): string[] {
    const entry = this.entry(path)
    if (!entry) throw new DiskError(1300002, ' ' + path)
    if (entry.bytes) throw new DiskError(1300020, ' ' + path)
    const lead = path === '' ? '' : path + '/'
    const all = path.startsWith('wxfile://') ? [...this.entries.keys()] : this.pack.paths()
    const inside = all.filter((name) => name.startsWith(lead) && name !== path).map((name) => name.slice(lead.length))
    return [...new Set(deep ? inside : inside.map((name) => name.split('/')[0]))].sort()
  }

  removeFolder(path: string, recursive: boolean): void {
    if (!this.isOwn(path) || path === userFolder) throw new DiskError(1300013, ', open ' + path)
    const inside = this.list(path, true)
    if (inside.length && !recursive) throw new DiskError(1300066)
    for (const name of inside) this.entries.delete(path + '/' + name)
    this.entries.delete(path)
  }

  rename(from: string, to: string): void {
    const where = `, rename ${from} -> ${to}`
    const entry = this.entry(from)
    if (!entry) throw new DiskError(1300002, where)
    if (!this.isOwn(from) && !this.isStored(from) && !from.startsWith(temporaryFolder)) throw new DiskError(1300013, where)
    this.mayWrite(to, where)
    const inside = entry.bytes ? [] : this.list(from, true)
    if (!entry.bytes && (to + '/').startsWith(from + '/')) throw new DiskError(1300022, where)
    this.entries.set(to, entry)
    this.entries.delete(from)
    for (const name of inside) {
      this.entries.set(to + '/' + name, this.entries.get(from + '/' + name)!)
      this.entries.delete(from + '/' + name)
    }
  }

  /** Keeps a temporary file under a name of its own, or under `target`. */
  save(temporary: string, target: string): string {
    const entry = this.entry(temporary)
    if (!entry?.bytes) throw new DiskError(1301112)
    const ending = /\.\w{1,8}$/.exec(temporary)?.[0] ?? ''
    const path = target || `wxfile://store_${++this.saved}${ending}`
    this.write(path, entry.bytes.slice(), ', open ' + path)
    return path
  }

  savedFiles(): { filePath: string; size: number; createTime: number }[] {
    return [...this.entries].filter(([path]) => this.isStored(path)).map(([filePath, { bytes, modified }]) => ({ filePath, size: bytes?.length ?? 0, createTime: Math.floor(modified / 1000) }))
  }
}
