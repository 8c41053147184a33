// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The package's scripts as modules: found, translated where they must be, run once. */
import { transform } from 'sucrase'
import { reportError } from './errors'
import { usesModules } from './esm'
import type { PackageFiles } from './files'
import { parseJson } from './json'
import { evaluate } from './realm'

/** What every module finds in scope besides the realm's globals. */
export type ModuleScope = Record<string, unknown>

interface Module {
  exports: any
  done: boolean
}

export type Require = ((request: string, done?: (exports: any) => void, failed?: (error: unknown) => void) => any) & {
  async(request: string): Promise<any>
}

function translate(file: string, source: string): string {
  const typescript = file.endsWith('.ts')
  if (!typescript && !usesModules(source)) return source
  return transform(source, {
    transforms: typescript ? ['typescript', 'imports'] : ['imports'],
    preserveDynamicImport: true,
    disableESTransforms: true,
    production: true,
    filePath: file,
  }).code
}

/** A syntax error thrown by the engine has no place; the translator's parser finds one. */
function placeOfSyntaxError(file: string, source: string): { line: number; column: number } {
  try {
    transform(source, { transforms: ['typescript', 'jsx', 'imports'], filePath: file })
  } catch (error) {
    const match = /\((\d+):(\d+)\)/.exec((error as Error).message)
    if (match) return { line: Number(match[1]), column: Number(match[2]) }
  }
  return { line: 1, column: 1 }
}

export class Scripts {
  private readonly modules = new Map<string, Module>()
  private readonly names: string[]

  constructor(private readonly files: PackageFiles, private readonly scope: (file: string, require: Require) => ModuleScope, names: string[]) {
    this.names = names
  }

  requireFrom(base: string): Require {
    const find = (request: string): any => {
      const file = this.files.script(base, String(request))
      if (!file) throw new Error(`module '${request}' is not defined, required by '${base}'`)
      return this.run(file)
    }
    const require = ((request, done, failed) => {
      if (!done) return find(request)
      this.requireLater(find, request).then(done, (error) => (failed ? failed(error) : reportError('script', error)))
      return undefined
    }) as Require
    require.async = (request) => this.requireLater(find, request)
    return require
  }

  private requireLater(find: (request: string) => any, request: string): Promise<any> {
    return Promise.resolve().then(() => find(request))
  }

  /** Runs the module of `file` unless it ran already and gives its exports. Throws what the module throws. */
  run(file: string): any {
    const known = this.modules.get(file)
    if (known) return known.exports
    const module: Module = { exports: {}, done: false }
    this.modules.set(file, module)
    if (file.endsWith('.json')) {
      module.exports = parseJson(this.files.text(file)).value
      return module.exports
    }
    try {
      this.start(file, module)
    } catch (error) {
      this.modules.delete(file)
      throw error
    }
    module.done = true
    return module.exports
  }

  private start(file: string, module: Module): void {
    const source = this.files.text(file)
    const require = this.requireFrom(file)
    const scope: ModuleScope = { ...this.scope(file, require), require, module, exports: module.exports }
    let wrapped: (...values: unknown[]) => void
    try {
      const code = translate(file, source)
      wrapped = evaluate(wrapperLead(this.names) + code + '\n}).call(this)}', file) as typeof wrapped
    } catch (error) {
      const place = placeOfSyntaxError(file, source)
      reportError('script', error, { file, ...place })
      throw new ReportedError(`${file} could not be parsed`)
    }
    wrapped.apply(module.exports, this.names.map((name) => scope[name]))
  }
}

/** An error that was already reported with its place. */
export class ReportedError extends Error {}

/** What stands before a module's text on its first line; the view subtracts it from columns. */
export const wrapperLead = (names: string[]): string => `function(${names.join(',')}){return (function(){`
