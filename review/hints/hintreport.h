// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/hint.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// A file that was not looked into, or not wholly.
struct SkippedFile {
    QString path;
    /// A short English sentence: `nested too deeply`.
    QString reason;

    bool operator==(const SkippedFile&) const = default;
};

/// A rule, list of words or whole file of them that was refused; the others hold.
struct RuleProblem {
    QString file;
    /// From 1; 0 when it is about the whole file.
    int line = 0;
    QString why;

    bool operator==(const RuleProblem&) const = default;
};

/// What a scan found.
struct HintReport {
    /// By rule in the order of the rule files, then by path and line.
    QList<Hint> hints;
    QList<SkippedFile> skipped;
    /// SHA-256 over all rules and words that were asked.
    QString rulesDigest;
    /// Ids of the clauses of the edition that no rule looks at; filled by whoever knows the edition.
    QStringList uncovered;
    QList<RuleProblem> problems;
    /// Hints of each rule that had any.
    QMap<QString, int> perRule;
    /// Bounds were met: there may be more hints than are listed.
    bool truncated = false;
};

/// The document of `package scan --json`, after resources/schema/hint-report.schema.json.
QJsonObject toJson(const HintReport& report);

} // namespace Mingjing
