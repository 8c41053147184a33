// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/pictures/picturemarks.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

enum class EvidenceKind {
    Source, ///< lines of a file of the package
    Screenshot, ///< a picture of a rendered page
    Trace, ///< recorded calls
    Form, ///< a field of the store form
    File, ///< a file of the package as a whole, or an attachment
};

/// `source`, `screenshot`, `trace`, `form`, `file`.
QString evidenceKindId(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindFromId(const QString& id);

/// No attachment has more bytes.
inline constexpr qint64 MaximumAttachmentBytes = 20 << 20;

/// Lines of a file, both included, counted from 1.
struct LineRange {
    int first = 1;
    int last = 1;

    bool operator==(const LineRange&) const = default;
};

/// What a finding rests on. A plain value; bytes lie in the store under their SHA-256.
struct Evidence {
    /// `E1`, `E2`, …; given by ReviewSession::captureEvidence().
    QString id;
    EvidenceKind kind = EvidenceKind::Source;
    /// What it shows, in the reviewer's words.
    QString caption;
    /// Source, File: path within the package. Form: the field's key.
    QString path;
    /// Source: which lines.
    QList<LineRange> lines;
    /// Source, Form: the words quoted.
    QString quote;
    /// Source, File: SHA-256 of the whole file.
    QString contentSha256;
    /// Screenshot: SHA-256 of the PNG; Trace: of the picture of its moment; File: of the attachment. Empty when no
    /// bytes are kept.
    QString blobSha256;
    /// Screenshot, Trace: route of the page.
    QString route;
    QList<MarkedRectangle> rectangles;
    QList<MarkedArrow> arrows;
    /// Areas that are made unreadable whenever the picture is shown; the kept bytes have them still.
    QList<BlurredArea> blurs;
    QList<NumberedMark> numbers;
    /// Id of the evidence whose picture this is with other marks; empty when it was captured itself.
    QString remarks;
    /// Screenshot, Trace: size of the picture in pixels.
    int imageWidth = 0;
    int imageHeight = 0;
    /// Trace: the recorded calls, as audit.json has them, and what else happened, as TraceEntry is written.
    QJsonArray calls;
    /// Screenshot, Trace: the circumstances under which it was made, in words and for a machine, as `{words, details}`;
    /// two of a picture of two phones, the left one first; of calls each once, as they came. Empty: those of the case
    /// when it is captured.
    QJsonArray scenarios;
    /// SHA-256 of the version of the package that it was taken from; empty for the current one when it is captured. See
    /// CaseState::packageOf().
    QString packageSha256;
    /// Who captured it and when: taken from the event.
    QString actor;
    QDateTime at;

    bool operator==(const Evidence&) const = default;
};

/// The payload of `evidence_captured`: all fields but actor and at. The package, the scenarios, arrows, blurs, numbers
/// and what it remarks stand only when they are given.
QJsonObject toJson(const Evidence& evidence);
/// Also checks that what its kind needs is there.
Result<Evidence> evidenceFromJson(const QJsonObject& object);

} // namespace Mingjing
