// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/clausewords.h"

#include "review/specification/catalogue.h"
#include "review/specification/clause.h"
#include "widgets/words/localized.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype LongestBeginning = 48;

QString chapterNumber(int chapter)
{
    static const QString digits = u"〇一二三四五六七八九十"_s;
    return chapter > 0 && chapter < digits.size() ? digits.mid(chapter, 1) : QString::number(chapter);
}

QString beginning(const QString& text)
{
    const QString line = text.left(text.indexOf(u'\n'));
    return line.size() > LongestBeginning ? line.left(LongestBeginning) + u'…' : line;
}

} // namespace

QString ClauseWords::title(const Clause& clause, const Catalogue& catalogue)
{
    if (const CatalogueEntry* entry = catalogue.entry(clause.id))
        return localized(entry->title);
    if (clause.kind == ClauseKind::Chapter || clause.kind == ClauseKind::Section)
        return localized(catalogue.heading(clause));
    return clause.title.isEmpty() ? beginning(clause.text) : clause.title;
}

QString ClauseWords::heading(const Clause& clause, const Catalogue& catalogue)
{
    const QString words = title(clause, catalogue);
    if (clause.kind == ClauseKind::Chapter)
        return u"%1、%2"_s.arg(chapterNumber(clause.chapter), words);
    return clause.number.isEmpty() ? words : u"%1  %2"_s.arg(clause.number, words);
}

} // namespace Mingjing
