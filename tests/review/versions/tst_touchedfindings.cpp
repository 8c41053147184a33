// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/package/inspection.h"
#include "review/package/memorypackage.h"
#include "review/versions/touchedfindings.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

const QString page = u"pages/share/share.wxml"_s;
const QByteArray source = "<view>\n  <text>红包</text>\n  <button open-type=\"share\">分享到三个群领红包</button>\n"
                          "  <text>规则</text>\n</view>\n";

Files program(const Files& more)
{
    Files files{{u"app.json"_s, R"({"pages":["pages/share/share"]})"}, {page, source}};
    files.insert(more);
    return files;
}

struct Versions {
    Versions(const Files& olderFiles, const Files& newerFiles) : before(olderFiles), after(newerFiles)
    {
        auto compared = comparePackages(before, inspectPackage(before).value(), after, inspectPackage(after).value());
        if (!compared)
            qFatal("not compared");
        comparison = *compared;
        state.versions = {{1, before.sha256(), {}, {}, 0, {}, {}}, {2, after.sha256(), {}, {}, 0, {}, {}}};
    }

    void add(Evidence evidence)
    {
        evidence.id = u"E%1"_s.arg(state.evidence.size() + 1);
        state.evidence.append(evidence);
        Finding finding;
        finding.id = u"F%1"_s.arg(state.findings.size() + 1);
        finding.evidence = QStringList{evidence.id};
        state.findings.append(finding);
    }

    QList<TouchedFinding> touched() const { return touchedFindings(state, comparison, before, after); }

    MemoryPackage before;
    MemoryPackage after;
    PackageComparison comparison;
    CaseState state;
};

Evidence lines(int first, int last, const QByteArray& of = source)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Source;
    evidence.path = page;
    evidence.lines = {{first, last}};
    evidence.contentSha256 = sha256Hex(of);
    evidence.quote = QString::fromUtf8(of).split(u'\n').mid(first - 1, last - first + 1).join(u'\n');
    return evidence;
}

} // namespace

class TouchedFindingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofLines_data()
    {
        QTest::addColumn<Files>("after");
        QTest::addColumn<TouchState>("state");
        QTest::addColumn<QString>("newPath");
        QTest::addColumn<int>("newFirst");
        const auto row = [](const char* name, const Files& after, TouchState state, const QString& newPath,
                            int newFirst) { QTest::newRow(name) << after << state << newPath << newFirst; };
        const auto with = [](const QByteArray& from, const QByteArray& to) {
            QByteArray text = source;
            return text.replace(from, to);
        };
        row("nothing changed", program({}), TouchState::Unchanged, page, 3);
        row("changed elsewhere", program({{page, with("规则", "说明")}}), TouchState::Unchanged, page, 3);
        row("pushed down", program({{page, "<!-- a -->\n<!-- b -->\n" + source}}), TouchState::Moved, page, 5);
        row("pushed up", program({{page, with("  <text>红包</text>\n", "")}}), TouchState::Moved, page, 2);
        row("reworded", program({{page, with("分享到三个群领红包", "分享给朋友")}}), TouchState::Changed, page, 3);
        row("cut out", program({{page, with("  <button open-type=\"share\">分享到三个群领红包</button>\n", "")}}),
            TouchState::Gone, page, 0);
        row("cut out and put back",
            program({{page,
                      "<button open-type=\"share\">分享到三个群领红包</button>\n"
                          + with("  <button open-type=\"share\">分享到三个群领红包</button>\n", "")}}),
            TouchState::Moved, page, 1);
        Files renamed = program({{u"pages/share/invite.wxml"_s, source}});
        renamed.remove(page);
        row("in a renamed file", renamed, TouchState::Moved, u"pages/share/invite.wxml"_s, 3);
        Files gone = program({});
        gone.remove(page);
        row("in a file that is gone", gone, TouchState::Gone, QString(), 0);
        row("other line ends", program({{page, with("\n", "\r\n")}}), TouchState::Unchanged, page, 3);
    }

    void ofLines()
    {
        QFETCH(Files, after);
        QFETCH(TouchState, state);
        QFETCH(QString, newPath);
        QFETCH(int, newFirst);
        Versions versions(program({}), after);
        versions.add(lines(3, 3));
        const QList<TouchedFinding> touched = versions.touched();
        QCOMPARE(touched.size(), 1);
        QCOMPARE(touchStateId(touched.first().state), touchStateId(state));
        const TouchedEvidence& evidence = touched.first().evidence.first();
        QCOMPARE(evidence.newPath, newPath);
        QCOMPARE(evidence.newLines.value(0, {0, 0}).first, newFirst);
    }

    void inAFileMadeForMachines()
    {
        QByteArray script;
        for (int i = 0; i < 400; ++i)
            script += "function f" + QByteArray::number(i) + "(){return wx.call(" + QByteArray::number(i) + ")}";
        QByteArray changed = script;
        changed.replace("wx.call(7)", "wx.other(7)");
        Versions versions(program({{u"lib.js"_s, script}}), program({{u"lib.js"_s, changed}}));
        Evidence evidence = lines(1, 1, script);
        evidence.path = u"lib.js"_s;
        evidence.quote = u"function f300(){return wx.call(300)}"_s;
        versions.add(evidence);
        evidence.quote = u"function f7(){return wx.call(7)}"_s;
        versions.add(evidence);
        const QList<TouchedFinding> touched = versions.touched();
        QCOMPARE(touchStateId(touched.at(0).state), u"unchanged"_s);
        QCOMPARE(touchStateId(touched.at(1).state), u"changed"_s);
    }

    void ofPagesByTheirFiles()
    {
        const auto stateOf = [](const Files& after) {
            Versions versions(program({}), after);
            Evidence evidence;
            evidence.kind = EvidenceKind::Screenshot;
            evidence.route = u"pages/share/share"_s;
            versions.add(evidence);
            return versions.touched().first().state;
        };
        QCOMPARE(stateOf(program({{u"other.js"_s, "1"}})), TouchState::Unchanged);
        QCOMPARE(stateOf(program({{page, source + "<view/>"}})), TouchState::Changed);
        Files gone = program({});
        gone.remove(page);
        QCOMPARE(stateOf(gone), TouchState::Gone);
    }

    void whatIsOfAnotherContentIsNotCompared()
    {
        Versions versions(program({}), program({{page, "<view/>\n"}}));
        versions.add(lines(3, 3, "some other file\n\n\n"));
        Evidence form;
        form.kind = EvidenceKind::Form;
        form.path = u"name"_s;
        versions.add(form);
        versions.add(lines(3, 3));
        versions.state.findings.last().withdrawn = true;
        const QList<TouchedFinding> touched = versions.touched();
        QCOMPARE(touched.size(), 2);
        QCOMPARE(touched.at(0).state, TouchState::NotCompared);
        QCOMPARE(touched.at(1).state, TouchState::NotCompared);
    }

    void statesAreJoined_data()
    {
        QTest::addColumn<QList<TouchState>>("states");
        QTest::addColumn<TouchState>("joined");
        using S = TouchState;
        QTest::newRow("none") << QList<S>{} << S::NotCompared;
        QTest::newRow("not compared does not count") << QList<S>{S::NotCompared, S::Gone} << S::Gone;
        QTest::newRow("unchanged and moved") << QList<S>{S::Unchanged, S::Moved} << S::Moved;
        QTest::newRow("one is left") << QList<S>{S::Gone, S::Unchanged} << S::Changed;
        QTest::newRow("gone and changed") << QList<S>{S::Gone, S::Changed} << S::Changed;
        QTest::newRow("all gone") << QList<S>{S::Gone, S::Gone} << S::Gone;
    }

    void statesAreJoined()
    {
        QFETCH(QList<TouchState>, states);
        QFETCH(TouchState, joined);
        QCOMPARE(joinedState(states), joined);
    }
};

QTEST_GUILESS_MAIN(TouchedFindingsTest)
#include "tst_touchedfindings.moc"
