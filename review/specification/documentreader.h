// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// One non-empty line of a document, white space simplified, markup taken off.
struct DocumentLine {
    /// 1-based line of the document.
    int number = 0;
    QString text;
    /// A blank line, or the edge of a block, stands before it.
    bool afterBlank = false;
};

/// A document as lines, whatever it was written in.
struct DocumentText {
    /// From the document's own head; may be empty.
    QString title;
    QString created;
    QList<DocumentLine> lines;
    /// Why its characters may be wrong; empty when there is no doubt.
    QString doubt;
};

/// Decodes and reads a zim, plain text, Markdown or HTML document; refuses what is too large, binary or not text.
Result<DocumentText> readDocument(const QByteArray& document);

/// The lines of \a document as they are numbered, decoded and otherwise untouched; empty when it is not text.
QStringList documentLines(const QByteArray& document);

/// White space of every kind made single spaces, zero-width and control characters dropped, ends trimmed.
QString simplifiedLine(const QString& line);

/// `## x`, `> x` and `x ¶` without the mark: what Markdown and generated pages put around a line.
QString withoutAnchors(const QString& line);

} // namespace Mingjing
