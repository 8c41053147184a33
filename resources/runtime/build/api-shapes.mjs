// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the platform's published typings and gives `virtual:api-shapes`: the shape of every wx.* method.
import { readFileSync } from 'node:fs'

/** Shapes: async (success/fail or promise), sync (a value), listener (on/off), factory (an object with methods). */
function shapeOf(ts, member, source, asyncOptions) {
  const name = member.name.getText(source)
  if (/^(on|off)[A-Z]/.test(name)) return 'listener'
  const type = member.type?.getText(source) ?? 'void'
  const first = member.parameters[0]?.type?.getText(source) ?? ''
  if (/Promis(e|ify)/.test(type)) return 'async'
  if (/Sync$/.test(name)) return 'sync'
  if (asyncOptions.has(first.replace(/<.*$/, ''))) return 'async'
  if (/^(create|get\w*Manager$)/.test(name)) return 'factory'
  return 'sync'
}

export function readApiShapes(ts, text) {
  const source = ts.createSourceFile('wx.d.ts', text, ts.ScriptTarget.Latest, false)
  const asyncOptions = new Set()
  const shapes = {}
  const interfaces = []
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node)) interfaces.push(node)
    else ts.forEachChild(node, visit)
  }
  visit(source)
  for (const declaration of interfaces) {
    const members = declaration.members.map((m) => m.name?.getText(source))
    if (members.includes('success') || members.includes('complete')) asyncOptions.add(declaration.name.text)
  }
  for (const declaration of interfaces) {
    if (declaration.name.text !== 'Wx') continue
    for (const member of declaration.members) {
      if (!ts.isMethodSignature(member)) continue
      const name = member.name.getText(source)
      const shape = shapeOf(ts, member, source, asyncOptions)
      if (shapes[name] !== 'async') shapes[name] = shape
    }
  }
  return shapes
}

export function apiShapesPlugin(load) {
  return {
    name: 'api-shapes',
    setup(build) {
      build.onResolve({ filter: /^virtual:api-shapes$/ }, () => ({ path: 'api-shapes', namespace: 'api-shapes' }))
      build.onLoad({ filter: /.*/, namespace: 'api-shapes' }, () => {
        const file = load.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts')
        return { contents: JSON.stringify(readApiShapes(load('typescript'), readFileSync(file, 'utf8'))), loader: 'json' }
      })
    },
  }
}
