// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Workers of the program. */
import type { ApiContext, Family } from './family'

export function workerFamily({ session }: ApiContext): Family {
  return { sync: { createWorker: (path: unknown) => session.startWorker(String(path)) } }
}
