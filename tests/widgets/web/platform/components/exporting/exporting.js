// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Component({ data: { state: 'created' }, lifetimes: { ready() { this.setData({ state: 'ready' }) } }, behaviors: ['wx://component-export'], export() { return { field: 'exported' } } })
