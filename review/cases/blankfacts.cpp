// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/blankfacts.h"

#include "review/cases/casestate.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// As much as a sentence can carry.
constexpr qsizetype longestQuote = 80;

QString firstLine(const QString& quote)
{
    for (const QString& line : quote.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.trimmed();
    }
    return {};
}

/// The name of the first element of a template.
QString elementIn(const Evidence& evidence)
{
    static const QRegularExpression tag(u"<([a-z][a-z0-9-]*)"_s);
    return evidence.path.endsWith(u".wxml") ? tag.match(evidence.quote).captured(1) : QString();
}

} // namespace

BlankFacts blankFacts(const QList<Evidence>& evidence)
{
    BlankFacts facts;
    const auto know = [&facts](Blank blank, const QString& fact) {
        if (!fact.isEmpty() && !facts.contains(blank))
            facts.insert(blank, fact);
    };
    for (const Evidence& piece : evidence) {
        know(Blank::Page, piece.route);
        if (piece.kind == EvidenceKind::Source || piece.kind == EvidenceKind::Form) {
            const QString line = firstLine(piece.quote);
            know(Blank::Quote, line.size() > longestQuote ? line.left(longestQuote) + u'…' : line);
        }
        if (piece.kind == EvidenceKind::Source) {
            know(Blank::File, piece.path);
            know(Blank::Line, QString::number(piece.lines.value(0).first));
            know(Blank::Element, elementIn(piece));
        }
        if (piece.kind == EvidenceKind::Trace)
            know(Blank::Interface, piece.calls.first()[u"api"].toString());
        if (!piece.rectangles.isEmpty())
            know(Blank::Element, piece.rectangles.first().label);
    }
    return facts;
}

QStringList quotesOf(const CaseState& state, const QStringList& ids)
{
    QStringList quotes;
    for (const QString& id : ids) {
        if (const Evidence* piece = state.evidenceById(id); piece && !piece->quote.isEmpty())
            quotes.append(piece->quote);
    }
    return quotes;
}

} // namespace Mingjing
