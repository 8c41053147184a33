// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/csv.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool looksLikeFormula(const QString& field)
{
    static const QString starts = u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20"_s;
    for (const QChar c : field) {
        if (c.category() == QChar::Other_Control)
            return true;
        if (c.isSpace() || c.category() == QChar::Other_Format)
            continue;
        return starts.contains(c);
    }
    return false;
}

QString quoted(QString field)
{
    if (looksLikeFormula(field))
        field.prepend(u'\'');
    return u'"' + field.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

QByteArray toCsv(const QList<QStringList>& rows)
{
    QByteArray out("\xEF\xBB\xBF");
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& field : row)
            fields += quoted(field);
        out += fields.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

} // namespace Mingjing
