// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands before the ways of both realms; ADDRESSES, FILES and HERE are put in by the test.
const files = FILES
const ways = []
const way = (name, record, act) => ways.push({ name, act })
const leak = (what) => tell('leak', HERE + ': ' + what)
// Timers of a document that nobody sees hardly run; those of its workers do.
const clock = typeof document === 'undefined' ? null : new Worker(URL.createObjectURL(new Blob(['onmessage = (e) => setTimeout(() => postMessage(0), e.data)'])))
const pause = (ms) => new Promise((done) => {
  if (!clock) return void setTimeout(done, ms)
  clock.onmessage = done
  clock.postMessage(ms)
})
const walk = async () => {
  for (const { name, act } of ways) {
    tell('try', name)
    try {
      const going = act(ADDRESSES[name])
      if (going && typeof going.catch === 'function') going.catch(() => 0)
    } catch {}
    await pause(20)
  }
  await pause(2500)
  tell('done', HERE)
}
