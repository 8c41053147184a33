// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Templates: marked, compiled with everything they include, made into functions. */
import { TmplGroup } from 'glass-easel-template-compiler'
import { reportError } from './errors'
import type { PackageFiles } from './files'
import { normalize, relativeTo } from './paths'
import { evaluate, templateScheme } from './realm'
import { adaptWxs, markTemplate, type MarkedTemplate, wxsRequires } from './wxml'
import { wxsHooks } from './wxs'

/** Compiled templates by path without ending. */
export type TemplateObjects = Record<string, (name: string) => any>

interface TemplateProblem {
  level: string
  message: string
  startLine: number
  startColumn: number
}

export class Templates {
  private readonly fileNumbers = new Map<string, number>()
  private readonly fileNames: string[] = []
  private readonly reported = new Set<string>()

  constructor(private readonly files: PackageFiles) {}

  /** The file behind the number in a mark. */
  fileOf(number: number): string {
    return this.fileNames[number] ?? ''
  }

  numberOf(file: string): number {
    let number = this.fileNumbers.get(file)
    if (number === undefined) {
      number = this.fileNames.length
      this.fileNumbers.set(file, number)
      this.fileNames.push(file)
    }
    return number
  }

  /** Compiles these templates and all they depend on into one set of functions. */
  compile(paths: string[]): TemplateObjects {
    const group = new TmplGroup()
    const templates = new Set<string>()
    const scripts = new Set<string>()
    try {
      for (const path of paths) this.addTemplate(group, path, templates, scripts)
      group.setExtraRuntimeScript(';Q.A=MJ.change;Q.C=MJ.event;')
      const text = group.getTmplGenObjectGroups()
      const make = evaluate('function(MJ){return ' + text + '}', paths[paths.length - 1] ?? '', templateScheme) as (hooks: unknown) => TemplateObjects
      return make(wxsHooks)
    } catch (error) {
      reportError('template', error, { file: (paths[paths.length - 1] ?? '') + '.wxml', line: 0, column: 0 })
      return {}
    } finally {
      group.free()
    }
  }

  private addTemplate(group: TmplGroup, path: string, templates: Set<string>, scripts: Set<string>): void {
    if (templates.has(path)) return
    templates.add(path)
    const file = path + '.wxml'
    if (!this.files.has(file)) this.missing(file, 'template not found')
    const marked = markTemplate(this.files.text(file).replace(/^\uFEFF/, ''), this.numberOf(file))
    this.reportProblems(file, marked, group.addTmpl(path, marked.text) as TemplateProblem[])
    for (const dependency of group.getDirectDependencies(path) as string[]) {
      this.addTemplate(group, dependency.replace(/\.wxml$/, ''), templates, scripts)
    }
    for (const script of group.getScriptDependencies(path) as string[]) this.addScript(group, script, scripts)
  }

  private addScript(group: TmplGroup, name: string, scripts: Set<string>): void {
    if (scripts.has(name)) return
    scripts.add(name)
    const path = normalize(name)
    const file = this.files.has(path) ? path : path + '.wxs'
    if (!this.files.has(file)) this.missing(file, 'wxs module not found')
    const source = this.files.text(file)
    group.addScript(name, adaptWxs(source))
    for (const request of wxsRequires(source)) this.addScript(group, relativeTo(name, request), scripts)
  }

  private missing(file: string, message: string): void {
    if (this.reported.has(file)) return
    this.reported.add(file)
    reportError('missing', { message: `${message}: ${file}` }, { file, line: 0, column: 0 })
  }

  private reportProblems(file: string, marked: MarkedTemplate, problems: TemplateProblem[]): void {
    for (const problem of problems) {
      if (problem.level !== 'Error' && problem.level !== 'Fatal') continue
      // The platform ignores what stands in a slot.
      if (/^child nodes are not allowed/.test(problem.message)) continue
      const line = problem.startLine + 1
      reportError('template', { message: problem.message }, { file, line, column: marked.originalColumn(line, problem.startColumn + 1) })
    }
  }
}
