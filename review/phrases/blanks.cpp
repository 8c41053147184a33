// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/phrases/blanks.h"

#include "review/base/enumids.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<14> blankIds = {
    QLatin1StringView("page"),    QLatin1StringView("element"),    QLatin1StringView("quote"),
    QLatin1StringView("file"),    QLatin1StringView("line"),       QLatin1StringView("interface"),
    QLatin1StringView("address"), QLatin1StringView("permission"), QLatin1StringView("category"),
    QLatin1StringView("amount"),  QLatin1StringView("days"),       QLatin1StringView("date"),
    QLatin1StringView("subject"), QLatin1StringView("content"),
};

/// In the order of the enumeration.
const QStringList& chineseNames()
{
    static const QStringList names = {u"页面"_s, u"元素"_s, u"原文"_s, u"文件"_s, u"行号"_s, u"接口"_s, u"地址"_s,
                                      u"权限"_s, u"类目"_s, u"金额"_s, u"天数"_s, u"日期"_s, u"主体"_s, u"内容"_s};
    return names;
}

/// A shorter line may stand anywhere by chance.
constexpr qsizetype shortestQuote = 6;

bool isQuoted(const QString& words, const OpenBlank& blank, const QStringList& quotes)
{
    const QString marker = words.sliced(blank.at, blank.length);
    for (const QString& quote : quotes) {
        for (const QString& printed : quote.split(u'\n')) {
            const QString line = printed.trimmed();
            if (line.size() < shortestQuote || !line.contains(marker))
                continue;
            for (qsizetype at = words.indexOf(line); at >= 0; at = words.indexOf(line, at + 1)) {
                if (at <= blank.at && blank.at + blank.length <= at + line.size())
                    return true;
            }
        }
    }
    return false;
}

} // namespace

QString blankId(Blank blank)
{
    return idOf(blankIds, blank);
}

std::optional<Blank> blankFromId(const QString& id)
{
    return valueOf<Blank>(blankIds, id);
}

QString blankMarker(Blank blank, BlankLanguage language)
{
    return u'{' + (language == BlankLanguage::Chinese ? chineseNames().at(static_cast<int>(blank)) : blankId(blank))
        + u'}';
}

QList<OpenBlank> openBlanks(const QString& words, const QStringList& quotes)
{
    static const QRegularExpression marker(u"(?<!\\{)\\{([a-z]+|\\p{Han}{2})\\}(?!\\})"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QList<OpenBlank> blanks;
    for (auto it = marker.globalMatch(words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        std::optional<Blank> blank = blankFromId(match.captured(1));
        if (const qsizetype index = chineseNames().indexOf(match.captured(1)); index >= 0)
            blank = static_cast<Blank>(index);
        if (!blank)
            continue;
        const OpenBlank open{*blank, match.capturedStart(), match.capturedLength()};
        if (!isQuoted(words, open, quotes))
            blanks.append(open);
    }
    return blanks;
}

QString fillBlanks(const QString& words, const BlankFacts& facts, const QStringList& quotes)
{
    QString filled = words;
    const QList<OpenBlank> blanks = openBlanks(words, quotes);
    for (auto blank = blanks.crbegin(); blank != blanks.crend(); ++blank) {
        if (const QString fact = facts.value(blank->blank); !fact.isEmpty())
            filled.replace(blank->at, blank->length, fact);
    }
    return filled;
}

QString reopenBlanks(QString words, const BlankFacts& facts, BlankLanguage language)
{
    // The longest first: a quote may hold the name of the file. A line number is looked for only beside its file.
    QList<std::pair<QString, Blank>> known;
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
        if (fact.key() != Blank::Line && fact->size() > 1)
            known.append({*fact, fact.key()});
    }
    std::sort(known.begin(), known.end(),
              [](const auto& left, const auto& right) { return left.first.size() > right.first.size(); });
    const bool namesFile = facts.contains(Blank::File) && words.contains(facts.value(Blank::File));
    for (const auto& [fact, blank] : std::as_const(known))
        words.replace(fact, blankMarker(blank, language));
    if (const QString line = facts.value(Blank::Line); namesFile && !line.isEmpty()) {
        const QString file = QRegularExpression::escape(blankMarker(Blank::File, language));
        const QRegularExpression place(u"(%1[^0-9\\n]{0,12}?)%2(?![0-9])"_s.arg(file, line));
        words.replace(place, u"\\1"_s + blankMarker(Blank::Line, language));
    }
    return words;
}

} // namespace Mingjing
