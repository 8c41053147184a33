// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles the page runtime: node build.mjs --modules DIR --out DIR [--depfile FILE --target FILE] [--tests]
// DIR of --modules holds node_modules; nothing is ever written into the source tree.
import { mkdir, writeFile, copyFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apiTablePlugin } from './build/api-table.mjs'
import { extendedLibraryPlugin } from './build/extended-library.mjs'
import { neutralFontPlugin } from './build/neutral-font.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: {
    modules: { type: 'string', default: here },
    out: { type: 'string' },
    depfile: { type: 'string' },
    target: { type: 'string' },
    tests: { type: 'boolean', default: false },
  },
})
if (!options.out) {
  console.error('build.mjs: --out DIR is required')
  process.exit(2)
}
const modules = resolve(options.modules)
const out = resolve(options.out)
const load = createRequire(join(modules, 'package.json'))
const esbuild = load('esbuild')

const common = {
  bundle: true,
  write: false,
  charset: 'utf8',
  metafile: true,
  nodePaths: [join(modules, 'node_modules')],
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [apiTablePlugin(load), neutralFontPlugin(), extendedLibraryPlugin(load)],
  logLevel: 'warning',
}
const inputs = new Set()

async function bundle(entry, extra) {
  const result = await esbuild.build({ ...common, entryPoints: [entry], ...extra })
  for (const input of Object.keys(result.metafile.inputs)) {
    if (!input.includes(':')) inputs.add(resolve(input))
  }
  return result.outputFiles[0].text
}

/** The logic side travels inside the view bundle as text and becomes a worker of a blob: URL. */
function workerTextPlugin(text) {
  return {
    name: 'worker-text',
    setup(build) {
      build.onResolve({ filter: /^virtual:worker$/ }, () => ({ path: 'worker', namespace: 'worker-text' }))
      build.onLoad({ filter: /.*/, namespace: 'worker-text' }, () => ({ contents: text, loader: 'text' }))
    },
  }
}

async function buildRuntime() {
  const browser = { target: 'chrome102', format: 'iife', platform: 'browser', minifyWhitespace: true, minifySyntax: true, keepNames: false }
  const worker = await bundle(join(here, 'src/logic/main.ts'), { ...browser, mainFields: ['browser', 'module', 'main'] })
  const view = await bundle(join(here, 'src/view/main.ts'), {
    ...browser,
    loader: { '.css': 'text' },
    plugins: [...common.plugins, workerTextPlugin(worker)],
  })
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'view.js'), view)
  await copyFile(join(here, 'src/index.html'), join(out, 'index.html'))
  inputs.add(join(here, 'src/index.html'))
}

async function buildTests() {
  const folder = join(here, 'test')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).sort()
  const entry = names.map((name) => `import './${name}'`).join('\n')
  const result = await esbuild.build({
    ...common,
    stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
    target: 'node18',
    format: 'cjs',
    platform: 'node',
  })
  for (const input of Object.keys(result.metafile.inputs)) {
    if (!input.includes(':') && input !== '<stdin>') inputs.add(resolve(input))
  }
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'runtime.test.cjs'), result.outputFiles[0].text)
}

await (options.tests ? buildTests() : buildRuntime())
if (options.depfile) {
  const escaped = [...inputs].map((path) => path.replace(/ /g, '\\ '))
  await writeFile(options.depfile, `${options.target ?? relative(process.cwd(), join(out, 'view.js'))}: ${escaped.join(' ')}\n`)
}
