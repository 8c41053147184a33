// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/template.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class TemplateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreEscaped_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"清茶 tea"_s << u"清茶 tea"_s;
        QTest::newRow("markup") << u"<script>alert(1)</script>"_s << u"&lt;script&gt;alert(1)&lt;/script&gt;"_s;
        QTest::newRow("quotes") << u"\" onload='x' `y`"_s << u"&quot; onload=&#39;x&#39; &#96;y&#96;"_s;
        QTest::newRow("entity") << u"&amp;"_s << u"&amp;amp;"_s;
        QTest::newRow("template") << u"{{{value}}} {{> x}}"_s << u"{{{value}}} {{&gt; x}}"_s;
        QTest::newRow("right to left") << u"gpj.\u202Eexe"_s << u"gpj.\u27E6U+202E\u27E7exe"_s;
        QTest::newRow("isolate") << u"a\u2066b"_s << u"a\u27E6U+2066\u27E7b"_s;
        QTest::newRow("invisible") << u"wx\u200B.request"_s << u"wx\u27E6U+200B\u27E7.request"_s;
        QTest::newRow("control") << u"a\u001Bb\u0000c"_s << u"a\u241Bb\u2400c"_s;
        QTest::newRow("lines") << u"a\n\tb"_s << u"a\n\tb"_s;
        QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F373"_s << u"\U0001F469\u200D\U0001F373"_s;
    }
    void valuesAreEscaped()
    {
        QFETCH(QString, value);
        QFETCH(QString, shown);
        const auto page = renderTemplate(u"<p title=\"{{value}}\">"_s, {{u"value"_s, value}});
        VERIFY_RESULT(page);
        QCOMPARE(*page, u"<p title=\"%1\">"_s.arg(shown));
    }

    void nothingGoesInUnescaped_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("triple") << u"a\n{{{value}}}"_s;
        QTest::newRow("ampersand") << u"{{&value}}"_s;
        QTest::newRow("ampersand with spaces") << u"{{  & value}}"_s;
        QTest::newRow("another template") << u"{{> value}}"_s;
        QTest::newRow("delimiters") << u"{{=<% %>=}}<%{value}%>"_s;
    }
    void nothingGoesInUnescaped()
    {
        QFETCH(QString, source);
        VERIFY_ERROR(renderTemplate(source, {{u"value"_s, u"<b>"_s}}), ErrorCode::Refused);
    }

    void sections_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("null") << QJsonValue() << u"none"_s;
        QTest::newRow("false") << QJsonValue(false) << u"none"_s;
        QTest::newRow("empty string") << QJsonValue(u""_s) << u"none"_s;
        QTest::newRow("empty list") << QJsonValue(QJsonArray()) << u"none"_s;
        QTest::newRow("empty object") << QJsonValue(QJsonObject()) << u"none"_s;
        QTest::newRow("true") << QJsonValue(true) << u"[]"_s;
        QTest::newRow("list") << QJsonValue(QJsonArray{QJsonObject{{u"x"_s, u"1"_s}}, QJsonObject{{u"x"_s, u"2"_s}}})
                              << u"[1][2]"_s;
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"x"_s, u"1"_s}}) << u"[1]"_s;
    }
    void sections()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, shown);
        const auto text = renderTemplate(u"{{#v}}[{{x}}]{{/v}}{{^v}}none{{/v}}"_s, {{u"v"_s, value}});
        VERIFY_RESULT(text);
        QCOMPARE(*text, shown);
    }

    void aBrokenTemplateIsMalformed() { VERIFY_ERROR(renderTemplate(u"{{#a}}"_s, {}), ErrorCode::Malformed); }

    void theProgramsOwnTemplatesAreWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("decision") << u"decision.html"_s;
        QTest::newRow("audit") << u"audit.html"_s;
    }
    void theProgramsOwnTemplatesAreWhole()
    {
        QFETCH(QString, name);
        const auto source = builtInTemplate(name);
        VERIFY_RESULT(source);
        VERIFY_RESULT(renderTemplate(*source, {}));
        QVERIFY(source->contains(u"default-src 'none'"_s));
        static const QRegularExpression active(uR"(<script|<iframe|<object|javascript:|\son\w+=|https?:|url\()"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!source->contains(active), qPrintable(active.match(*source).captured()));
    }

    void thereIsNoOtherTemplate() { VERIFY_ERROR(builtInTemplate(u"none.html"_s), ErrorCode::Internal); }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
