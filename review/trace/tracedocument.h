// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/traceentry.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace Mingjing {

/// What a trace is written with.
struct TraceHeader {
    QString packageSha256;
    /// Of the case, in words.
    QString scenario;
    /// Under which the entries were made, each as one of Evidence::scenarios, by the first entry of each.
    QMap<int, QJsonObject> scenarios = {};
};

/// The trace as a document of resources/schema/trace.schema.json. Safe on any thread.
QByteArray traceDocument(const TraceHeader& header, const QList<TraceEntry>& entries);

} // namespace Mingjing
