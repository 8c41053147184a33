// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the platform's published typings with the compiler and gives `virtual:api-table` (mini-programs) and
// `virtual:game-api-table` (mini-games): every member of wx, and every type that its methods give.
//
// A value is written as: 's' text, 'n' number, 'b' boolean, 'a' list, 'B' bytes, 'f' function, 'v' nothing, '?' anything,
// '=x' the first of some fixed texts, '@Type' an object of a type of the table, or the fields of a plain object.
// A method is written as [shape, given, handle]: 'async' (given in callbacks or a promise, perhaps with a handle
// returned at once), 'sync' (given by return), 'on' and 'off' (listeners).

const depthLimit = 4
const callbacks = ['success', 'fail', 'complete']
const opaque = new Set(['Promise', 'Function', 'Array', 'ReadonlyArray', 'ArrayBuffer', 'Uint8Array', 'Uint8ClampedArray', 'Float32Array', 'Date', 'Set', 'Map', 'SetIterator', 'AsyncIterator', 'default'])

class TableReader {
  constructor(ts, checker) {
    this.ts = ts
    this.checker = checker
    this.types = {}
    this.pending = new Map()
  }

  typeOf(symbol) {
    return this.checker.getTypeOfSymbol(symbol)
  }

  /** Without undefined and null; of a union its first member. */
  plain(type) {
    const bare = this.checker.getNonNullableType(type)
    if (!bare.isTypeParameter?.()) return bare
    const bound = this.checker.getBaseConstraintOfType(bare)
    return bound && bound !== bare && !bound.isTypeParameter() ? this.plain(bound) : this.checker.getAnyType()
  }

  value(type, depth = 0) {
    const { TypeFlags } = this.ts
    type = this.plain(type)
    if (type.isUnion()) {
      if (type.flags & TypeFlags.Boolean) return 'b'
      const first = type.types[0]
      return first.isStringLiteral() ? '=' + first.value : this.value(first, depth)
    }
    if (type.isStringLiteral()) return '=' + type.value
    if (type.flags & TypeFlags.StringLike) return 's'
    if (type.flags & TypeFlags.NumberLike) return 'n'
    if (type.flags & TypeFlags.BooleanLike) return 'b'
    if (type.flags & (TypeFlags.Void | TypeFlags.Undefined)) return 'v'
    if (!(type.flags & (TypeFlags.Object | TypeFlags.Intersection))) return '?'
    return this.object(type, depth)
  }

  object(type, depth) {
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) return 'a'
    const name = (type.aliasSymbol ?? type.symbol)?.name ?? ''
    if (name === 'ArrayBuffer' || name.endsWith('Array')) return 'B'
    if (opaque.has(name)) return '?'
    if (type.getCallSignatures().length && !this.hasMethods(type)) return 'f'
    if (this.hasMethods(type) && name !== '__type') return this.named(name, type)
    const properties = type.getProperties()
    if (!properties.length || depth >= depthLimit) return '?'
    const fields = {}
    for (const property of properties) if (property.name !== 'errMsg') fields[property.name] = this.value(this.typeOf(property), depth + 1)
    return fields
  }

  isMethod(symbol) {
    return this.plain(this.typeOf(symbol)).getCallSignatures().length > 0
  }

  hasMethods(type) {
    return type.getProperties().some((property) => !callbacks.includes(property.name) && this.isMethod(property))
  }

  named(name, type) {
    if (!this.types[name]) {
      this.types[name] = {}
      this.types[name] = this.members(type)
    }
    return '@' + name
  }

  members(type) {
    const members = {}
    for (const symbol of type.getProperties()) {
      if (/^__/.test(symbol.name)) continue
      members[symbol.name] = this.isMethod(symbol) ? this.method(symbol) : this.value(this.typeOf(symbol))
    }
    return members
  }

  method(symbol) {
    const { name } = symbol
    const signatures = this.plain(this.typeOf(symbol)).getCallSignatures()
    if (/^(on|off)[A-Z]/.test(name)) {
      const given = this.value(signatures[0].getReturnType())
      return given === 'v' ? [name.slice(0, 2) === 'on' ? 'on' : 'off'] : ['sync', given]
    }
    const calls = signatures.map((signature) => this.signature(signature))
    // Of several forms the asynchronous one answers both.
    return calls.find(([shape]) => shape === 'async') ?? calls[0]
  }

  signature(signature) {
    const returned = signature.getReturnType()
    const success = this.successOf(signature)
    const promised = this.promised(returned)
    if (success === undefined && promised === undefined) return ['sync', this.value(returned)]
    const given = success ?? this.value(promised)
    const handle = promised === undefined ? this.value(returned) : 'v'
    return typeof handle === 'string' && handle[0] === '@' ? ['async', given, handle] : ['async', given]
  }

  /** What the success callback of the options is given; undefined where the options take none. */
  successOf(signature) {
    for (const parameter of signature.getParameters()) {
      const options = this.plain(this.typeOf(parameter))
      if (!options.getProperties) continue
      const known = callbacks.map((name) => options.getProperty?.(name)).filter(Boolean)
      if (!known.length) continue
      const success = options.getProperty('success')
      const result = success && this.plain(this.typeOf(success)).getCallSignatures()[0]?.getParameters()[0]
      return result ? this.value(this.typeOf(result)) : 'v'
    }
    return undefined
  }

  promised(type) {
    for (const part of type.isUnion() ? type.types : [type]) {
      if (part.symbol?.name === 'Promise') return this.checker.getTypeArguments(part)[0]
      // A promise only where no callback was passed.
      if (part.aliasSymbol?.name === 'PromisifySuccessResult' || part.flags & this.ts.TypeFlags.Conditional) return this.checker.getVoidType()
    }
    return undefined
  }
}

function readApiTable(ts, file) {
  const program = ts.createProgram([file], { target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [], noResolve: false, skipLibCheck: true })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const symbol = checker.getSymbolsInScope(source, ts.SymbolFlags.Variable).find(({ name }) => name === 'wx')
  if (!symbol) throw new Error(`no wx in ${file}`)
  const reader = new TableReader(ts, checker)
  const members = reader.members(checker.getTypeOfSymbol(symbol))
  return { members, types: reader.types }
}

const sources = { 'api-table': 'miniprogram-api-typings/types/wx/index.d.ts', 'game-api-table': 'minigame-api-typings/types/wx/index.d.ts' }
const read = {}

export function apiTablePlugin(load) {
  return {
    name: 'api-table',
    setup(build) {
      build.onResolve({ filter: /^virtual:(game-)?api-table$/ }, ({ path }) => ({ path: path.slice('virtual:'.length), namespace: 'api-table' }))
      build.onLoad({ filter: /.*/, namespace: 'api-table' }, ({ path }) => {
        read[path] ??= JSON.stringify(readApiTable(load('typescript'), load.resolve(sources[path])))
        return { contents: read[path], loader: 'json' }
      })
    },
  }
}
