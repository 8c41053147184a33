// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Makes the elements of a page; those that nobody defines are labelled with their name, never left looking like nothing. */

const nameOf = (tag: string): string => 'wx-' + tag.toLowerCase().replace(/[^a-z0-9_.-]/g, '-')

/** What the framework itself makes, and names of the web that packages use as plain boxes. */
const plain = new Set('placeholder slot page custom-tab-bar wxs div p a b i em strong small h1 h2 h3 h4 h5 h6 ul ol li section header footer main article nav table tr td th br hr span font img'.split(' '))

/** The host of a component. One that has the name of a built-in element must not become that element. */
export function createHost(tag: string): HTMLElement {
  const name = nameOf(tag)
  return document.createElement(customElements.get(name) ? 'wx-x' : name)
}

export function createNative(tag: string): HTMLElement {
  const name = nameOf(tag)
  const element = document.createElement(name)
  if (!customElements.get(name) && !plain.has(tag.toLowerCase())) labelUnknown(element, '')
  return element
}

/** Says what stands here; `reference` is what the package meant, when it said so. */
export function labelUnknown(element: HTMLElement & { shownText?: string }, reference: string): void {
  const tag = element.localName.replace(/^wx-/, '')
  const plugin = /^plugin(-private)?:\/\//.test(reference)
  const label = plugin ? `插件组件 <${tag}> ${reference}` : `<${tag}> ${reference}`.trim()
  element.setAttribute('data-mj-unknown', label)
  element.toggleAttribute('data-mj-plugin', plugin)
  element.shownText = label
}
