// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/texttable.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class TextTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths()
    {
        QCOMPARE(terminalWidth(u"abc"_s), 3);
        QCOMPARE(terminalWidth(u"清茶ab"_s), 6);
        QCOMPARE(terminalWidth(u"\U00020000"_s), 2);
        QCOMPARE(elided(u"清茶小铺"_s, 8), u"清茶小铺"_s);
        QCOMPARE(elided(u"清茶小铺"_s, 7), u"清茶小…"_s);
        QCOMPARE(elided(u"a\n b"_s, 9), u"a b"_s);
    }

    void columnsAreAligned()
    {
        QString text;
        QTextStream stream(&text);
        Console console(stream, stream);
        TextTable table;
        table.add({u"清茶"_s, u"1"_s, u"x"_s});
        table.add({u"a"_s, u"22"_s});
        table.print(console);
        QCOMPARE(text, u"清茶  1   x\na     22\n"_s);
    }

    void nothingMovesTheCursor()
    {
        QCOMPARE(printable(u"\u001B[31m\r\u202E清茶\u200B"_s), u"\\u001b[31m\\u000d\\u202e清茶\\u200b"_s);
    }

    void failuresAreOneLine()
    {
        QString out;
        QString errors;
        QTextStream outStream(&out);
        QTextStream errorStream(&errors);
        Console console(outStream, errorStream);
        console.setCommand(u"package inspect"_s);
        QCOMPARE(console.fail({ErrorCode::Refused, u"too\nlarge"_s, u"a.zip"_s}, u"a.zip"_s), ExitStatus::Refused);
        QCOMPARE(console.fail({ErrorCode::Internal, u"broken"_s, {}}, u"b.zip"_s), ExitStatus::Failed);
        QCOMPARE(errors,
                 u"mingjing-cli: package inspect: a.zip: too large\n"
                 "mingjing-cli: package inspect: b.zip: broken\n"_s);
        QVERIFY(out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextTableTest)
#include "tst_texttable.moc"
