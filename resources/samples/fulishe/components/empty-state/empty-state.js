// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Component({
  properties: {
    image: { type: String, value: '/images/gift.png' },
    text: { type: String, value: '' },
  },
})
