// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The file system of the mini-program: a small one in memory, and the package's own text files. */
import { answerAsync } from './answers'
import { type ApiContext, Fail, type Family } from './family'
import { normalize } from '../paths'

export const userDataPath = 'wxfile://usr'

export function fileSystemFamily({ session }: ApiContext): Family {
  const written = new Map<string, string | ArrayBuffer>()
  const read = (path: unknown): string | ArrayBuffer => {
    const name = String(path ?? '')
    const known = written.get(name)
    if (known !== undefined) return known
    const inPackage = normalize(name)
    if (session.files.has(inPackage)) return session.files.text(inPackage)
    throw new Fail(`no such file or directory, open '${name}'`)
  }
  const size = (value: string | ArrayBuffer): number => (typeof value === 'string' ? value.length : value.byteLength)
  const stat = (path: unknown) => {
    const value = read(path)
    return { mode: 33188, size: size(value), lastAccessedTime: 0, lastModifiedTime: 0, isDirectory: () => false, isFile: () => true }
  }
  const operations: Record<string, (options: any) => any> = {
    access: (options) => void read(options.path),
    readFile: (options) => ({ data: read(options.filePath) }),
    writeFile: (options) => void written.set(String(options.filePath), options.data ?? ''),
    appendFile: (options) => void written.set(String(options.filePath), String(written.get(String(options.filePath)) ?? '') + String(options.data ?? '')),
    unlink: (options) => {
      if (!written.delete(String(options.filePath))) throw new Fail('no such file or directory')
    },
    copyFile: (options) => void written.set(String(options.destPath), read(options.srcPath)),
    rename: (options) => {
      written.set(String(options.newPath), read(options.oldPath))
      written.delete(String(options.oldPath))
    },
    saveFile: (options) => ({ savedFilePath: `${userDataPath}/${String(options.tempFilePath ?? '').split('/').pop()}` }),
    mkdir: () => undefined,
    rmdir: () => undefined,
    readdir: (options) => ({ files: [...written.keys()].filter((name) => name.startsWith(String(options.dirPath))).map((name) => name.split('/').pop()) }),
    stat: (options) => ({ stats: stat(options.path) }),
    getFileInfo: (options) => ({ size: size(read(options.filePath)), digest: '' }),
    getSavedFileList: () => ({ fileList: [] }),
    removeSavedFile: () => undefined,
    unzip: () => {
      throw new Fail('permission denied')
    },
  }
  const manager: Record<string, unknown> = {}
  for (const [name, work] of Object.entries(operations)) manager[name] = (options: any) => void answerAsync(name, { complete() {}, ...options }, work)
  Object.assign(manager, {
    accessSync: (path: unknown) => void read(path),
    readFileSync: read,
    writeFileSync: (filePath: unknown, data: any) => operations.writeFile({ filePath, data }),
    appendFileSync: (filePath: unknown, data: any) => operations.appendFile({ filePath, data }),
    unlinkSync: (filePath: unknown) => operations.unlink({ filePath }),
    copyFileSync: (srcPath: unknown, destPath: unknown) => operations.copyFile({ srcPath, destPath }),
    mkdirSync: () => undefined,
    rmdirSync: () => undefined,
    readdirSync: (dirPath: unknown) => operations.readdir({ dirPath }).files,
    statSync: stat,
    saveFileSync: (tempFilePath: unknown) => operations.saveFile({ tempFilePath }).savedFilePath,
  })
  return {
    sync: { getFileSystemManager: () => manager },
    async: {
      saveFile: operations.saveFile,
      getFileInfo: operations.getFileInfo,
      getSavedFileList: operations.getSavedFileList,
      getSavedFileInfo: () => ({ size: 0, createTime: 0 }),
      removeSavedFile: () => ({}),
      openDocument: () => ({}),
      saveFileToDisk: () => ({}),
    },
  }
}
