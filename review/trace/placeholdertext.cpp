// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/placeholdertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype around = 12;
constexpr qsizetype most = 20;

const QRegularExpression& pattern()
{
    // Words inside a sentence, and lines that consist of nothing else.
    static const QRegularExpression expression(
        u"待开发|敬请期待|正在开发|开发中|建设中|暂未开放|尚未开放|功能未开放|未完待续|即将上线|即将开放|待完善|待补充"
        "|(?:这|此)(?:里)?(?:是|为)(?:一[个条段])?(?:测试|示例|占位)|测试(?:数据|内容|商品|文章|标题|页面|专用|用例|"
        "测试)"
        "|占位(?:文字|文本|内容|符)|示例(?:文字|文本|内容|数据)"
        "|lorem\\s+ipsum|\\bcoming\\s+soon\\b|\\bunder\\s+construction\\b|\\bnot\\s+implemented\\b|\\bplaceholder\\s+"
        "text\\b"
        "|\\bTODO\\b\\s*[:：]"
        "|^\\s*(?:test|测试)\\d{0,4}\\s*$|^\\s*(?:hello\\s+world)[!！]?\\s*$|^\\s*(?:asdf|xxxx+|aaaa+|1111+)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
            | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

} // namespace

QStringList findPlaceholderText(const QString& text)
{
    QStringList found;
    auto matches = pattern().globalMatch(text);
    while (matches.hasNext() && found.size() < most) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype first = match.capturedStart();
        qsizetype last = match.capturedEnd();
        for (qsizetype i = 0; i < around && first > 0 && text.at(first - 1) != u'\n'; ++i)
            --first;
        for (qsizetype i = 0; i < around && last < text.size() && text.at(last) != u'\n'; ++i)
            ++last;
        const QString words = text.sliced(first, last - first).simplified();
        if (!found.contains(words))
            found.append(words);
    }
    return found;
}

} // namespace Mingjing
