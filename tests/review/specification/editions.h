// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/builtinedition.h"
#include "review/specification/specificationparser.h"

#include <QTest>

#define VERIFY_RESULT(result) QVERIFY2((result).ok(), (result).ok() ? "" : qPrintable((result).error().toString()))

namespace Mingjing::Testing {

/// The published document, or nothing on a machine that does not have it.
QByteArray publishedSpecification();

/// A small document: head, chapter 一, and chapter 二 with \a body.
QByteArray documentWith(const QString& body);

/// `tiered ban share,moments_qr any ladder`: the facts of a step without its words.
QString factsOf(const PenaltyStep& step);
/// One line for each case and step.
QStringList factsOf(const ProcessingRule& rule);
/// All rules, one after the other.
QStringList factsOf(const QList<ProcessingRule>& rules);

/// `2/5.1.2 < 2/5.1 clause` for each node.
QStringList treeOf(const Edition& edition);

/// `12 skipped_number`
QStringList warningsOf(const Edition& edition);

/// Compares with tests/review/specification/golden/\a name; rewrites that file when MINGJING_UPDATE_GOLDEN is set.
/// Returns the first difference, empty when there is none.
QString differenceFromGolden(const QString& name, const QStringList& lines);

} // namespace Mingjing::Testing
