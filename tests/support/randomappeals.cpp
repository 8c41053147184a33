// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomappeals.h"

#include "tests/support/casefixture.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

int below(QRandomGenerator& random, int bound)
{
    return int(random.bounded(bound));
}

QString someId(QRandomGenerator& random, QChar prefix, qsizetype count)
{
    return prefix + QString::number(1 + below(random, qMax(1, int(count) + 1)));
}

Result<void> done(const Result<QString>& named)
{
    return named ? Result<void>() : named.error();
}

Result<void> file(ReviewSession& session, QRandomGenerator& random)
{
    AppealFiling filing;
    filing.decisionId = someId(random, u'D', session.state().decisions.size() - 1);
    filing.kind = below(random, 2) ? AppealKind::Before : AppealKind::After;
    for (const Finding& finding : session.state().standingFindings()) {
        if (below(random, 2))
            filing.items.append({finding.id, u"不同意"_s, {{u"材料"_s, QByteArray::number(below(random, 9))}}});
    }
    if (filing.items.isEmpty())
        filing.items.append({someId(random, u'F', session.state().findings.size()), u"不同意"_s, {}});
    AppealTerms terms;
    terms.times = 1 + below(random, 2);
    if (below(random, 5) == 0)
        terms.until = session.now().addDays(below(random, 9) - 4);
    return done(session.fileAppeal(filing, terms));
}

Result<void> answer(ReviewSession& session, QRandomGenerator& random)
{
    AppealVerdict verdict;
    verdict.appealId = someId(random, u'A', session.state().appeals.size() - 1);
    verdict.soleReviewer = below(random, 4) != 0;
    const Appeal* appeal = session.state().appeal(verdict.appealId);
    if (!appeal)
        return session.answerAppeal(verdict);
    bool partly = false;
    for (const AppealItem& item : appeal->items) {
        const auto result = static_cast<AppealResult>(below(random, 3));
        partly = partly || result == AppealResult::Partly;
        verdict.answers.append({item.findingId, result, below(random, 9) ? u"复核意见"_s : QString()});
    }
    const Decision* decision = session.state().decision(appeal->decisionId);
    if (partly && decision) {
        for (const DecidedStep& step : decision->steps) {
            if (step.days || below(random, 9) == 0)
                verdict.shortenings.append({step.id, 1 + below(random, 9)});
        }
    }
    return session.answerAppeal(verdict);
}

} // namespace

Result<void> actOnAppeals(ReviewSession& session, QRandomGenerator& random)
{
    switch (below(random, 5)) {
    case 0:
    case 1:
        return file(session, random);
    case 2:
    case 3:
        return answer(session, random);
    default:
        break;
    }
    if (below(random, 2))
        return session.withdrawAppeal(someId(random, u'A', session.state().appeals.size()), u"撤回"_s);
    IssuedNotice notice;
    notice.kind = static_cast<NoticeKind>(below(random, 5));
    notice.decisionId = someId(random, u'D', session.state().decisions.size());
    notice.appealId = notice.kind == NoticeKind::AppealAnswer ? someId(random, u'A', 2) : QString();
    notice.language = u"zh_CN"_s;
    notice.format = u"text"_s;
    return done(session.recordNotice(notice, "notice " + QByteArray::number(below(random, 9))));
}

} // namespace Mingjing
