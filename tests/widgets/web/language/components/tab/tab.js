// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Component({
  properties: { name: String },
  relations: { '../tabs/tabs': { type: 'parent', linked(parent) { this.setData({ count: typeof parent.tell }) } } },
})
