// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

QString printable(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool hidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        // The joiner holds emoji together and does nothing else.
        if (hidden && c != QChar(0x200D))
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

void Console::line(const QString& text)
{
    QString out = printable(text);
    while (out.endsWith(u' '))
        out.chop(1);
    m_output << out << u'\n';
}

void Console::json(const QJsonObject& document)
{
    m_output << QString::fromUtf8(QJsonDocument(document).toJson());
}

void Console::raw(const QByteArray& bytes)
{
    m_output << QString::fromUtf8(bytes);
}

void Console::remark(const QString& text)
{
    m_errors << u"mingjing-cli: "_s << printable(text) << u'\n';
}

ExitStatus Console::fail(const Error& error, const QString& where)
{
    QStringList parts{m_command};
    if (!where.isEmpty() && !error.context.startsWith(where))
        parts += where;
    if (!error.context.isEmpty())
        parts += error.context;
    parts += error.message;
    remark(parts.join(u": "_s).replace(u'\n', u' '));
    return error.code == ErrorCode::Internal ? ExitStatus::Failed : ExitStatus::Refused;
}

ExitStatus Console::usage(const QString& why)
{
    const QString help = m_command.isEmpty() ? u"mingjing-cli --help"_s : u"mingjing-cli %1 --help"_s.arg(m_command);
    remark((m_command.isEmpty() ? why : m_command + u": "_s + why) + u" (see %1)"_s.arg(help));
    return ExitStatus::WrongUsage;
}

} // namespace Mingjing
