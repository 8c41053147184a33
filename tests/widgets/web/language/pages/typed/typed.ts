// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
interface Named { name: string }
const greet = (who: Named): string => `hello ${who.name}`
Page({ data: { greeting: greet({ name: 'typescript' } as Named) } })
