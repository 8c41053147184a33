// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/traceentry.h"

#include <QByteArray>
#include <QList>

namespace Mingjing {

/// What a trace is written with.
struct TraceHeader {
    QString packageSha256;
    QString scenario;
};

/// The trace as a document of resources/schema/trace.schema.json. Safe on any thread.
QByteArray traceDocument(const TraceHeader& header, const QList<TraceEntry>& entries);

} // namespace Mingjing
