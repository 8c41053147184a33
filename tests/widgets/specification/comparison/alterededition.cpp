// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/specification/comparison/alterededition.h"

#include "review/specification/builtinedition.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Where the clause \a number of chapter two starts.
qsizetype clauseAt(const QString& text, const QString& number)
{
    const QRegularExpression start(u"^ *%1[ .]"_s.arg(QRegularExpression::escape(number)),
                                   QRegularExpression::MultilineOption);
    const auto match = start.match(text, text.indexOf(u"二、"_s));
    if (!match.hasMatch())
        qFatal("no clause %s", qPrintable(number));
    return match.capturedStart();
}

void replaceAfter(QString& text, const QString& number, const QString& old, const QString& now)
{
    const qsizetype at = text.indexOf(old, clauseAt(text, number));
    if (at < 0)
        qFatal("no %s after %s", qPrintable(old), qPrintable(number));
    text.replace(at, old.size(), now);
}

} // namespace

QByteArray alteredSpecification()
{
    QString text = QString::fromUtf8(builtInSpecification());
    replaceAfter(text, u"5.2"_s, u"限制功能"_s, u"封禁被搜索能力30天"_s);
    text.insert(text.indexOf(u'\n', clauseAt(text, u"5.3.3"_s)), u"\n\n  5.3.4 以直播打赏返现引诱用户参与的。"_s);
    replaceAfter(text, u"10.3"_s, u"及时响应的机制"_s, u"24小时内响应的机制"_s);
    const qsizetype removed = clauseAt(text, u"11.2"_s);
    text.remove(removed, clauseAt(text, u"11.3"_s) - removed);
    replaceAfter(text, u"11.3"_s, u"11.3"_s, u"11.2"_s);
    replaceAfter(text, u"11.4"_s, u"11.4"_s, u"11.3"_s);
    replaceAfter(text, u"11.5"_s, u"11.5"_s, u"11.4"_s);
    return text.toUtf8();
}

} // namespace Mingjing
