// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/carryfixture.h"

#include "review/cases/casestore.h"
#include "review/cases/proposal.h"
#include "review/specification/specificationparser.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

CaseOpening carryOpening()
{
    CaseOpening opening = sampleOpening();
    opening.editionTitle = u"试验规范"_s;
    opening.editionBytes = carryDocument();
    return opening;
}

void must(const Result<void>& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *std::move(result);
}

} // namespace

QByteArray carryDocument(const Replacements& replacements)
{
    QString text = u"试验规范\n\n"
                   "一、说明\n这里是说明。\n\n"
                   "二、规则\n"
                   "1. 分享类\n"
                   "1.1 诱导行为\n违规内容\n不得诱导用户分享内容到群聊。\n处理规则\n一经发现将限期3天整改。\n"
                   "1.2 不得擅自收集用户的手机号码。\n"
                   "1.3 不得展示虚假的商品价格信息。\n"
                   "1.4 不得在首页自动播放声音。\n"
                   "2. 数据类\n"
                   "2.1 不得擅自收集用户的手机号码。\n"
                   "2.2 不得强迫用户先登录再浏览内容。\n"
                   "2.3 不得使用他人的注册商标。\n"_s;
    for (const auto& [from, to] : replacements) {
        if (!text.contains(from))
            qFatal("the edition does not say %s", qPrintable(from));
        text.replace(from, to);
    }
    return text.toUtf8();
}

Edition carryEdition(const Replacements& replacements)
{
    return must(parseSpecification(carryDocument(replacements)));
}

CarriedCase::CarriedCase(CaseStore& store) : m_open(store, m_clock, carryOpening())
{
    ReviewSession& session = m_open.session;
    must(session.judgeItem(u"2/1.1"_s, Verdict::Violation));
    must(session.judgeItem(u"2/1.2"_s, Verdict::Pass));
    must(session.judgeItem(u"2/1.3"_s, Verdict::Pass, u"逐页看过"_s));
    must(session.judgeItem(u"2/1.4"_s, Verdict::NotApplicable));
    must(session.judgeItem(u"2/2.3"_s, Verdict::Violation));
    for (const QString& clause : {u"2/1.1"_s, u"2/2.3"_s}) {
        Finding finding = sampleFinding(m_open.evidenceId);
        finding.clauses = QStringList{clause};
        finding.twins.clear();
        must(session.recordFinding(finding));
    }
    Decision decision;
    decision.outcome = Outcome::Rectify;
    decision.summary = u"请整改"_s;
    for (const ProposedStep& proposed : proposePenalties(carryEdition(), session.state().findings))
        decision.steps.append(decidedStepFrom(proposed));
    must(session.draftDecision(decision));
}

CarryOverPlan CarriedCase::planFor(const Replacements& replacements) const
{
    const Edition before = must(parseSpecification(must(m_open.session.blob(state().editionSha256))));
    const Edition after = carryEdition(replacements);
    return planCarryOver(compareEditions(before, after), before, after, state());
}

Result<void> CarriedCase::carry(const Replacements& replacements)
{
    return session().carryOver(carryDocument(replacements), u"新规范"_s, planFor(replacements));
}

} // namespace Mingjing
