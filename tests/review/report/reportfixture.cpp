// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/report/reportfixture.h"

#include "review/base/digest.h"
#include "review/specification/specificationparser.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

const QByteArray document = R"(====== 示例规范 ======

一、总则
本规范适用于全部小程序。

二、运营规范
1. 分享规范
1.1 不得滥用分享
1.1.1 要求用户先分享才能继续使用。
1.1.2 以红包、积分等利益诱导用户分享。

处理规则

一经发现，限期3天整改；逾期未整改的，封禁分享能力7天。

1.2 不得夸大宣传。
2. 隐私规范
2.1 收集用户信息以前应取得同意。
2.2 以红包、积分等利益诱导用户分享。
)";

const QByteArray catalogueJson = R"({"schema":1,"section":"2/1","clauses":{"2/1.1.2":{
"title":{"zh":"利诱分享","en":"Sharing for benefit"},
"text_en":"No inducing users to share by benefits such as red packets or points.",
"question":{"zh":"是否以利益诱导用户分享？","en":"Are users induced to share by a benefit?"},
"where":["page","source"],"applies":{"kinds":[],"features":[]},
"evidence":{"zh":"截图","en":"Screenshot"},"evidence_kinds":["screenshot"],"related":[]}}})";

QMap<QString, QByteArray> files()
{
    return {{u"app.json"_s, "{\"pages\":[\"pages/share/share\"]}"},
            {u"pages/share/share.wxml"_s,
             "<view class=\"card\">\n  <text>邀请好友</text>\n  <button open-type=\"share\">分享领红包</button>\n"
             "</view>\n<view>\n  <text>规则</text>\n</view>\n"}};
}

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return crc ^ 0xFFFFFFFFU;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crcOf(type + data));
}

Evidence screenshot(const QByteArray& picture)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Screenshot;
    evidence.caption = u"点击后立即弹出红包"_s;
    evidence.route = u"pages/share/share"_s;
    evidence.blobSha256 = sha256Hex(picture);
    evidence.imageWidth = 75;
    evidence.imageHeight = 120;
    evidence.rectangles = {{8, 40, 60, 18, u"分享按钮"_s}, {4, 2.5, 30, 12, {}}};
    return evidence;
}

Evidence trace()
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Trace;
    evidence.route = u"pages/share/share"_s;
    evidence.calls = QJsonArray{QJsonObject{{u"api"_s, u"showShareMenu"_s},
                                            {u"args"_s, QJsonArray{QJsonObject{{u"withShareTicket"_s, true}}}},
                                            {u"file"_s, u"pages/share/share.js"_s},
                                            {u"line"_s, 12},
                                            {u"column"_s, 5},
                                            {u"gesture"_s, true},
                                            {u"page"_s, u"pages/share/share"_s}},
                                QJsonObject{{u"api"_s, u"request"_s}, {u"args"_s, QJsonArray{}}}};
    return evidence;
}

Evidence form()
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Form;
    evidence.path = u"introduction"_s;
    evidence.quote = u"转发就有零花钱"_s;
    return evidence;
}

} // namespace

QByteArray plainPicture(int width, int height)
{
    const QByteArray row = QByteArray(1, '\0') + QByteArray(width * 3, '\xDD');
    const QByteArray head = bigEndian(quint32(width)) + bigEndian(quint32(height)) + QByteArray("\x08\x02\0\0\0", 5);
    // qCompress() puts its own length in front of the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head)
        + chunk("IDAT", qCompress(row.repeated(height)).mid(4)) + chunk("IEND", {});
}

ReportFixture::ReportFixture() : m_package(files())
{
    m_edition = must(parseSpecification(document));
    must(m_catalogue.add(catalogueJson, u"test"_s));
    m_session = std::make_unique<ReviewSession>(m_store, m_clock.function(), u"审核员甲"_s);
    CaseOpening opening;
    opening.programName = u"清茶小铺"_s;
    opening.subject = u"杭州某茶业有限公司"_s;
    opening.relatedSubjects = QStringList{u"某茶叶店"_s, u"某包装厂"_s};
    opening.category = u"电商平台-食品"_s;
    opening.packageFileName = u"qingcha.zip"_s;
    opening.packageBytes = "not read by the report";
    opening.editionTitle = m_edition.title();
    opening.editionBytes = document;
    must(m_session->create(opening));
}

QStringList ReportFixture::captureEverything()
{
    Evidence source;
    source.kind = EvidenceKind::Source;
    source.caption = u"分享即得红包"_s;
    source.path = u"pages/share/share.wxml"_s;
    source.lines = {{3, 3}};
    source.quote = u"<button open-type=\"share\">分享领红包</button>"_s;
    source.contentSha256 = sha256Hex(files().value(source.path));
    Evidence file;
    file.kind = EvidenceKind::File;
    file.path = u"app.json"_s;
    file.contentSha256 = sha256Hex(files().value(file.path));
    const QByteArray picture = plainPicture(75, 120);
    return {must(m_session->captureEvidence(screenshot(picture), picture)), must(m_session->captureEvidence(source)),
            must(m_session->captureEvidence(trace())), must(m_session->captureEvidence(form())),
            must(m_session->captureEvidence(file))};
}

void ReportFixture::reviewAndDecide()
{
    must(m_session->viewPage(u"pages/share/share"_s));
    must(m_session->judgeItem(u"2/1.1.1"_s, Verdict::Pass));
    must(m_session->judgeItem(u"2/1.1.2"_s, Verdict::Violation, u"首页与分享页都有"_s));
    must(m_session->judgeItem(u"2/1.2"_s, Verdict::Unsure, u"待补充材料"_s));
    Finding finding;
    finding.clauses = QStringList{u"2/1.1.2"_s};
    finding.twins = QStringList{u"2/2.2"_s};
    finding.severity = Severity::High;
    finding.words = u"分享页以红包诱导用户分享到群。\n分享完成即发放，无须互动。"_s;
    finding.evidence = captureEverything();
    must(m_session->recordFinding(finding));
    Finding mistaken = finding;
    mistaken.clauses = QStringList{u"2/1.2"_s};
    mistaken.twins.clear();
    mistaken.words = u"简介夸大"_s;
    must(m_session->withdrawFinding(must(m_session->recordFinding(mistaken)), u"证据不足"_s));
    must(m_session->addNote(u"已与运营同事核对。"_s));

    DecidedStep ban = searchBan(14);
    ban.clauses = QStringList{u"2/1.1.2"_s};
    ban.capabilities = {Capability::Share, Capability::Search};
    ban.departs = true;
    ban.reason = u"同一主体第三次违规，从重处理"_s;
    DecidedStep rectify = rectifyStep(3);
    rectify.clauses = ban.clauses;
    rectify.ruleLine = 14;
    Decision decision;
    decision.outcome = Outcome::Rectify;
    decision.summary = u"请在三日内去除利诱分享。"_s;
    decision.steps = {rectify, ban};
    must(m_session->draftDecision(decision));
    must(m_session->issueDecision());
}

CaseReportSource ReportFixture::source()
{
    m_record = std::make_unique<StoredCaseRecord>(must(StoredCaseRecord::load(m_store, m_session->state().caseId)));
    return {*m_record,   m_edition,
            m_catalogue, generateChecklist(m_edition, m_catalogue, PackageProfile()),
            &m_package,  QDateTime::fromString(u"2026-11-24T01:00:00Z"_s, Qt::ISODate),
            u"1.2.3"_s};
}

QString normalised(QString page, const QString& caseId)
{
    static const QRegularExpression style(uR"(<style>.*</style>)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression shortHash(uR"(<code>[0-9a-f]{12}</code>)"_s);
    static const QRegularExpression head(
        uR"((日志末端摘要|Hash of the last event)</p>\s*<p><code class="digest">[0-9a-f]{64})"_s);
    page.replace(style, u"<style></style>"_s);
    page.replace(shortHash, u"<code>HASH</code>"_s);
    page.replace(head, u"HEAD"_s);
    return page.replace(caseId, u"CASE"_s);
}

QString goldenDifference(const QString& name, const QString& text)
{
    QFile file(QStringLiteral(MINGJING_SOURCE_DIR "/tests/review/report/golden/") + name);
    if (qEnvironmentVariableIntValue("MINGJING_UPDATE_GOLDEN") == 1) {
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return u"cannot write "_s + file.fileName();
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return u"cannot read "_s + file.fileName();
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i) {
        if (expected.value(i) != actual.value(i))
            return u"%1:%2\nexpected: %3\nactual:   %4"_s.arg(name).arg(i + 1).arg(expected.value(i), actual.value(i));
    }
    return {};
}

} // namespace Mingjing
