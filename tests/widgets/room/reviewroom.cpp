// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/room/reviewroom.h"

#include "review/package/memorypackage.h"
#include "review/specification/builtinedition.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}

void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

QByteArray screenshotPng()
{
    QImage image(375, 667, QImage::Format_RGB32);
    image.fill(QColor(0xf6, 0xf6, 0xf6));
    QPainter painter(&image);
    painter.fillRect(0, 0, 375, 64, Qt::white);
    painter.drawText(QRect(0, 20, 375, 44), Qt::AlignCenter, u"福利社"_s);
    painter.fillRect(12, 80, 351, 150, QColor(0xff, 0xd9, 0xc2));
    painter.fillRect(12, 250, 170, 170, Qt::white);
    painter.fillRect(193, 250, 170, 170, Qt::white);
    painter.fillRect(40, 460, 295, 48, QColor(0xe6, 0x4a, 0x2e));
    painter.setPen(Qt::white);
    painter.drawText(QRect(40, 460, 295, 48), Qt::AlignCenter, u"分享到3个群，立即领取红包"_s);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

ReviewRoom::ReviewRoom()
{
    session = std::make_unique<ReviewSession>(
        store, [this] { return m_now = m_now.addSecs(1); }, u"zhang.wei"_s);
    m_open = std::make_shared<OpenCase>();
    m_open->package = std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"app.json"_s, R"({"pages":["pages/home/home","activity/invite/invite"]})"},
        {u"activity/invite/invite.js"_s, "Page({ onShareAppMessage() { this.setData({ unlocked: true }) } })\n"},
    });
    m_open->edition = std::make_shared<Edition>(need(builtInEdition()));
    m_open->catalogue = std::make_shared<Catalogue>(need(builtInCatalogue()));
    PackageProfile profile;
    profile.features = {u"share"_s, u"login"_s, u"web_view"_s, u"lottery"_s, u"red_packet"_s, u"personal_data"_s};
    m_open->checklist = generateChecklist(*m_open->edition, *m_open->catalogue, profile);

    CaseOpening opening;
    opening.programName = u"福利社"_s;
    opening.subject = u"杭州惠生活网络科技有限公司"_s;
    opening.category = u"电商平台"_s;
    opening.packageFileName = u"fulishe-1.4.2.zip"_s;
    opening.packageBytes = m_open->package->archiveBytes();
    opening.editionTitle = m_open->edition->title();
    opening.editionBytes = builtInSpecification();
    need(session->create(opening));
}

void ReviewRoom::enter()
{
    context.setLive(m_open, session.get());
}

QString ReviewRoom::captureSource(int firstLine)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Source;
    evidence.path = u"activity/invite/invite.js"_s;
    evidence.lines = {{firstLine, firstLine + 4}};
    evidence.quote =
        u"onShareAppMessage() {\n  this.setData({ unlocked: true })\n  return {\n    title: '帮我点一下，一起领红包',\n  }"_s;
    evidence.contentSha256 = QString(64, u'a');
    return need(session->captureEvidence(evidence));
}

QString ReviewRoom::captureScreenshot()
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Screenshot;
    evidence.route = u"activity/invite/invite"_s;
    evidence.imageWidth = 375;
    evidence.imageHeight = 667;
    evidence.rectangles = {{36, 456, 303, 56, {}}};
    return need(session->captureEvidence(evidence, screenshotPng()));
}

QString ReviewRoom::captureCalls()
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Trace;
    evidence.route = u"activity/invite/invite"_s;
    evidence.calls = {QJsonObject{{u"api"_s, u"showShareMenu"_s},
                                  {u"args"_s, QJsonArray{QJsonObject{{u"withShareTicket"_s, true}}}},
                                  {u"file"_s, u"activity/invite/invite.js"_s},
                                  {u"line"_s, 8}},
                      QJsonObject{{u"api"_s, u"setStorageSync"_s},
                                  {u"args"_s, QJsonArray{u"unlocked"_s, true}},
                                  {u"file"_s, u"activity/invite/invite.js"_s},
                                  {u"line"_s, 13}}};
    return need(session->captureEvidence(evidence));
}

QString ReviewRoom::recordFinding(const QString& item, const QStringList& evidence, const QString& words,
                                  Severity severity)
{
    need(session->judgeItem(item, Verdict::Violation));
    Finding finding;
    finding.clauses = QStringList{item};
    for (const CheckItem& each : m_open->checklist.items) {
        if (each.id == item)
            finding.twins = each.twins;
    }
    finding.severity = severity;
    finding.words = words;
    finding.evidence = evidence;
    return need(session->recordFinding(finding));
}

void ReviewRoom::judgeSome(int count)
{
    int judged = 0;
    for (const CheckItem& item : m_open->checklist.items) {
        if (judged == count)
            return;
        if (!item.applicability.applies() || state().verdictOf(item.id) != Verdict::Unjudged)
            continue;
        const Verdict verdict = judged % 9 == 4 ? Verdict::Unsure
            : judged % 7 == 3                   ? Verdict::NotApplicable
                                                : Verdict::Pass;
        need(session->judgeItem(item.id, verdict, verdict == Verdict::Unsure ? u"待确认后台资料"_s : QString()));
        ++judged;
    }
}

} // namespace Mingjing
