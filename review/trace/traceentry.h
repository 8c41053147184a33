// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/recordedcall.h"

#include <optional>

namespace Mingjing {

enum class TraceKind {
    Call, ///< of a platform interface
    Data, ///< a change of data that a page's or component's own code made
    Page, ///< a lifecycle of the program or of a page
    Gesture, ///< the person or the explorer touched something
    Refused, ///< the sandbox refused an attempt
    Error, ///< something went wrong
    Console, ///< the package printed something
    Program, ///< a run began, hung or crashed
    Cut, ///< so many of a kind were not kept
};
inline constexpr int traceKindCount = 9;

/// `call`, `data`, `page`, `gesture`, `refused`, `error`, `console`, `program`, `cut`.
QString traceKindId(TraceKind kind);
std::optional<TraceKind> traceKindFromId(const QString& id);

/// One thing that happened while a package ran. A plain value.
struct TraceEntry {
    TraceKind kind = TraceKind::Call;
    /// Call: RecordedCall::sequence.
    qint64 sequence = 0;
    /// Since the case was opened, from 0; see TraceLog.
    int run = 0;
    /// Milliseconds since the run started.
    qint64 timeMs = 0;
    /// The interface (without `wx.`), the method that set data, the lifecycle, the gesture; Refused and Error: the kind
    /// of it; Console: the level; Program: `started`, `unresponsive`, `crashed`; Cut: the id of the kind that was cut.
    QString name;
    /// Route of the page that was on top; Page: of the page itself, empty for the program.
    QString page;
    SourcePlace place;
    /// Whether the page was touched right before.
    bool gesture = false;
    bool nonPublic = false;
    /// Refused: the address; Error, Console: the message; Gesture: what the element shows; Cut: of which name.
    QString text;
    /// Data, Gesture: path of the component.
    QString component;
    /// Gesture: the tag.
    QString tag;
    /// Call: the arguments; Data: what was set; Page: the query; Gesture: its detail.
    QJsonArray args;
    std::optional<CallAnswer> answer;
    /// Data: bytes; Cut: how many.
    qint64 amount = 0;
    /// False: it was more than amount.
    bool whole = true;

    static TraceEntry of(const RecordedCall& call);
    /// Of an entry that is a call.
    RecordedCall toCall() const;
    /// A call that failed, a refusal, an error, a hang or a crash.
    bool failed() const;
    bool operator==(const TraceEntry&) const = default;

    /// A call is written as RecordedCall writes it; anything else also has `kind`, and its name under `api`.
    QJsonObject toJson() const;
    /// What is absent or of another type keeps its default.
    static TraceEntry fromJson(const QJsonObject& object);
};

/// What a written entry is called: `wx.request`, `setData`, `onShow`, …
QString traceEntryTitle(const QJsonObject& entry);

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::TraceEntry)
