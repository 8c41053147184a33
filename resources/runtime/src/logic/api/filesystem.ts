// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The file system of the mini-program, as its manager offers it: with callbacks, promises and at once. */
import { Disk, DiskError, userFolder } from '../disk/disk'
import { bytesOf, decode, encode, isEncoding } from '../disk/encoding'
import { Handles } from '../disk/handles'
import { encodePng } from '../game/png'
import { ErrorType, now } from '../realm'
import type { Session } from '../session'
import { answerAsync } from './answers'
import { type ApiContext, Fail, type Family } from './family'

export const userDataPath = userFolder

type Operation = (options: any) => any

const pictureSide = 64

/** What a chosen picture or a downloaded file holds: there is none, but it can be read. */
function temporaryFile(path: string): Uint8Array | null {
  if (!path.startsWith('wxfile://tmp/')) return null
  if (!/\/picture-/.test(path)) return new Uint8Array(16)
  const dots = new Uint8ClampedArray(pictureSide * pictureSide * 4).map((_, at) => [207, 228, 245, 255][at % 4])
  return encode(encodePng(pictureSide, pictureSide, dots).split(',')[1], 'base64')
}

const packageFiles = (session: Session) => ({
  bytes: (path: string) => (session.files.has(path) ? encode(session.files.text(path)) : session.files.hasAsset(path) ? new Uint8Array(0) : null),
  paths: () => session.files.allPaths(),
})

const asFailure = (error: unknown): unknown => (error instanceof DiskError ? new Fail(error.message, { errno: error.code, errCode: error.code }) : error)

const statusOf = (disk: Disk, path: string) => {
  const { size, modified, folder } = disk.status(path)
  const time = Math.floor(modified / 1000)
  return { mode: folder ? 16877 : 33188, size, lastAccessedTime: time, lastModifiedTime: time, isDirectory: () => folder, isFile: () => !folder }
}

function operationsOn(disk: Disk): Record<string, Operation> {
  const handles = new Handles(disk)
  const path = Disk.clean
  const content = (options: any): Uint8Array => {
    const bytes = bytesOf(options.data, options.encoding)
    if (!bytes) throw new Fail('data must be a string or an ArrayBuffer')
    return bytes
  }
  const read = (options: any): string | ArrayBuffer => {
    const name = String(options.filePath ?? '')
    const inline = /^data:[^,]*;base64,(.*)$/s.exec(name)
    const all = inline ? encode(inline[1], 'base64') : disk.read(path(name), `, open ${name}`)
    const from = Number(options.position ?? 0)
    if (from < 0 || from > all.length) throw new DiskError(1300022)
    const part = all.subarray(from, options.length === undefined ? undefined : from + Number(options.length))
    if (options.encoding === undefined || options.encoding === null || options.encoding === '') return part.slice().buffer as ArrayBuffer
    if (!isEncoding(String(options.encoding).toLowerCase())) throw new Fail(`invalid encoding "${options.encoding}"`)
    return decode(part, String(options.encoding))
  }
  const operations: Record<string, Operation> = {
    access: (options) => void disk.status(path(options.path)),
    readFile: (options) => ({ data: read(options) }),
    writeFile: (options) => disk.write(path(options.filePath), content(options), `, open ${options.filePath}`),
    appendFile: (options) => {
      const old = disk.read(path(options.filePath), `, open ${options.filePath}`)
      const more = content(options)
      const whole = new Uint8Array(old.length + more.length)
      whole.set(old)
      whole.set(more, old.length)
      disk.write(path(options.filePath), whole, `, open ${options.filePath}`)
    },
    truncate: (options) => {
      const resized = new Uint8Array(Math.max(0, Number(options.length ?? 0)))
      resized.set(disk.read(path(options.filePath), `, open ${options.filePath}`).subarray(0, resized.length))
      disk.write(path(options.filePath), resized, `, open ${options.filePath}`)
    },
    unlink: (options) => disk.remove(path(options.filePath), ` ${options.filePath}`),
    copyFile: (options) => {
      const where = `, copyFile ${options.srcPath} -> ${options.destPath}`
      disk.write(path(options.destPath), disk.read(path(options.srcPath), where).slice(), where)
    },
    rename: (options) => disk.rename(path(options.oldPath), path(options.newPath)),
    saveFile: (options) => ({ savedFilePath: disk.save(path(options.tempFilePath), options.filePath ? path(options.filePath) : '') }),
    mkdir: (options) => disk.makeFolder(path(options.dirPath), options.recursive === true),
    rmdir: (options) => disk.removeFolder(path(options.dirPath), options.recursive === true),
    readdir: (options) => ({ files: disk.list(path(options.dirPath)) }),
    stat: (options) => {
      const root = path(options.path)
      if (options.recursive !== true || !disk.status(root).folder) return { stats: statusOf(disk, root) }
      return { stats: ['', ...disk.list(root, true)].map((name) => ({ path: '/' + name, stats: statusOf(disk, name ? root + '/' + name : root) })) }
    },
    getFileInfo: (options) => ({ size: disk.read(path(options.filePath), ` ${options.filePath}`).length, digest: '' }),
    getSavedFileList: () => ({ fileList: disk.savedFiles() }),
    removeSavedFile: (options) => disk.remove(path(options.filePath), ` ${options.filePath}`),
    open: (options) => ({ fd: handles.open(path(options.filePath), String(options.flag ?? 'r')) }),
    close: (options) => handles.close(options.fd),
    fstat: (options) => ({ stats: statusOf(disk, handles.path(options.fd)) }),
    ftruncate: (options) => operations.truncate({ filePath: handles.path(options.fd), length: options.length }),
    read: (options) => {
      const buffer: ArrayBuffer = options.arrayBuffer
      if (!(buffer instanceof ArrayBuffer)) throw new DiskError(1300022)
      const offset = Number(options.offset ?? 0)
      const length = Number(options.length ?? buffer.byteLength - offset)
      return { bytesRead: handles.read(options.fd, buffer, offset, length, options.position === undefined ? undefined : Number(options.position)), arrayBuffer: buffer }
    },
    write: (options) => {
      const all = content(options)
      const part = typeof options.data === 'string' ? all : all.subarray(Number(options.offset ?? 0), options.length === undefined ? undefined : Number(options.offset ?? 0) + Number(options.length))
      return { bytesWritten: handles.write(options.fd, part, options.position === undefined ? undefined : Number(options.position)) }
    },
    unzip: (options) => {
      const bytes = disk.read(path(options.zipFilePath), `, open ${options.zipFilePath}`)
      // Archives are not unpacked in a review.
      throw new DiskError(bytes[0] === 0x50 && bytes[1] === 0x4b ? 1301104 : 1301102)
    },
    readZipEntry: () => {
      throw new DiskError(1301102)
    },
    readCompressedFile: (options) => ({ data: read({ filePath: options.filePath }) }),
  }
  return operations
}

/** Names of the arguments of those that answer at once and are not given an object. */
const positional: Record<string, [names: string[], field?: string]> = {
  access: [['path']], readFile: [['filePath', 'encoding', 'position', 'length'], 'data'], writeFile: [['filePath', 'data', 'encoding']],
  appendFile: [['filePath', 'data', 'encoding']], unlink: [['filePath']], copyFile: [['srcPath', 'destPath']], rename: [['oldPath', 'newPath']],
  saveFile: [['tempFilePath', 'filePath'], 'savedFilePath'], mkdir: [['dirPath', 'recursive']], rmdir: [['dirPath', 'recursive']],
  readdir: [['dirPath'], 'files'], stat: [['path', 'recursive'], 'stats'],
}
const inObject: Record<string, string | undefined> = { open: 'fd', close: undefined, fstat: 'stats', ftruncate: undefined, truncate: undefined, read: '', write: '', readCompressedFile: 'data' }

function atOnce(name: string, work: () => any, field: string | undefined): unknown {
  try {
    const fields = work()
    return field === undefined ? undefined : field === '' ? fields : fields[field]
  } catch (error) {
    const failure = asFailure(error)
    const api = name + 'Sync'
    if (!(failure instanceof Fail)) throw failure
    throw Object.assign(new ErrorType(`${api}:fail ${failure.reason}`), { errMsg: `${api}:fail ${failure.reason}`, ...failure.fields })
  }
}

export function fileSystemFamily({ session }: ApiContext): Family {
  const disk = new Disk(packageFiles(session), now, temporaryFile)
  const operations = operationsOn(disk)
  const failing = (name: string): Operation => (options) => {
    try {
      return operations[name](options)
    } catch (error) {
      throw asFailure(error)
    }
  }
  const manager: Record<string, unknown> = {}
  for (const name of Object.keys(operations)) manager[name] = (options: any) => answerAsync(name, options, failing(name))
  for (const [name, [names, field]] of Object.entries(positional)) {
    manager[name + 'Sync'] = (...args: unknown[]) => atOnce(name, () => operations[name](Object.fromEntries(names.map((key, at) => [key, args[at]]))), field)
  }
  for (const [name, field] of Object.entries(inObject)) manager[name + 'Sync'] = (options: any) => atOnce(name, () => operations[name](options ?? {}), field)
  return {
    sync: { getFileSystemManager: () => manager },
    async: {
      saveFile: failing('saveFile'),
      getFileInfo: failing('getFileInfo'),
      getSavedFileList: failing('getSavedFileList'),
      getSavedFileInfo: (options) => {
        const known = disk.savedFiles().find((file) => file.filePath === Disk.clean(options.filePath))
        if (!known) throw new Fail('file not exist')
        return { size: known.size, createTime: known.createTime }
      },
      removeSavedFile: failing('removeSavedFile'),
      openDocument: () => ({}),
      saveFileToDisk: () => ({}),
    },
  }
}
