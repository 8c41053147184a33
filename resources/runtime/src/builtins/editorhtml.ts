// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** A rich text as markup, as the platform writes it, and from markup that a program gives. */
import { type Formats, isLineFormat, type Line, type Run } from './editormodel'

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase())

const wrappers: Record<string, string> = { bold: 'strong', italic: 'em', underline: 'ins', ins: 'ins', strike: 'del' }
const styled = new Set('color backgroundColor fontSize fontFamily fontWeight fontStyle font fontVariant letterSpacing textDecoration lineHeight margin marginTop marginBottom marginLeft marginRight padding paddingTop paddingBottom paddingLeft paddingRight textIndent'.split(' '))

/** Declarations of those formats that are styles. */
export function styleOf(formats: Formats): string {
  const parts = Object.entries(formats).filter(([name]) => styled.has(name)).map(([name, value]) => `${kebab(name === 'font' ? 'fontFamily' : name)}: ${value.replace(/[;{}]/g, '')}`)
  if (formats.align) parts.push(`text-align: ${formats.align.replace(/\W/g, '')}`)
  return parts.join('; ')
}

export const tagOfLine = (formats: Formats): string => (/^[1-6]$/.test(formats.header ?? '') ? 'h' + formats.header : formats.list ? 'li' : 'p')

function runHtml(run: Run): string {
  if (run.embed?.divider) return '<hr>'
  if (run.embed) {
    const extra = ['width', 'height', 'alt', 'class', 'data-custom', 'data-local'].filter((name) => run.formats[name] !== undefined).map((name) => ` ${name}="${escape(run.formats[name])}"`).join('')
    return `<img src="${escape(run.embed.image ?? '')}"${extra}>`
  }
  let html = escape(run.text)
  const style = styleOf(run.formats)
  if (style) html = `<span style="${escape(style)}">${html}</span>`
  if (run.formats.script) html = run.formats.script === 'sub' ? `<sub>${html}</sub>` : `<sup>${html}</sup>`
  for (const name of Object.keys(run.formats)) if (wrappers[name]) html = `<${wrappers[name]}>${html}</${wrappers[name]}>`
  return html
}

export function htmlOf(lines: Line[]): string {
  let html = ''
  let list = ''
  for (const line of lines) {
    const wanted = line.formats.list ? (line.formats.list === 'ordered' ? 'ol' : 'ul') : ''
    if (wanted !== list) html += (list ? `</${list}>` : '') + (wanted ? `<${wanted}>` : '')
    list = wanted
    const tag = tagOfLine(line.formats)
    const style = styleOf(line.formats)
    const attributes = (style ? ` style="${escape(style)}"` : '') + (line.formats.direction === 'rtl' ? ' dir="rtl"' : '') + (line.formats.list ? ` data-list="${escape(line.formats.list)}"` : '') + (line.formats.indent ? ` data-indent="${escape(line.formats.indent)}"` : '')
    const inner = line.runs.map(runHtml).join('')
    html += inner === '<hr>' ? inner : `<${tag}${attributes}>${inner || '<br>'}</${tag}>`
  }
  return html + (list ? `</${list}>` : '')
}

const markedBy: Record<string, [string, string]> = {
  strong: ['bold', 'strong'], b: ['bold', 'strong'], em: ['italic', 'em'], i: ['italic', 'em'], u: ['underline', 'underline'], ins: ['ins', 'ins'],
  del: ['strike', 'strike'], s: ['strike', 'strike'], strike: ['strike', 'strike'], sub: ['script', 'sub'], sup: ['script', 'super'],
}
const blocks = /^(p|div|h[1-6]|li|ol|ul|blockquote|section|article|table|tr|pre)$/
const inlineStyles: Record<string, string> = { color: 'color', 'background-color': 'backgroundColor', 'font-size': 'fontSize', 'font-family': 'fontFamily', 'letter-spacing': 'letterSpacing', 'text-decoration': 'textDecoration' }

function stylesIn(element: HTMLElement): Formats {
  const found: Formats = {}
  for (const [property, name] of Object.entries(inlineStyles)) {
    const value = element.style.getPropertyValue(property)
    if (value) found[name] = value
  }
  return found
}

/** Reads markup without ever putting it into the document: nothing of it can run or load. */
export function linesFromHtml(html: string): Line[] {
  return linesFromNodes(new DOMParser().parseFromString(html, 'text/html').body)
}

/** From elements: those of a parsed text, or those of the editor after a person typed. */
export function linesFromNodes(root: Node): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  const current = (): Line => (line ??= { runs: [], formats: {} })
  const end = (): void => {
    if (line) lines.push(line)
    line = null
  }
  const visit = (node: Node, formats: Formats): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/[\u200b\n]/g, '')
      if (text && (line || text.trim())) current().runs.push({ text, formats })
      return
    }
    if (!(node instanceof HTMLElement)) return
    const tag = node.localName
    if (tag === 'br') {
      // A line that ends with its own block needs no second end.
      if (node.nextSibling && line) end()
      else current()
      return
    }
    if (tag === 'img' || tag === 'hr') {
      const kept: Formats = {}
      for (const name of ['width', 'height', 'alt', 'class', 'data-custom', 'data-local']) if (node.getAttribute(name)) kept[name] = node.getAttribute(name)!
      current().runs.push({ text: '', embed: tag === 'hr' ? { divider: true } : { image: node.dataset.src ?? node.getAttribute('src') ?? '' }, formats: kept })
      if (tag === 'hr') end()
      return
    }
    if (/^(script|style|head|title|template)$/.test(tag)) return
    const mark = markedBy[tag]
    const own = { ...formats, ...(node.dataset.formats ? safeFormats(node.dataset.formats) : blocks.test(tag) ? {} : stylesIn(node)), ...(mark ? { [mark[0]]: mark[1] } : {}) }
    if (!blocks.test(tag)) return node.childNodes.forEach((child) => visit(child, own))
    end()
    const lead: Formats = node.dataset.line ? safeFormats(node.dataset.line) : {}
    if (!node.dataset.line) {
      if (/^h[1-6]$/.test(tag)) lead.header = tag[1]
      if (tag === 'li') lead.list = node.dataset.list ?? (node.closest('ol') ? 'ordered' : 'bullet')
      if (node.style.textAlign) lead.align = node.style.textAlign
      if (node.dataset.indent) lead.indent = node.dataset.indent
      if (node.getAttribute('dir') === 'rtl') lead.direction = 'rtl'
    }
    const isLeaf = !/^(ol|ul|table|tr)$/.test(tag)
    if (isLeaf) line = { runs: [], formats: lead }
    const inner = isLeaf ? { ...formats, ...inlineOnly(stylesIn(node)) } : formats
    node.childNodes.forEach((child) => visit(child, inner))
    end()
  }
  root.childNodes.forEach((node) => visit(node, {}))
  end()
  return lines
}

const inlineOnly = (formats: Formats): Formats => Object.fromEntries(Object.entries(formats).filter(([name]) => !isLineFormat(name)))

function safeFormats(json: string): Formats {
  try {
    return Object.fromEntries(Object.entries(JSON.parse(json)).map(([name, value]) => [name, String(value)]))
  } catch {
    return {}
  }
}
