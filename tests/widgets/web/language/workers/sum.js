// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const add = require('./add')
worker.onMessage(({ numbers }) => worker.postMessage({ sum: numbers.reduce(add), wx: typeof wx }))
