// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
App({ onThemeChange({ theme }) { this.theme = theme } })
