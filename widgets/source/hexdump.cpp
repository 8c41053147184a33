// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/hexdump.h"

namespace Mingjing {

QString hexDump(const QByteArray& bytes, qsizetype limit)
{
    constexpr qsizetype perLine = 16;
    const QByteArray shown = bytes.left(limit);
    QString dump;
    dump.reserve((shown.size() / perLine + 1) * 78);
    for (qsizetype offset = 0; offset < shown.size(); offset += perLine) {
        const QByteArray line = shown.mid(offset, perLine);
        QString characters;
        for (const char byte : line)
            characters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        dump += QStringLiteral("%1  %2  %3\n")
                    .arg(offset, 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toHex(' ')), -(perLine * 3 - 1))
                    .arg(characters);
    }
    if (bytes.size() > limit)
        dump += QStringLiteral("…\n");
    return dump;
}

} // namespace Mingjing
