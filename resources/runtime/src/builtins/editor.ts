// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The rich text editor: typed in by a person, commanded by the program, both in one text. */
import { emit, locateSource, noteRemote, ownerOf, pageOf } from '../view/context'
import { make } from '../view/dom'
import { BuiltinBase, cssLength, define } from './base'
import { htmlOf, linesFromHtml, linesFromNodes, styleOf, tagOfLine } from './editorhtml'
import { EditorModel, type Formats, type Line, linesFromDelta, type Run } from './editormodel'

const css = `:host{display:block;min-height:200px;padding:12px 15px;box-sizing:border-box;position:relative;font-size:16px;background:#fff}
main{min-height:inherit;outline:0;white-space:pre-wrap;word-break:break-word;user-select:text}
main[data-empty]::before{content:attr(data-placeholder);color:rgba(0,0,0,.4);font-style:italic;position:absolute}
p,h1,h2,h3,h4,h5,h6{margin:0;min-height:1.2em}h1{font-size:2em}h2{font-size:1.5em}h3{font-size:1.17em}h4{font-size:1em}h5{font-size:.83em}h6{font-size:.67em}
li{display:list-item;margin-left:1.5em;list-style:disc}li[data-list=ordered]{list-style:decimal}li[data-list=check],li[data-list=unchecked]{list-style:"☐ "}li[data-list=checked]{list-style:"☑ "}
img{max-width:100%;min-width:24px;min-height:24px;background:#eef1f5}hr{border:0;border-top:1px solid #ccc}`

const decorations: Record<string, string> = { bold: 'font-weight:bold', italic: 'font-style:italic', underline: 'text-decoration:underline', ins: 'text-decoration:underline', strike: 'text-decoration:line-through' }

class EditorElement extends BuiltinBase {
  private readonly model = new EditorModel()
  private readonly area = make('main', undefined, { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' })

  constructor() {
    super()
    this.shadow(css, this.area)
    this.area.addEventListener('input', () => {
      this.model.typed(linesFromNodes(this.area))
      this.area.toggleAttribute('data-empty', this.isEmpty())
      emit(this, 'input', this.contents(), { gesture: true })
    })
    // What is pasted or dropped comes as text alone.
    this.area.addEventListener('paste', (event) => {
      event.preventDefault()
      this.model.insertText((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '')
      this.changedByProgram()
    })
    this.area.addEventListener('drop', (event) => event.preventDefault())
    this.area.addEventListener('focus', () => emit(this, 'focus', this.contents(), { gesture: true }))
    this.area.addEventListener('blur', () => emit(this, 'blur', this.contents(), { gesture: true }))
    this.render()
  }

  get shownText(): string {
    return this.isEmpty() ? this.text('placeholder') : ''
  }

  connectedCallback(): void {
    requestAnimationFrame(() => emit(this, 'ready'))
  }

  private isEmpty(): boolean {
    return this.model.length === 1
  }

  private contents(): { html: string; text: string; delta: unknown } {
    return { html: htmlOf(this.model.lines), text: this.model.text(), delta: this.model.delta() }
  }

  private render(): void {
    this.area.replaceChildren(...(this.isEmpty() && !Object.keys(this.model.lines[0].formats).length ? [] : this.model.lines.map((line) => this.line(line))))
    this.area.toggleAttribute('data-empty', this.isEmpty())
  }

  private line(line: Line): HTMLElement {
    const element = make(tagOfLine(line.formats), undefined, { 'data-line': JSON.stringify(line.formats) })
    element.style.cssText = styleOf(line.formats)
    if (line.formats.list) element.dataset.list = line.formats.list
    if (line.formats.indent) element.style.paddingLeft = `${Number(line.formats.indent) * 2 || 0}em`
    if (line.formats.direction === 'rtl') element.setAttribute('dir', 'rtl')
    element.append(...line.runs.map((run) => this.run(run)))
    if (!line.runs.length) element.append(make('br'))
    return element
  }

  private run(run: Run): HTMLElement {
    if (run.embed?.divider) return make('hr')
    if (run.embed) return this.picture(run)
    const span = make('span', run.text, { 'data-formats': JSON.stringify(run.formats) })
    span.style.cssText = [styleOf(run.formats), ...Object.keys(run.formats).map((name) => decorations[name] ?? '')].filter(Boolean).join(';')
    if (run.formats.script) span.style.verticalAlign = run.formats.script === 'sub' ? 'sub' : 'super'
    return span
  }

  private picture(run: Run): HTMLElement {
    const source = run.embed?.image ?? ''
    const located = locateSource(ownerOf(this), source)
    if (located.remote) noteRemote(pageOf(this), source, 'image')
    const image = make('img', undefined, { 'data-src': source, alt: run.formats.alt ?? '' })
    for (const name of ['width', 'height', 'alt', 'class', 'data-custom', 'data-local']) if (run.formats[name] !== undefined) image.setAttribute(name, run.formats[name])
    if (located.url) image.setAttribute('src', located.url)
    for (const name of ['width', 'height'] as const) if (run.formats[name]) image.style[name] = cssLength(run.formats[name])
    return image
  }

  private changedByProgram(): void {
    this.render()
    emit(this, 'input', this.contents())
  }

  /** What the editor's context asks for; an answer with `fail` fails. */
  command(name: string, args: unknown[]): unknown {
    const options = (args[0] ?? {}) as Record<string, any>
    const { model } = this
    switch (name) {
      case 'format': {
        const key = String(args[0] ?? '')
        model.format(key, String(args[1] ?? defaultValues[key] ?? key))
        this.render()
        emit(this, 'statuschange', statusOf(model.formats()))
        return {}
      }
      case 'removeFormat':
        model.removeFormat()
        this.changedByProgram()
        return {}
      case 'insertText':
        model.insertText(String(options.text ?? ''))
        this.changedByProgram()
        return {}
      case 'insertImage':
        model.insertEmbed({ image: String(options.src ?? '') }, imageFormats(options))
        this.changedByProgram()
        return {}
      case 'insertDivider':
        model.insertEmbed({ divider: true })
        this.changedByProgram()
        return {}
      case 'setContents':
        model.set(options.delta !== undefined ? linesFromDelta(options.delta) : linesFromHtml(String(options.html ?? '')))
        this.changedByProgram()
        return {}
      case 'getContents':
        return this.contents()
      case 'clear':
        model.set([])
        this.changedByProgram()
        return {}
      case 'undo':
      case 'redo':
        if (!model[name]()) return { fail: `nothing to ${name}` }
        this.changedByProgram()
        return {}
      case 'getHistoryState':
        return model.history()
      case 'deleteText':
        model.deleteText(Number(options.index) || 0, Number(options.length) || 0)
        this.changedByProgram()
        return {}
      case 'setSelection':
        model.select(Number(options.index) || 0, Number(options.length) || 0)
        emit(this, 'statuschange', statusOf(model.formats()))
        return {}
      case 'getSelection':
        return { range: { ...model.selection } }
      case 'getSelectionText':
        return { text: model.selectedText() }
      case 'blur':
        this.area.blur()
        return {}
      case 'scrollIntoView':
        this.scrollIntoView({ block: 'nearest' })
        return {}
      default:
        return {}
    }
  }

  protected changed(name: string): void {
    if (name === 'placeholder') this.area.dataset.placeholder = this.text('placeholder')
    if (name === 'readOnly') this.area.setAttribute('contenteditable', this.is('readOnly') ? 'false' : 'true')
  }
}

/** Formats that need no value. */
const defaultValues: Record<string, string> = { bold: 'strong', italic: 'em', script: 'sub', list: 'ordered', align: 'left', header: '2', direction: 'rtl' }

/** Programs compare what is numbered with numbers. */
const statusOf = (formats: Formats): Record<string, unknown> => Object.fromEntries(Object.entries(formats).map(([name, value]) => [name, name === 'header' ? Number(value) : value]))

function imageFormats(options: Record<string, any>): Formats {
  const formats: Formats = {}
  for (const name of ['width', 'height', 'alt']) if (options[name] !== undefined) formats[name] = String(options[name])
  if (options.extClass) formats.class = String(options.extClass)
  if (options.data && typeof options.data === 'object') formats['data-custom'] = Object.entries(options.data).map(([key, value]) => `${key}=${value}`).join('&')
  if (/^(wxfile|http):\/\/(tmp|store)/.test(String(options.src))) formats['data-local'] = String(options.src)
  return formats
}

export function registerEditor(): void {
  define('editor', EditorElement)
}
