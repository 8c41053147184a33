// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What stands in a rich text editor: lines of differently formatted runs, changed by commands that can be undone. */

export type Formats = Record<string, string>

/** A run of text, or one thing that stands in the text like a letter. */
export interface Run {
  text: string
  embed?: { image?: string; divider?: boolean }
  formats: Formats
}

export interface Line {
  runs: Run[]
  formats: Formats
}

export interface DeltaOperation {
  insert: string | { image?: string; divider?: boolean }
  attributes?: Formats
}

/** Formats of a whole line; all others are of the text. */
const ofLines = new Set('header align list indent direction lineHeight margin marginTop marginBottom marginLeft marginRight padding paddingTop paddingBottom paddingLeft paddingRight textIndent'.split(' '))
const historyLimit = 100
const lengthLimit = 100000

export const isLineFormat = (name: string): boolean => ofLines.has(name)

const sameFormats = (a: Formats, b: Formats): boolean => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
const lengthOf = (run: Run): number => (run.embed ? 1 : run.text.length)

/** The text as single letters, each with its formats: every change is a change of this list. */
type Letter = Run | { line: Formats }

const isEnd = (letter: Letter): letter is { line: Formats } => 'line' in letter

function lettersOf(lines: Line[]): Letter[] {
  return lines.flatMap((line) => [
    ...line.runs.flatMap((run): Letter[] => (run.embed ? [run] : Array.from(run.text, (text) => ({ text, formats: run.formats })))),
    { line: line.formats },
  ])
}

function linesOf(letters: Letter[]): Line[] {
  const lines: Line[] = []
  let runs: Run[] = []
  for (const letter of letters) {
    if (isEnd(letter)) {
      lines.push({ runs, formats: letter.line })
      runs = []
      continue
    }
    const last = runs[runs.length - 1]
    if (last && !last.embed && !letter.embed && sameFormats(last.formats, letter.formats)) last.text += letter.text
    else runs.push({ ...letter })
  }
  if (runs.length || !lines.length) lines.push({ runs, formats: {} })
  return lines
}

export class EditorModel {
  lines: Line[] = [{ runs: [], formats: {} }]
  /** Where the next text goes, and how much of the text is chosen. */
  selection = { index: 0, length: 0 }
  /** Formats that were asked for while nothing was chosen. */
  private pending: Formats | null = null
  private past: string[] = []
  private future: string[] = []

  get length(): number {
    return this.lines.reduce((sum, line) => sum + 1 + line.runs.reduce((part, run) => part + lengthOf(run), 0), 0)
  }

  /** Moves the selection; what lies outside the text is brought inside. */
  select(index: number, length = 0): void {
    const last = this.length - 1
    const from = Math.max(0, Math.min(Math.floor(index) || 0, last))
    if (from !== this.selection.index || length !== this.selection.length) this.pending = null
    this.selection = { index: from, length: Math.max(0, Math.min(Math.floor(length) || 0, last - from)) }
  }

  private snapshot(): string {
    return JSON.stringify([this.lines, this.selection])
  }

  /** Runs a change that can be undone. */
  private change(work: (letters: Letter[]) => Letter[]): void {
    const before = this.snapshot()
    this.lines = linesOf(work(lettersOf(this.lines)).slice(0, lengthLimit))
    this.select(this.selection.index, this.selection.length)
    if (this.snapshot() === before) return
    this.past.push(before)
    if (this.past.length > historyLimit) this.past.shift()
    this.future = []
  }

  private step(from: string[], to: string[]): boolean {
    const state = from.pop()
    if (state === undefined) return false
    to.push(this.snapshot())
    ;[this.lines, this.selection] = JSON.parse(state)
    this.pending = null
    return true
  }

  undo = (): boolean => this.step(this.past, this.future)
  redo = (): boolean => this.step(this.future, this.past)
  history = () => ({ undo: this.past.length > 0, redo: this.future.length > 0 })

  /** The formats at the selection: of the letter before it, or those asked for. */
  formats(): Formats {
    const letters = lettersOf(this.lines)
    const { index, length } = this.selection
    const letter = letters[length ? index : index - 1] ?? letters[index]
    const line = letters.slice(index).find(isEnd)?.line ?? {}
    const own = letter && !isEnd(letter) ? letter.formats : {}
    return { ...line, ...(this.pending ?? own) }
  }

  /** As the platform does it: a format that is there already with this value is taken away. */
  format(name: string, value: string): void {
    const { index, length } = this.selection
    if (isLineFormat(name)) return this.formatLines(name, value)
    const has = this.formats()[name] === value
    const apply = (formats: Formats): Formats => {
      const { [name]: _, ...rest } = formats
      return has ? rest : { ...rest, [name]: value }
    }
    if (!length) {
      const here = Object.fromEntries(Object.entries(this.formats()).filter(([key]) => !isLineFormat(key)))
      this.pending = apply(here)
      return
    }
    this.change((letters) => letters.map((letter, at) => (isEnd(letter) || at < index || at >= index + length ? letter : { ...letter, formats: apply(letter.formats) })))
  }

  private formatLines(name: string, value: string): void {
    const has = this.formats()[name] === value
    this.change((letters) => this.withLines(letters, (line) => {
      const { [name]: old, ...rest } = line
      if (name === 'indent') {
        const depth = Math.max(0, (Number(old) || 0) + (Number(value) || 0))
        return depth ? { ...rest, indent: String(depth) } : rest
      }
      return has ? rest : { ...rest, [name]: value }
    }))
  }

  /** Changes the formats of those lines that the selection touches. */
  private withLines(letters: Letter[], work: (line: Formats) => Formats): Letter[] {
    const { index, length } = this.selection
    let from = 0
    return letters.map((letter, at) => {
      if (!isEnd(letter)) return letter
      const touched = from <= index + length && at >= index
      from = at + 1
      return touched ? { line: work(letter.line) } : letter
    })
  }

  removeFormat(): void {
    const { index, length } = this.selection
    if (!length) this.pending = {}
    this.change((letters) => this.withLines(letters, () => ({})).map((letter, at) => (isEnd(letter) || at < index || at >= index + length ? letter : { ...letter, formats: {} })))
  }

  /** In place of what is chosen; lines are split where the text breaks. */
  insertText(text: string): void {
    const formats = Object.fromEntries(Object.entries(this.formats()).filter(([name]) => !isLineFormat(name)))
    this.put(Array.from(text.replace(/\r\n?/g, '\n'), (letter): Letter => (letter === '\n' ? { line: {} } : { text: letter, formats })))
  }

  insertEmbed(embed: Run['embed'], formats: Formats = {}): void {
    const own: Letter = { text: '', embed, formats }
    this.put(embed?.divider ? [own, { line: {} }] : [own])
  }

  private put(added: Letter[]): void {
    const { index, length } = this.selection
    this.selection = { index: index + added.length, length: 0 }
    this.change((letters) => [...letters.slice(0, index), ...added, ...letters.slice(index + length)])
  }

  deleteText(index: number, length: number): void {
    this.change((letters) => {
      const end = Math.min(letters.length - 1, index + length)
      return [...letters.slice(0, index), ...letters.slice(Math.max(index, end))]
    })
    this.select(Math.min(this.selection.index, index), 0)
  }

  /** Replaces everything. */
  set(lines: Line[]): void {
    this.change(() => lettersOf(lines.length ? lines : [{ runs: [], formats: {} }]))
    this.select(this.length - 1, 0)
  }

  /** What a person's typing made of it; not a step of its own when nothing differs. */
  typed(lines: Line[]): void {
    this.change(() => lettersOf(lines.length ? lines : [{ runs: [], formats: {} }]))
  }

  text(): string {
    return lettersOf(this.lines).map((letter) => (isEnd(letter) ? '\n' : letter.text)).join('')
  }

  selectedText(): string {
    const { index, length } = this.selection
    return lettersOf(this.lines).slice(index, index + length).map((letter) => (isEnd(letter) ? '\n' : letter.text)).join('')
  }

  delta(): { ops: DeltaOperation[] } {
    const ops: DeltaOperation[] = []
    const add = (insert: DeltaOperation['insert'], formats: Formats): void => {
      const attributes = Object.keys(formats).length ? formats : undefined
      const last = ops[ops.length - 1]
      if (last && typeof last.insert === 'string' && typeof insert === 'string' && sameFormats(last.attributes ?? {}, formats)) last.insert += insert
      else ops.push(attributes ? { insert, attributes } : { insert })
    }
    for (const line of this.lines) {
      for (const run of line.runs) add(run.embed ?? run.text, run.formats)
      add('\n', line.formats)
    }
    return { ops }
  }
}

export function linesFromDelta(delta: unknown): Line[] {
  const ops = (delta as { ops?: unknown })?.ops ?? delta
  const letters: Letter[] = []
  for (const op of Array.isArray(ops) ? ops : []) {
    const formats: Formats = Object.fromEntries(Object.entries(op?.attributes ?? {}).map(([name, value]) => [name, String(value)]))
    if (typeof op?.insert === 'string') for (const text of op.insert.slice(0, lengthLimit)) letters.push(text === '\n' ? { line: formats } : { text, formats })
    else if (op?.insert && typeof op.insert === 'object') letters.push({ text: '', embed: op.insert.divider ? { divider: true } : { image: String(op.insert.image ?? '') }, formats })
  }
  return linesOf(letters)
}
