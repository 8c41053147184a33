// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Paths within a package: no leading slash, no dots, forward slashes. */

export function normalize(path: string): string {
  const out: string[] = []
  for (const part of path.split('/')) {
    if (!part || part === '.') continue
    if (part === '..') out.pop()
    else out.push(part)
  }
  return out.join('/')
}

export const directory = (path: string): string => path.split('/').slice(0, -1).join('/')

/** `request` as seen from the file `base`; a leading slash starts at the package's root. */
export const relativeTo = (base: string, request: string): string =>
  request[0] === '/' ? normalize(request) : normalize(directory(base) + '/' + request)

export function parseQuery(text: string): Record<string, string> {
  const query: Record<string, string> = {}
  for (const pair of text.split('&')) {
    if (!pair) continue
    const at = pair.indexOf('=')
    const key = at < 0 ? pair : pair.slice(0, at)
    query[key] = at < 0 ? '' : pair.slice(at + 1)
  }
  return query
}

export function splitUrl(url: string): { path: string; query: Record<string, string> } {
  const at = url.indexOf('?')
  return at < 0 ? { path: url, query: {} } : { path: url.slice(0, at), query: parseQuery(url.slice(at + 1)) }
}
