// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Adjusts what packages pass to Page(), Component() and Behavior() to what the framework accepts. */

type Definition = Record<string, any>

/** Makes a named built-in behavior such as `wx://form-field`. */
export type BuiltinBehavior = (name: string) => unknown

function adaptProperty(property: any): any {
  if (!property || typeof property !== 'object') return property
  const adapted = { ...property }
  if (typeof adapted.observer === 'string') {
    const method = adapted.observer
    adapted.observer = function (this: any, ...args: unknown[]) {
      return typeof this[method] === 'function' ? this[method](...args) : undefined
    }
  } else if (adapted.observer !== undefined && typeof adapted.observer !== 'function') delete adapted.observer
  if (Array.isArray(adapted.optionalTypes)) adapted.optionalTypes = adapted.optionalTypes.filter((type: unknown) => type !== undefined)
  if (adapted.type === undefined && 'value' in adapted) adapted.type = null
  return adapted
}

export const functionsOf = (definition: unknown): string[] =>
  definition && typeof definition === 'object' ? Object.keys(definition).filter((name) => typeof (definition as Definition)[name] === 'function') : []

const functionsOnly = (record: Definition | undefined): Definition | undefined =>
  record && Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value === 'function'))

/** `Behavior`-like parts that all three kinds share. */
export function adaptDefinition(definition: any, builtin: BuiltinBehavior): Definition {
  const adapted: Definition = definition && typeof definition === 'object' ? definition : {}
  // Only a component that says so is seen otherwise than it is.
  if (adapted.export !== undefined && !(Array.isArray(adapted.behaviors) && adapted.behaviors.includes('wx://component-export'))) delete adapted.export
  if (Array.isArray(adapted.behaviors)) {
    adapted.behaviors = adapted.behaviors.map((behavior) => (typeof behavior === 'string' ? builtin(behavior) : behavior)).filter(Boolean)
  } else delete adapted.behaviors
  if (adapted.properties && typeof adapted.properties === 'object') {
    adapted.properties = Object.fromEntries(Object.entries(adapted.properties).map(([name, property]) => [name, adaptProperty(property)]))
  }
  for (const name of ['created', 'attached', 'ready', 'moved', 'detached']) {
    if (name in adapted && typeof adapted[name] !== 'function') delete adapted[name]
  }
  if (adapted.lifetimes) adapted.lifetimes = functionsOnly(adapted.lifetimes)
  if (adapted.pageLifetimes) adapted.pageLifetimes = functionsOnly(adapted.pageLifetimes)
  if (adapted.methods) adapted.methods = functionsOnly(adapted.methods)
  if (adapted.observers && !Array.isArray(adapted.observers)) adapted.observers = functionsOnly(adapted.observers)
  if (adapted.externalClasses !== undefined && !Array.isArray(adapted.externalClasses)) delete adapted.externalClasses
  return adapted
}

/** Page definitions may carry component-only fields as plain data; the page-only ones stay methods. */
export function adaptPage(definition: any, builtin: BuiltinBehavior): Definition {
  const adapted = adaptDefinition(definition, builtin)
  if (adapted.data !== undefined && (adapted.data === null || typeof adapted.data !== 'object')) delete adapted.data
  if (adapted.options !== undefined && typeof adapted.options !== 'object') delete adapted.options
  return adapted
}
