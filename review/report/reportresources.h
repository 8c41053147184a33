// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Registers the data compiled into this static library; harmless when called again. In no namespace, as Qt asks.
void initializeReportResources();
