// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes `virtual:weui`: the text files of the weui-miniprogram package by path below its distribution folder.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const wanted = /\.(js|json|wxml|wxss|wxs)$/

export function extendedLibraryPlugin(load) {
  return {
    name: 'extended-library',
    setup(build) {
      build.onResolve({ filter: /^virtual:weui$/ }, () => ({ path: 'weui', namespace: 'extended-library' }))
      build.onLoad({ filter: /.*/, namespace: 'extended-library' }, () => {
        const manifest = load.resolve('weui-miniprogram/package.json')
        const root = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).miniprogram)
        const files = {}
        for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
          const path = join(entry.parentPath ?? entry.path, entry.name)
          const name = relative(root, path).replaceAll('\\', '/')
          // index.wxss repeats the sheet below weui-wxss.
          if (entry.isFile() && wanted.test(name) && name !== 'index.wxss') files[name] = readFileSync(path, 'utf8')
        }
        return { contents: JSON.stringify(files), loader: 'json' }
      })
    },
  }
}
