// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Component({
  externalClasses: ['price-class'],
  properties: {
    cents: { type: Number, value: 0 },
    origin: { type: Number, value: 0 },
    large: { type: Boolean, value: false },
  },
})
