// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Keeps the sheets of a package within its pages: they do not reach the bars and dialogs around them. */

/** Of no weight of its own, so that the rules stay as strong as they were. */
const within = ':where(mj-frame) '

/** The selectors of a list as the engine writes it. */
export function selectorsOf(list: string): string[] {
  const selectors: string[] = []
  let depth = 0
  let quote = ''
  let from = 0
  for (let at = 0; at < list.length; at++) {
    const char = list[at]
    if (char === '\\') at++
    else if (quote) quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    else if (char === ',' && depth === 0) {
      selectors.push(list.slice(from, at).trim())
      from = at + 1
    }
  }
  selectors.push(list.slice(from).trim())
  return selectors
}

export const confined = (list: string): string => selectorsOf(list).map((selector) => within + selector).join(', ')

/** To be called on the rules as the engine understood them: no text of a package can hide one. */
export function confine(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = confined(rule.selectorText)
    else if ('cssRules' in rule && !(rule instanceof CSSKeyframesRule)) confine((rule as CSSGroupingRule).cssRules)
  }
}
