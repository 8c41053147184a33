// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Disk, userFolder } from '../src/logic/disk/disk'
import { decode, encode } from '../src/logic/disk/encoding'
import { Handles } from '../src/logic/disk/handles'

const packed: Record<string, string> = { 'app.js': 'App()', 'data/a.json': '{}' }
const disk = (): Disk =>
  new Disk({ bytes: (path) => (path in packed ? encode(packed[path]) : null), paths: () => Object.keys(packed) }, () => 5000, (path) => (path === 'wxfile://tmp/p.png' ? encode('png') : null))
const path = (name: string): string => Disk.clean(`${userFolder}/${name}`)
const fails = (code: number, work: () => unknown): void => assert.throws(work, (error: any) => error.code === code, `${code}`)

test('files are written, read, listed, renamed and removed', () => {
  const files = disk()
  files.makeFolder(path('a/b'), true)
  files.write(path('a/b/c.txt'), encode('hello'), '')
  assert.equal(decode(files.read(path('a//b/c.txt'), ''), 'utf8'), 'hello')
  assert.deepEqual(files.list(path('a')), ['b'])
  assert.deepEqual(files.list(path('a'), true), ['b', 'b/c.txt'])
  files.rename(path('a'), path('z'))
  assert.equal(files.status(path('z/b/c.txt')).size, 5)
  files.remove(path('z/b/c.txt'), '')
  files.removeFolder(path('z'), true)
  assert.deepEqual(files.list(userFolder), [])
})

test('what is wrong has the published number', () => {
  const files = disk()
  fails(1300002, () => files.read(path('none'), ''))
  fails(1300002, () => files.write(path('none/x'), encode(''), ''))
  fails(1300013, () => files.write('app.js', encode(''), ''))
  fails(1300013, () => files.remove('app.js', ''))
  files.makeFolder(path('d'), false)
  fails(1301005, () => files.makeFolder(path('d'), false))
  fails(1301003, () => files.write(path('d'), encode(''), ''))
  files.write(path('d/x'), encode('1'), '')
  fails(1300066, () => files.removeFolder(path('d'), false))
  fails(1300020, () => files.write(path('d/x/y'), encode(''), ''))
  fails(1300001, () => files.remove(path('d'), ''))
  fails(1301112, () => files.save('wxfile://tmp/gone', ''))
  fails(1300202, () => files.write(path('big'), new Uint8Array(101 * 1024 * 1024), ''))
})

test('a path leads out of no folder', () => {
  assert.equal(Disk.clean('wxfile://usr/../usr/a/../../b'), 'wxfile://b')
  fails(1300013, () => disk().write(Disk.clean('wxfile://usr/../tmp/x'), encode(''), ''))
})

test('the package is read, temporary files are kept under a new name', () => {
  const files = disk()
  assert.equal(decode(files.read('app.js', ''), 'utf8'), 'App()')
  assert.deepEqual(files.list('data'), ['a.json'])
  const kept = files.save('wxfile://tmp/p.png', '')
  assert.match(kept, /^wxfile:\/\/store_\d+\.png$/)
  assert.equal(files.savedFiles()[0].size, 3)
  assert.equal(files.savedFiles()[0].createTime, 5)
})

test('opened files are read and written at their place', () => {
  const files = disk()
  const handles = new Handles(files)
  fails(1302003, () => handles.open(path('f'), 'q'))
  fails(1300002, () => handles.open(path('f'), 'r'))
  const fd = handles.open(path('f'), 'w+')
  handles.write(fd, encode('hello'), undefined)
  handles.write(fd, encode('J'), 0)
  const target = new ArrayBuffer(5)
  assert.equal(handles.read(fd, target, 0, 5, 0), 5)
  assert.equal(decode(new Uint8Array(target), 'utf8'), 'Jello')
  handles.close(fd)
  fails(1300009, () => handles.close(fd))
})

test('texts and bytes are each other in every encoding', () => {
  for (const encoding of ['utf8', 'base64', 'hex', 'latin1', 'utf16le']) {
    const bytes = Uint8Array.from([72, 105, 228, 189, 160, 0].slice(0, encoding === 'utf8' ? 5 : 6))
    assert.deepEqual(encode(decode(bytes, encoding), encoding), bytes, encoding)
  }
  assert.equal(decode(encode('你好'), 'hex'), 'e4bda0e5a5bd')
})
