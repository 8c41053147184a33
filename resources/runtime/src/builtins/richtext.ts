// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Rich text: a list of harmless tags, rebuilt node by node. */
import { locateSource, noteRemote, ownerOf, pageOf } from '../view/context'
import { BuiltinBase, define } from './base'

const allowed = new Set(
  (
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em fieldset font ' +
    'footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small span strong sub sup ' +
    'table tbody td tfoot th thead tr tt u ul'
  ).split(' '),
)
const attributes = new Set('align alt border cellpadding cellspacing color colspan dir face height rowspan size span start title type valign width'.split(' '))

interface RichNode {
  type?: string
  text?: string
  name?: string
  attrs?: Record<string, string>
  children?: RichNode[]
}

class RichText extends BuiltinBase {
  protected changed(name: string, value: unknown): void {
    if (name !== 'nodes') return
    this.textContent = ''
    if (typeof value === 'string') this.copyMarkup(new DOMParser().parseFromString(value, 'text/html').body, this)
    else if (Array.isArray(value)) this.copyNodes(value as RichNode[], this)
  }

  private make(tag: string, read: (attribute: string) => string | null, names: string[]): HTMLElement {
    const element = document.createElement(tag)
    for (const name of names) if (attributes.has(name)) element.setAttribute(name, read(name) ?? '')
    const style = read('style')
    if (style) element.style.cssText = style.replace(/(-?[\d.]+)rpx/g, 'calc(var(--rpx) * $1)')
    const className = read('class')
    if (className) element.className = this.scoped(className)
    if (tag === 'img') this.fillImage(element as HTMLImageElement, read('src') ?? '')
    return element
  }

  /** Classes belong to the sheet of the component that wrote the rich text. */
  private scoped(names: string): string {
    const scope = this.value('mjScope')
    return scope ? names.split(/\s+/).filter(Boolean).map((name) => `s${scope}--${name}`).join(' ') : names
  }

  private fillImage(image: HTMLImageElement, source: string): void {
    const located = locateSource(ownerOf(this), source)
    image.style.maxWidth ||= '100%'
    if (located.url) image.src = located.url
    else if (located.remote) {
      image.alt = `图片来自 ${located.remote}`
      noteRemote(pageOf(this), source, 'image')
    }
  }

  private copyMarkup(from: Element, to: Element): void {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) to.append(node.nodeValue ?? '')
      else if (node instanceof Element && allowed.has(node.localName)) {
        const element = this.make(node.localName, (name) => node.getAttribute(name), node.getAttributeNames())
        this.copyMarkup(node, element)
        to.append(element)
      }
    }
  }

  private copyNodes(nodes: RichNode[], to: Element): void {
    for (const node of nodes) {
      if (!node || typeof node !== 'object') continue
      if (node.type === 'text') to.append(String(node.text ?? ''))
      else if (allowed.has(String(node.name).toLowerCase())) {
        const attrs = node.attrs ?? {}
        const element = this.make(String(node.name).toLowerCase(), (name) => (attrs[name] === undefined ? null : String(attrs[name])), Object.keys(attrs))
        if (Array.isArray(node.children)) this.copyNodes(node.children, element)
        to.append(element)
      }
    }
  }
}

export function registerRichText(): void {
  define('rich-text', RichText)
}
