// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const all = globalThis
for (const act of [
  () => all.fetch('{at:package worker fetch}'),
  () => all.importScripts('{at:package worker import}'),
  () => new all.WebSocket('{at:package worker socket}'),
  () => new all.Worker('{at:package worker nested}'),
  () => import('{at:package worker dynamic import|script}'),
  () => (function () {}).constructor('fetch("{at:package worker constructor}")')(),
]) {
  try { const going = act(); if (going && going.catch) going.catch(() => 0) } catch {}
}
worker.onMessage((message) => worker.postMessage(message))
