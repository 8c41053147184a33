// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/carryoverhtml.h"

#include "widgets/common/appearance.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/touchedcasesmodel.h"
#include "widgets/words/carrywords.h"
#include "widgets/words/casewords.h"
#include "widgets/words/listwords.h"

#include <QCoreApplication>

namespace Mingjing {

namespace {

class CarryOverHtml final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::CarryOverHtml)

public:
    CarryOverHtml(const TouchedCase& touched, const Comparison& comparison)
        : m_touched(touched), m_comparison(comparison)
    {
    }

    QString html() const
    {
        const CarryOverTouch touch = touchOf(m_touched.plan);
        QString html = QStringLiteral("<p style='margin:0 0 4px 0'><b>%1</b> &nbsp;%2</p>")
                           .arg(m_touched.summary.programName.toHtmlEscaped(),
                                muted(tr("%n kept", "check items whose judgement stands", touch.itemsKept)));
        html += part(tr("Judge again"), again());
        html += part(tr("No longer in the edition"), removed());
        html += part(tr("Findings to confirm"), findings());
        if (touch.draftToConfirm)
            html += part(tr("Decision"),
                         {tr("The draft must be made again: %1")
                              .arg(CarryWords::reasons(m_touched.plan.draftReasons))
                              .toHtmlEscaped()});
        if (!touch.needsWork())
            html += QStringLiteral("<p>%1</p>")
                        .arg(tr("Nothing is opened again: all that was judged stands.").toHtmlEscaped());
        return html;
    }

private:
    static QString muted(const QString& text)
    {
        return QStringLiteral("<span style='color:%1'>%2</span>")
            .arg(Appearance::colour(Appearance::Role::Muted).name(), text.toHtmlEscaped());
    }

    static QString part(const QString& heading, const QStringList& lines)
    {
        if (lines.isEmpty())
            return {};
        return QStringLiteral("<p style='margin:0 0 6px 0'>%1<br>%2</p>")
            .arg(muted(QStringLiteral("%1 (%2)").arg(heading).arg(lines.size())), lines.join(QStringLiteral("<br>")));
    }

    QString title(const QString& clauseId) const
    {
        const int change = m_comparison.changeOf(clauseId);
        return change < 0 ? QString() : m_comparison.changes().at(change).title.toHtmlEscaped();
    }

    QString former(const QString& oldId) const
    {
        const ItemJudgement judgement = m_touched.state.judgements.value(oldId);
        QString words = tr("was: %1").arg(CaseWords::verdict(judgement.verdict));
        if (!judgement.note.isEmpty())
            words += QStringLiteral(" · %1").arg(judgement.note.simplified());
        return words;
    }

    QStringList again() const
    {
        QStringList lines;
        for (const CarriedItem& item : m_touched.plan.items) {
            if (item.isReopened())
                lines.append(QStringLiteral("↻ <a href='clause:%1'>%1</a> %2 — %3 %4")
                                 .arg(item.newId, title(item.newId), CarryWords::reasons(item.reasons).toHtmlEscaped(),
                                      muted(former(item.oldId))));
        }
        return lines;
    }

    QStringList removed() const
    {
        QStringList lines;
        for (const CarriedItem& item : m_touched.plan.items) {
            if (item.newId.isEmpty())
                lines.append(QStringLiteral("− <a href='clause:%1'>%1</a> %2 %3")
                                 .arg(item.oldId, title(item.oldId), muted(former(item.oldId))));
        }
        return lines;
    }

    QStringList findings() const
    {
        QStringList lines;
        for (const CarriedFinding& carried : m_touched.plan.findings) {
            const Finding* finding = m_touched.state.finding(carried.id);
            if (carried.reasons.isEmpty() || !finding || finding->withdrawn)
                continue;
            lines.append(QStringLiteral("⚑ %1 · %2 — %3 %4")
                             .arg(carried.id, ListWords::plain(carried.clauses).toHtmlEscaped(),
                                  CarryWords::reasons(carried.reasons).toHtmlEscaped(),
                                  muted(finding->words.simplified().left(80))));
        }
        return lines;
    }

    const TouchedCase& m_touched;
    const Comparison& m_comparison;
};

} // namespace

QString carryOverHtml(const TouchedCase& touched, const Comparison& comparison)
{
    return CarryOverHtml(touched, comparison).html();
}

} // namespace Mingjing
