// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/wordsplitter.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool isHan(QStringView word)
{
    return !word.isEmpty() && word.front().script() == QChar::Script_Han;
}

/// The dictionary lacks many words of two characters (封禁, 整改) and leaves each of them in two: a lone pair is one.
bool isLone(QStringView word)
{
    return word.size() == 1 && isHan(word) && !isFiller(word);
}

void joinLonePairs(QList<QStringView>& words)
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i;
        while (end < words.size() && isLone(words.at(end)))
            ++end;
        if (end - i == 2) {
            words[kept++] = QStringView(words.at(i).begin(), words.at(i + 1).end());
            i = end;
            continue;
        }
        const qsizetype next = std::max(end, i + 1);
        while (i < next)
            words[kept++] = words.at(i++);
    }
    words.resize(kept);
}

struct TextCloser {
    void operator()(UText* text) const { utext_close(text); }
};

} // namespace

QList<QStringView> splitWords(QStringView text)
{
    QList<QStringView> words;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
    const std::unique_ptr<UText, TextCloser> source(
        utext_openUChars(nullptr, reinterpret_cast<const UChar*>(text.utf16()), text.size(), &status));
    if (U_SUCCESS(status) && text.size() <= std::numeric_limits<int32_t>::max())
        breaks->setText(source.get(), status);
    else
        status = U_INTERNAL_PROGRAM_ERROR;
    if (U_FAILURE(status)) {
        for (qsizetype i = 0; i < text.size(); ++i)
            words.append(text.mid(i, 1));
        return words;
    }
    int32_t start = breaks->first();
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next())
        words.append(text.mid(start, end - start));
    joinLonePairs(words);
    return words;
}

bool isFiller(QStringView word)
{
    static const QString particles = u"的地得了着过之其和与及或等也并而在由为于以对将就则又"_s;
    if (word.size() == 1 && particles.contains(word.front()))
        return true;
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isPunct() || c.isSpace() || c.isSymbol(); });
}

bool isFigure(QStringView word)
{
    return !word.isEmpty() && word.front().isDigit();
}

} // namespace Mingjing
