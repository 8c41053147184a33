// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usesModules } from '../src/logic/esm'

for (const text of [
  "import a from './a'", "import './a'", "import { a,\n b } from 'c'", "import * as x from 'x'", 'export default {}', 'export const a = 1',
  "'use strict';import a from './a'", "export * from './b'", 'var a = 1\nexport { a }', 'export default class A {}', "/* x */import a from'b'", "import a,{b} from 'c'",
]) test(`module: ${text.replace(/\n/g, ' ')}`, () => assert.equal(usesModules(text), true))

for (const text of [
  'module.exports = {}', "const a = require('./a')", '// import a from "a"', '/* export default 1 */ var a', 'exports.a = 1', 'var important = exported',
  'obj.import("x"); import("y").then()', 'var s = "a export default b"',
]) test(`script: ${text}`, () => assert.equal(usesModules(text), false))
