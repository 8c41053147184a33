// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The package's components: found by reference, defined once, each with template, styles and script. */
import * as glassEasel from 'glass-easel'
import { MiniProgramEnv, type CodeSpace, type AssociatedBackend } from 'glass-easel-miniprogram-adapter'
import { setSharedScope } from './backend'
import { adaptDefinition, adaptPage, functionsOf } from './definitions'
import { reportError } from './errors'
import type { PackageFiles } from './files'
import { parseJson } from './json'
import { watchReadiness } from './readiness'
import { ReportedError, type Scripts } from './scripts'
import type { TemplateObjects, Templates } from './templates'
import { sharedScope } from './wxss'

/** The constructors a module sees while a component's script runs. */
export interface Constructors {
  Page(definition: any): void
  Component(definition?: any): unknown
  Behavior: ((definition?: any) => unknown) & { trait?: unknown }
}

watchReadiness()
glassEasel.globalOptions.writeIdToDOM = true
glassEasel.globalOptions.writeFieldsToNode = false
// Data that contains itself is copied as it is.
glassEasel.globalOptions.dataDeepCopy = glassEasel.DeepCopyKind.SimpleWithRecursion
glassEasel.globalOptions.propertyPassingDeepCopy = glassEasel.DeepCopyKind.SimpleWithRecursion

export class Components {
  readonly space: CodeSpace
  readonly backend: AssociatedBackend
  private readonly known = new Set<string>()
  private readonly configs = new Map<string, Record<string, any>>()
  private readonly builtins = new Map<string, unknown>()
  private readonly pageMethods = new Map<string, string[]>()
  /** References that lead nowhere within the package, by owner and tag. */
  private readonly unresolved = new Map<string, string>()
  private current: Constructors

  constructor(
    private readonly files: PackageFiles,
    private readonly templates: Templates,
    private readonly appConfig: Record<string, any>,
    context: glassEasel.composedBackend.Context,
  ) {
    const env = new MiniProgramEnv()
    this.backend = env.associateBackend(context as unknown as glassEasel.GeneralBackendContext)
    this.space = env.createCodeSpace('main', true)
    setSharedScope((this.space as any)._$sharedStyleScope ?? sharedScope)
    if (files.has('app.wxss')) this.space.addStyleSheet('app', 'app.wxss')
    this.current = this.outside()
  }

  /** For the scope of modules: whatever component is being defined now. */
  constructors(): Constructors {
    const behavior = (definition?: any) => this.current.Behavior(definition)
    return {
      Page: (definition) => this.current.Page(definition),
      Component: (definition) => this.current.Component(definition),
      Behavior: Object.assign(behavior, { trait: (this.outside().Behavior as any).trait }),
    }
  }

  private outside(): Constructors {
    const behavior = (definition?: any) =>
      definition === undefined ? this.space.behavior() : this.space.behavior().definition(adaptDefinition(definition, this.builtin) as any).register()
    return {
      Page: () => undefined,
      Component: () => undefined,
      Behavior: Object.assign(behavior, { trait: this.space.traitBehavior.bind(this.space) }),
    }
  }

  private readonly builtin = (name: string): unknown => {
    let behavior = this.builtins.get(name)
    if (!behavior) {
      const properties = name.startsWith('wx://form-field') ? { name: String, value: null } : {}
      behavior = this.space.behavior().definition({ properties } as any).register()
      this.builtins.set(name, behavior)
    }
    return behavior
  }

  /** A page's own methods keep their page when they are handed on alone. */
  bindMethods(path: string, instance: any): void {
    for (const name of this.pageMethods.get(path) ?? []) {
      if (typeof instance[name] === 'function') instance[name] = instance[name].bind(instance)
    }
  }

  /** The static configuration of a page or component. */
  config(path: string): Record<string, any> {
    let config = this.configs.get(path)
    if (!config) this.configs.set(path, (config = this.readConfig(path)))
    return config
  }

  private readConfig(path: string): Record<string, any> {
    const file = path + '.json'
    if (!this.files.has(file)) return {}
    const { value, problem } = parseJson(this.files.text(file))
    if (problem) reportError('json', { message: problem.message }, { file, line: problem.line, column: problem.column })
    return value && typeof value === 'object' ? value : {}
  }

  /** Defines a page or component and all it uses that is not defined yet. */
  ensure(path: string, isPage: boolean, scripts: Scripts): void {
    const fresh: string[] = []
    this.collect(path, isPage, fresh)
    if (!fresh.length) return
    const objects = this.templates.compile(fresh)
    for (const component of fresh) this.define(component, objects, scripts)
  }

  private collect(path: string, isPage: boolean, fresh: string[]): void {
    if (this.known.has(path)) return
    this.known.add(path)
    const config = this.config(path)
    const using: Record<string, string> = {}
    const add = (base: string, references: unknown): void => {
      if (!references || typeof references !== 'object') return
      for (const [name, reference] of Object.entries(references as Record<string, unknown>)) {
        const target = this.resolve(base, name, String(reference), path)
        if (target) using[name] = '/' + target
        else this.unresolved.set(path + '|' + name, String(reference))
      }
    }
    add('app', this.appConfig.usingComponents)
    add(path, config.usingComponents)
    for (const target of Object.values(using)) this.collect(target.slice(1), false, fresh)
    for (const generic of Object.values<any>(config.componentGenerics ?? {})) {
      if (!generic?.default) continue
      const target = this.resolve(path, 'generic', generic.default, path)
      if (target) {
        generic.default = '/' + target
        this.collect(target, false, fresh)
      }
    }
    delete config.componentPlaceholder
    config.usingComponents = using
    if (!isPage) config.component = true
    this.space.addComponentStaticConfig(path, config as any)
    fresh.push(path)
  }

  private resolve(base: string, name: string, reference: string, user: string): string | null {
    if (/^(plugin|plugin-private|ext|dynamicLib):/.test(reference)) {
      reportError('missing', { message: `<${name}> is a plugin's component: ${reference}` }, { file: user + '.json', line: 0, column: 0 })
      return null
    }
    const target = this.files.component(base, reference)
    if (!target) reportError('missing', { message: `component <${name}> not found: ${reference}` }, { file: (base === 'app' ? 'app' : user) + '.json', line: 0, column: 0 })
    return target
  }

  /** What `tag` in the template of `owner` was meant to refer to, if that is not in the package. */
  unresolvedReference(owner: string, tag: string): string | undefined {
    return this.unresolved.size ? this.unresolved.get(owner.replace(/^\/+/, '') + '|' + tag) : undefined
  }

  scriptOf(path: string): string | null {
    for (const file of [path + '.js', path + '.ts']) if (this.files.has(file)) return file
    return null
  }

  private define(path: string, objects: TemplateObjects, scripts: Scripts): void {
    const template = objects[path]
    if (template) {
      this.space.addCompiledTemplate(path, { groupList: objects, content: template, fallbackListenerOnNativeNode: true } as any)
    }
    if (this.files.has(path + '.wxss')) this.space.addStyleSheet(path, path + '.wxss', 's_' + path.replace(/\W/g, '_'))
    const script = this.scriptOf(path)
    this.space.componentEnv(path, ({ Page, Component, Behavior }) => {
      let defined = false
      const outer = this.current
      this.current = {
        Page: (definition) => {
          defined = true
          this.takeOptions(path, definition)
          this.pageMethods.set(path, functionsOf(definition))
          Page(adaptPage(definition, this.builtin) as any)
        },
        Component: (definition) => {
          defined = true
          if (definition === undefined) return (Component as any)()
          this.takeOptions(path, definition)
          return (Component as any)(adaptDefinition(definition, this.builtin))
        },
        Behavior: Object.assign(
          (definition?: any) => (definition === undefined ? (Behavior as any)() : (Behavior as any)(adaptDefinition(definition, this.builtin))),
          { trait: Behavior.trait },
        ),
      }
      try {
        if (script) scripts.run(script)
        else reportError('missing', { message: `no script for ${path}` }, { file: path + '.js', line: 0, column: 0 })
      } catch (error) {
        if (!(error instanceof ReportedError)) reportError('script', error)
      }
      this.current = outer
      if (!defined) this.defineEmpty(path, Component as any)
    })
  }

  private defineEmpty(path: string, component: (definition: any) => void): void {
    try {
      component({})
    } catch (error) {
      reportError('script', error, { file: path + '.js', line: 0, column: 0 })
    }
  }

  /** Style isolation may stand in the script's options as well as in the configuration. */
  private takeOptions(path: string, definition: any): void {
    const options = definition?.options
    const config = this.config(path)
    if (!options || typeof options !== 'object') return
    if (config.styleIsolation === undefined && typeof options.styleIsolation === 'string') config.styleIsolation = options.styleIsolation
    if (config.addGlobalClass === undefined && options.addGlobalClass === true) config.addGlobalClass = true
    if (config.pureDataPattern === undefined && options.pureDataPattern instanceof RegExp) config.pureDataPattern = options.pureDataPattern.source
  }
}
