// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/traceentry.h"
#include "widgets/common/appearance.h"

#include <QCoreApplication>

namespace Mingjing {

/// A trace in words.
class TraceWords final
{
    Q_DECLARE_TR_FUNCTIONS(TraceWords)

public:
    /// In the plural, as a filter.
    static QString kinds(TraceKind kind);
    /// What happened: `wx.request`, `setData`, `tap on <button>`, …
    static QString title(const TraceEntry& entry);
    /// What it was about, on one line: arguments, data, message, address.
    static QString subject(const TraceEntry& entry);
    /// What came of it, on one line; empty while nothing has.
    static QString outcome(const TraceEntry& entry);
    /// Where: file and line, empty when unknown.
    static QString place(const TraceEntry& entry);
    static QString time(qint64 ms);
    /// The colour of its kind, to be painted on the ordinary ground.
    static QColor colour(TraceKind kind);
};

/// \a value without spaces, at most \a length characters of it.
QString compactJson(const QJsonValue& value, qsizetype length);

} // namespace Mingjing
