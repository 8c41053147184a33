// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** WXSS to CSS: imports inlined, rpx and viewport units bound to the page frame, tags and scopes renamed. */
import neutralFont from 'virtual:neutral-font'
import postcss, { type AtRule, type Declaration, type Root } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import type { PackageFiles } from './files'
import { placeRemotePictures } from './remotepictures'

/** The style scope whose classes keep their names. */
export const sharedScope = 0

export interface StyleProblem {
  kind: 'style' | 'missing'
  message: string
  file: string
  line: number
  column: number
}

export interface CompiledStyle {
  css: string
  /** Addresses of fonts that would have been loaded from elsewhere. */
  remoteFonts: string[]
  problems: StyleProblem[]
}

const number = '(-?(?:\\d+\\.?\\d*|\\.\\d+))'
const rpx = new RegExp(number + 'rpx\\b', 'gi')
const viewportHeight = new RegExp('(^|[^\\w-])' + number + '[dls]?vh\\b', 'gi')

/** Units the frame defines: `--rpx` is 1rpx, `--vh` one hundredth of the page area's height. */
export function convertUnits(value: string): string {
  let out = value
  if (/rpx/i.test(out)) out = out.replace(rpx, (_, amount) => (Number(amount) === 0 ? '0px' : `calc(var(--rpx) * ${amount})`))
  if (/vh/i.test(out)) out = out.replace(viewportHeight, (_, lead, amount) => `${lead}calc(var(--vh) * ${amount})`)
  if (/safe-area-inset/.test(out)) out = out.replace(/\b(?:env|constant)\(\s*(safe-area-inset-\w+)\s*(?:,[^)]*)?\)/g, 'var(--$1)')
  return out
}

/** Fonts that this machine lacks fall back to the phone's system font, not to the browser's. */
function withSystemFont(families: string): string {
  const known = families.replace(/(^|,)\s*["']?(?:system-ui|BlinkMacSystemFont|-apple-system)["']?\s*(?=,|$)/gi, '$1"-apple-system-font"')
  const bare = known.replace(/,?\s*(sans-serif|system-ui)\s*$/i, '')
  if (/(^|,\s*)(serif|monospace|inherit|initial|unset)\s*$|var\(/i.test(bare)) return known
  return (bare ? bare + ', ' : '') + '"-apple-system-font", sans-serif'
}

/** Class names of a component's own scope carry its number; shared ones none. */
export const scopedClass = (name: string, scope: number): string => (scope === sharedScope ? name : `s${scope}--${name}`)

/** What `:host` selects by; begins with a letter so that it is an identifier. */
export const hostMark = (scope: number): string => `h${scope}`

function renameSelector(selector: string, scope: number): string {
  return selectorParser((selectors) => {
    selectors.walk((node) => {
      if (node.type === 'tag') {
        if (node.value === 'page') node.value = 'wx-page-body'
        else if (/^[a-z]/i.test(node.value)) node.value = 'wx-' + node.value.toLowerCase()
      } else if (node.type === 'class') {
        if (scope !== sharedScope) node.value = scopedClass(node.value, scope)
      } else if (node.type === 'pseudo' && node.value === ':host') {
        node.replaceWith(
          selectorParser.attribute({ attribute: 'data-host', value: hostMark(scope), raws: {}, operator: '=', quoteMark: null }),
        )
      } else if (node.type === 'pseudo' && node.value === ':root') {
        node.replaceWith(selectorParser.tag({ value: 'wx-page-body' }))
      }
    })
  }).processSync(selector)
}

/** Icon fonts from elsewhere give way to one neutral sign, so that their glyphs do not show as missing. */
function replaceRemoteFonts(root: Root): string[] {
  const remote: string[] = []
  root.walkAtRules('font-face', (rule) => {
    const sources: Declaration[] = []
    rule.walkDecls('src', (declaration) => void sources.push(declaration))
    const text = sources.map((source) => source.value).join(',')
    const addresses = [...text.matchAll(/url\(\s*["']?((?:https?:)?\/\/[^"')]+)/gi)].map((match) => match[1])
    if (!addresses.length || /url\(\s*["']?data:/i.test(text)) return
    remote.push(addresses[0])
    sources.forEach((source) => source.remove())
    rule.append({ prop: 'src', value: `url("${neutralFont}") format("truetype")` }, { prop: 'unicode-range', value: 'U+E000-F8FF' })
  })
  return remote
}

export class StyleCompiler {
  private readonly cache = new Map<string, CompiledStyle>()

  /** `assetUrl` gives the address of a file of the package. */
  constructor(private readonly files: PackageFiles, private readonly assetUrl: (from: string, reference: string) => string) {}

  compile(path: string, scope: number): CompiledStyle {
    const key = path + '|' + scope
    const known = this.cache.get(key)
    if (known) return known
    const problems: StyleProblem[] = []
    const root = this.load(path, new Set(), problems)
    if (root) {
      this.transform(root, path, scope, problems)
      placeRemotePictures(root)
    }
    const remoteFonts = root ? replaceRemoteFonts(root) : []
    const compiled = { css: root ? root.toString() : '', problems, remoteFonts }
    this.cache.set(key, compiled)
    return compiled
  }

  private load(file: string, seen: Set<string>, problems: StyleProblem[]): Root | null {
    if (seen.has(file) || !this.files.has(file)) return null
    seen.add(file)
    let root: Root
    try {
      root = this.parse(file)
    } catch (error) {
      const place = error as { reason?: string; line?: number; column?: number }
      problems.push({ kind: 'style', message: place.reason ?? String(error), file, line: place.line ?? 0, column: place.column ?? 0 })
      return null
    }
    root.walkDecls((declaration) => {
      if (/url\(/i.test(declaration.value)) declaration.value = this.resolveUrls(file, declaration.value)
    })
    root.walkAtRules('import', (rule) => this.inline(rule, file, seen, problems))
    return root
  }

  /** A sheet with a local mistake still styles the page: what a tolerant parser would skip is skipped. */
  private parse(file: string): Root {
    const text = this.files.text(file).replace(/^\uFEFF/, '')
    return postcss.parse(text.replace(/(^|\n)([ \t]*)\/\/[^\n]*/g, '$1$2'), { from: file })
  }

  private inline(rule: AtRule, file: string, seen: Set<string>, problems: StyleProblem[]): void {
    const reference = /["']([^"']+)["']/.exec(rule.params)?.[1] ?? /url\(([^)"']+)\)/.exec(rule.params)?.[1]
    const target = reference ? this.files.style(file, reference.trim()) : null
    if (!target) {
      const at = rule.source?.start
      problems.push({ kind: 'missing', message: `style sheet '${reference ?? rule.params}' not found`, file, line: at?.line ?? 0, column: at?.column ?? 0 })
      rule.remove()
      return
    }
    const root = this.load(target, seen, problems)
    if (root && root.nodes.length) rule.replaceWith(root.nodes)
    else rule.remove()
  }

  private resolveUrls(file: string, value: string): string {
    return value.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/gi, (whole, _quote, reference: string) =>
      /^(data:|blob:|https?:|\/\/|#)/i.test(reference) ? whole : `url("${this.assetUrl(file, reference)}")`,
    )
  }

  private transform(root: Root, path: string, scope: number, problems: StyleProblem[]): void {
    root.walkRules((rule) => {
      const parent = rule.parent
      if (parent?.type === 'atrule' && /keyframes$/i.test((parent as AtRule).name)) return
      try {
        rule.selector = renameSelector(rule.selector, scope)
      } catch (error) {
        const at = rule.source?.start
        const message = `selector '${rule.selector}': ${(error as Error).message}`
        problems.push({ kind: 'style', message, file: path, line: at?.line ?? 0, column: at?.column ?? 0 })
        rule.remove()
      }
    })
    root.walkDecls(/^mask(-|$)/i, (declaration) => {
      const prefixed = '-webkit-' + declaration.prop
      const given = declaration.parent?.some((node) => node.type === 'decl' && (node as Declaration).prop === prefixed)
      if (!given) declaration.cloneBefore({ prop: prefixed })
    })
    root.walkDecls((declaration) => {
      declaration.value = convertUnits(declaration.value)
      const inFontFace = declaration.parent?.type === 'atrule' && /^font-face$/i.test((declaration.parent as AtRule).name)
      if (!inFontFace && declaration.prop.toLowerCase() === 'font-family') declaration.value = withSystemFont(declaration.value)
    })
    root.walkAtRules((rule) => {
      if (/rpx/i.test(rule.params)) rule.params = rule.params.replace(rpx, (_, amount) => Number(amount) / 2 + 'px')
    })
  }
}
