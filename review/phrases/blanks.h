// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// What can be left open in the words of a finding.
enum class Blank {
    Page, ///< route of a page
    Element, ///< what is seen on it
    Quote, ///< words as they stand there
    File, ///< path within the package
    Line, ///< 1-based
    Interface, ///< name of a call
    Address,
    Permission,
    Category,
    Amount,
    Days,
    Date,
    Subject, ///< a person or company
    Content, ///< whatever else
};

/// `page`, `element`, …: as phrases name it.
QString blankId(Blank blank);
std::optional<Blank> blankFromId(const QString& id);

enum class BlankLanguage { Chinese, English };

/// How a blank stands in the words of a finding: `{页面}` or `{page}`.
QString blankMarker(Blank blank, BlankLanguage language);

/// A blank that stands in words: what, and where.
struct OpenBlank {
    Blank blank = Blank::Content;
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const OpenBlank&) const = default;
};

/// The blanks of \a words in either language, from left to right. What stands within braces of its own (`{{page}}`) or
/// within a line of \a quotes that the words repeat is code, and no blank.
QList<OpenBlank> openBlanks(const QString& words, const QStringList& quotes = {});

/// What is known of blanks.
using BlankFacts = QMap<Blank, QString>;

/// \a words with what \a facts know put in.
QString fillBlanks(const QString& words, const BlankFacts& facts, const QStringList& quotes = {});

/// \a words with what \a facts say taken out again: for the same words about another place.
QString reopenBlanks(QString words, const BlankFacts& facts, BlankLanguage language);

} // namespace Mingjing
