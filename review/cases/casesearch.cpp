// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casesearch.h"

#include "review/base/enumids.h"
#include "review/specification/catalogue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostTerms = 8;
constexpr qsizetype longestTerm = 64;
constexpr qsizetype mostClauses = 60;
constexpr qsizetype excerptBefore = 28;
constexpr qsizetype excerptLength = 140;

bool holdsAll(const QString& text, const QStringList& terms)
{
    return std::all_of(terms.cbegin(), terms.cend(),
                       [&](const QString& term) { return text.contains(term, Qt::CaseInsensitive); });
}

/// Not between the halves of a surrogate pair.
qsizetype wholeCharacter(const QString& text, qsizetype position)
{
    return position > 0 && position < text.size() && text.at(position).isLowSurrogate() ? position - 1 : position;
}

QString oneLine(QString text)
{
    for (QChar& each : text) {
        if (each.isSpace() || each.category() == QChar::Other_Control)
            each = u' ';
    }
    return text;
}

/// All matches in \a text in their order, none within another.
QList<FoundMark> marksIn(const QString& text, const QStringList& terms)
{
    QList<FoundMark> all;
    for (const QString& term : terms) {
        for (qsizetype at = 0; (at = text.indexOf(term, at, Qt::CaseInsensitive)) >= 0; at += term.size())
            all.append({int(at), int(term.size())});
    }
    std::sort(all.begin(), all.end(), [](const FoundMark& a, const FoundMark& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<FoundMark> marks;
    for (const FoundMark& each : std::as_const(all)) {
        if (marks.isEmpty() || each.start >= marks.last().start + marks.last().length)
            marks.append(each);
    }
    return marks;
}

constexpr EnumIds<8> ids{"case"_L1, "judgement"_L1, "finding"_L1,  "clause"_L1,
                         "note"_L1, "decision"_L1,  "evidence"_L1, "source"_L1};

} // namespace

QString foundInId(FoundIn in)
{
    return idOf(ids, in);
}

std::optional<FoundIn> foundInFromId(const QString& id)
{
    return valueOf<FoundIn>(ids, id);
}

QStringList searchTerms(const QString& words)
{
    QStringList terms;
    QString plain = words;
    plain.remove(QChar::Null);
    const QStringList parts = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString term = part.left(wholeCharacter(part, longestTerm));
        if (!terms.contains(term, Qt::CaseInsensitive) && terms.size() < mostTerms)
            terms.append(term);
    }
    return terms;
}

std::optional<Excerpt> excerptOf(const QString& text, const QStringList& terms)
{
    if (terms.isEmpty() || !holdsAll(text, terms))
        return std::nullopt;
    const qsizetype first = text.indexOf(terms.first(), 0, Qt::CaseInsensitive);
    qsizetype begin = 0;
    if (text.size() > excerptLength)
        begin = wholeCharacter(text, std::max<qsizetype>(0, first - excerptBefore));
    const qsizetype end = wholeCharacter(text, std::min(text.size(), begin + excerptLength));
    Excerpt excerpt;
    excerpt.text = oneLine(text.mid(begin, end - begin));
    if (begin > 0)
        excerpt.text.prepend(u'…');
    if (end < text.size())
        excerpt.text.append(u'…');
    excerpt.marks = marksIn(excerpt.text, terms);
    return excerpt;
}

QList<NamedClause> clausesNamed(const QString& words, const Catalogue& catalogue)
{
    static const QRegularExpression clauseId(u"^[1-9]/[0-9]+(\\.[0-9]+)*$"_s);
    const QStringList terms = searchTerms(words);
    QList<NamedClause> clauses;
    if (terms.isEmpty())
        return clauses;
    if (terms.size() == 1 && clauseId.match(terms.first()).hasMatch()) {
        const QString below = terms.first() + u'.';
        const CatalogueEntry* known = catalogue.entry(terms.first());
        clauses.append({terms.first(), known ? known->title.zh : QString()});
        for (const CatalogueEntry& entry : catalogue.entries()) {
            if (entry.clause.startsWith(below))
                clauses.append({entry.clause, entry.title.zh});
        }
    } else {
        for (const CatalogueEntry& entry : catalogue.entries()) {
            if (holdsAll(entry.title.zh, terms))
                clauses.append({entry.clause, entry.title.zh});
            else if (holdsAll(entry.title.en, terms))
                clauses.append({entry.clause, entry.title.en});
        }
    }
    std::sort(clauses.begin(), clauses.end(), [](const NamedClause& a, const NamedClause& b) { return a.id < b.id; });
    return clauses.mid(0, mostClauses);
}

} // namespace Mingjing
