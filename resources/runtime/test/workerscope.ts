// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a worker has and Node lacks, so that the logic side can be loaded; to be imported before it. */
export const posted: any[] = []
const scope = globalThis as any
scope.postMessage = (message: unknown) => void posted.push(message)
scope.importScripts = () => {
  throw new Error('no scripts here')
}
scope.addEventListener ??= () => undefined
