// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The package's files and how the platform finds one from a reference. */
import { directory, normalize, relativeTo } from './paths'

const scriptEndings = ['', '.js', '.ts', '/index.js', '/index.ts']

export class PackageFiles {
  private readonly assets: Set<string>
  private readonly aliases: [RegExp, string][] = []

  constructor(private readonly texts: Record<string, string>, assets: Iterable<string> = []) {
    this.assets = new Set(assets)
  }

  /** `resolveAlias` of app.json: patterns with one trailing star. */
  setAliases(aliases: Record<string, string> | undefined): void {
    for (const [from, to] of Object.entries(aliases ?? {})) {
      const pattern = from.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '(.*)')
      this.aliases.push([new RegExp('^' + pattern + '$'), String(to).replace('*', '$1')])
    }
  }

  has(path: string): boolean {
    return Object.prototype.hasOwnProperty.call(this.texts, path)
  }

  /** Adds a file that is not in the package but that the platform would provide. */
  provide(path: string, text: string): void {
    if (!this.has(path)) this.texts[path] = text
  }

  /** Puts `lead` before the first line of a file; makes the file if there is none. */
  prepend(path: string, lead: string): void {
    this.texts[path] = lead + this.text(path)
  }

  hasAsset(path: string): boolean {
    return this.assets.has(path)
  }

  text(path: string): string {
    return this.has(path) ? this.texts[path] : ''
  }

  paths(): string[] {
    return Object.keys(this.texts)
  }

  /** Binary files too. */
  allPaths(): string[] {
    return [...Object.keys(this.texts), ...this.assets]
  }

  private alias(request: string): string {
    for (const [pattern, target] of this.aliases) {
      if (pattern.test(request)) return '/' + normalize(request.replace(pattern, target))
    }
    return request
  }

  /** The script that `require(request)` in `base` means, or null. */
  script(base: string, request: string): string | null {
    const aliased = this.alias(request)
    const direct = relativeTo(base, aliased)
    for (const ending of scriptEndings) {
      const path = direct + ending
      if (/\.(js|ts|json)$/.test(path) && this.has(path)) return path
    }
    // A package that stands nowhere beside the script is looked for among those of npm, though its name begins with a dot.
    return this.fromNpm(base, aliased.replace(/^\.\//, ''), ['.js', '/index.js', ''])
  }

  /** The component (path without ending) that `reference` of `base`'s usingComponents means, or null. */
  component(base: string, reference: string): string | null {
    const aliased = this.alias(reference)
    const candidates = [relativeTo(base, aliased)]
    if (aliased[0] !== '/') candidates.push(normalize(aliased))
    for (const candidate of candidates) {
      for (const path of [candidate, candidate + '/index']) if (this.isComponent(path)) return path
    }
    const found = this.fromNpm(base, aliased, ['.wxml', '/index.wxml', '.js', '/index.js'])
    return found ? found.replace(/\.(wxml|js)$/, '') : null
  }

  /** The style sheet that `@import` means, or null. */
  style(base: string, request: string): string | null {
    const aliased = this.alias(request)
    const direct = relativeTo(base, aliased)
    for (const path of [direct, direct + '.wxss']) if (this.has(path)) return path
    return this.fromNpm(base, aliased, ['', '.wxss'])
  }

  private isComponent(path: string): boolean {
    return this.has(path + '.wxml') || this.has(path + '.js') || this.has(path + '.ts')
  }

  /** Looks upward through miniprogram_npm and, where a package was never built, node_modules. */
  private fromNpm(base: string, request: string, endings: string[]): string | null {
    if (/^[./]/.test(request)) return null
    for (let folder = directory(base); ; folder = directory(folder)) {
      for (const ending of endings) {
        const path = normalize(folder + '/miniprogram_npm/' + request + ending)
        if (this.has(path)) return path
      }
      const unbuilt = this.fromNodeModules(folder, request, endings)
      if (unbuilt) return unbuilt
      if (!folder) return null
    }
  }

  private fromNodeModules(folder: string, request: string, endings: string[]): string | null {
    const parts = request.split('/')
    const count = request[0] === '@' ? 2 : 1
    const root = normalize(folder + '/node_modules/' + parts.slice(0, count).join('/'))
    if (!this.has(root + '/package.json')) return null
    let manifest: { miniprogram?: string; main?: string }
    try {
      manifest = JSON.parse(this.text(root + '/package.json'))
    } catch {
      return null
    }
    const rest = parts.slice(count).join('/')
    for (const ending of endings) {
      const path = normalize(root + '/' + (manifest.miniprogram ?? '') + '/' + rest + ending)
      if (this.has(path)) return path
    }
    const main = normalize(root + '/' + (manifest.main ?? 'index.js'))
    return !rest && this.has(main) ? main : null
  }
}
