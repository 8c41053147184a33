// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Style sheets that ask for the person's colour scheme are answered by the scenario, not by the machine. */
import { settings } from './context'

const always = '(min-width: 0px)'
const never = '(max-width: 0px)'
const asked = /\(\s*prefers-color-scheme\s*(?::\s*([a-z-]+)\s*)?\)/gi
const written = new WeakMap<CSSMediaRule, string>()

/** `condition` of a style sheet as it holds under `theme`. */
export function answerScheme(condition: string, theme: string): string {
  return condition.replace(asked, (_, scheme?: string) => (scheme === undefined || scheme.toLowerCase() === theme ? always : never))
}

function answerRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const condition = written.get(rule) ?? rule.media.mediaText
      if (/prefers-color-scheme/i.test(condition)) {
        written.set(rule, condition)
        rule.media.mediaText = answerScheme(condition, settings.configuration.theme)
      }
    }
    if ('cssRules' in rule) answerRules((rule as CSSGroupingRule).cssRules)
  }
}

export function followScheme(style: HTMLStyleElement): void {
  if (style.textContent!.includes('prefers-color-scheme') && style.sheet) answerRules(style.sheet.cssRules)
}
