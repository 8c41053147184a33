// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// paneshots DIR [zh]: pictures of every pane in both looks, to be looked at by a person.
#include "review/replay/replaytimeline.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/appeals/appealform.h"
#include "widgets/appeals/appealspane.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/common/appearance.h"
#include "widgets/decision/decisioneditor.h"
#include "widgets/decision/decisionpane.h"
#include "widgets/decision/steprow.h"
#include "widgets/findings/evidencestrip.h"
#include "widgets/findings/findingspane.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/timeline/timelinepane.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

constexpr QSize checklistSize(330, 640);
constexpr QSize bottomSize(1000, 220);

void shoot(QWidget& widget, const QSize& size, const QString& path)
{
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    widget.grab().save(path);
    widget.hide();
}

void shootAll(const QString& stem)
{
    ReviewRoom room;
    ChecklistPane checklist(room.context);
    FindingsPane findings(room.context);
    DecisionPane decision(room.context);
    ReplayController replay(room.context);
    TimelinePane timeline(room.context, replay);
    shoot(findings, bottomSize, stem + u"findings-none.png"_s);
    room.judgeSome(41);
    const QString picture = room.captureScreenshot();
    const QString source = room.captureSource();
    const QString calls = room.captureCalls();
    room.enter();
    room.context.selectItem(u"2/5.1.1"_s);
    shoot(checklist, checklistSize, stem + u"checklist.png"_s);
    shoot(decision, bottomSize, stem + u"decision-none.png"_s);
    room.context.requestFinding(u"2/5.1.1"_s);
    room.context.announceEvidence(picture);
    shoot(findings, bottomSize, stem + u"finding-new.png"_s);
    room.recordFinding(u"2/5.1.1"_s, {picture, source},
                       u"邀请页面要求用户先分享到3个群才能解锁红包领取功能，未分享时按钮不可用。"_s);
    room.recordFinding(u"2/5.20.1"_s, {calls}, u"从聊天页打开后未说明用途即读取群标识并写入本地存储。"_s,
                       Severity::Medium);
    room.context.selectFinding(u"F1"_s);
    shoot(findings, bottomSize, stem + u"finding.png"_s);
    Q_EMIT findings.findChild<EvidenceStrip*>()->shown(picture);
    shoot(findings, bottomSize, stem + u"finding-picture.png"_s);
    shoot(decision, bottomSize, stem + u"decision.png"_s);
    shoot(checklist, checklistSize, stem + u"checklist2.png"_s);
    (void)room.session->addNote(u"与运营核对了活动时间"_s);
    shoot(timeline, bottomSize, stem + u"timeline.png"_s);
    decision.editor()->rows().first()->findChild<QCheckBox*>()->click();
    decision.editor()->rows().last()->findChild<QCheckBox*>()->click();
    shoot(decision, bottomSize, stem + u"decision2.png"_s);
    decision.editor()->rows().last()->findChild<QCheckBox*>()->click();
    decision.editor()->issue();
    if (const Decision* draft = room.state().draft())
        qInfo("%s not issued: %lld obstacles", qPrintable(draft->id), room.session->issueObstacles().size());
    shoot(decision, bottomSize, stem + u"decision-issued.png"_s);
    AppealsPane appeals(room.context);
    if (AppealForm* form = appeals.form()) {
        form->findChild<QCheckBox*>()->setChecked(true);
        form->findChild<QPlainTextEdit*>(u"statement_F1"_s)->setPlainText(u"活动页已在审核前下线，附下线记录。"_s);
        shoot(appeals, {1000, 320}, stem + u"appeals-new.png"_s);
        appeals.fileAppeal();
    }
    room.session->setActor(u"lead"_s);
    (void)room.session->addNote(u"换人复核"_s);
    shoot(appeals, {1000, 320}, stem + u"appeals.png"_s);
    if (!room.state().appeals.isEmpty())
        (void)room.session->answerAppeal(
            {u"A1"_s, {{u"F1"_s, AppealResult::Upheld, u"下线记录属实，该项不成立"_s}}, {}, false});
    shoot(appeals, {1000, 320}, stem + u"appeals-answered.png"_s);
    Result<ReplayTimeline> line = ReplayTimeline::load(room.session->journal());
    replay.start(room.openCase(), std::move(line).value());
    replay.nextFinding();
    shoot(timeline, bottomSize, stem + u"timeline-replay.png"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QDir::tempPath());
    const bool chinese = arguments.value(2) == u"zh"_s;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    for (const bool dark : {false, true}) {
        Appearance::apply(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
        shootAll(QStringLiteral("%1/%2%3-").arg(folder, chinese ? u"zh-"_s : u"en-"_s, dark ? u"dark"_s : u"light"_s));
    }
    return 0;
}
