// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Mingjing {

/// Something that a verification found wrong.
struct VerifyProblem {
    enum class Part {
        Chain, ///< an event, its place or its hash
        Fold, ///< an event that does not fit the ones before
        Blob, ///< bytes that are missing or not what their SHA-256 says
        Projection, ///< a row that the journal does not give
        Member, ///< a member of an archive, or its manifest
    };
    Part part = Part::Chain;
    /// Sequence of the first bad event; 0 when it is no event.
    qint64 sequence = 0;
    /// Where: a SHA-256, `table/key`, a member's name; empty for events.
    QString where;
    /// One short English sentence without a full stop.
    QString what;

    bool operator==(const VerifyProblem&) const = default;
};

/// `chain`, `fold`, `blob`, `projection`, `member`.
QString verifyPartId(VerifyProblem::Part part);

struct VerifyReport {
    QString caseId;
    qint64 events = 0;
    QString headHash;
    QList<VerifyProblem> problems;

    bool ok() const { return problems.isEmpty(); }
};

} // namespace Mingjing
