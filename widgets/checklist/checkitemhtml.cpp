// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checkitemhtml.h"

#include "widgets/common/appearance.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/carrywords.h"
#include "widgets/words/casewords.h"
#include "widgets/words/hintwords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/localized.h"
#include "widgets/words/penaltywords.h"
#include "widgets/words/placewords.h"

#include <QCoreApplication>
#include <QUrl>

namespace Mingjing {

namespace {

class CheckItemHtml final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::CheckItemHtml)

public:
    CheckItemHtml(const CheckItem& item, const OpenCase& openCase, const CaseState& state, const HintBook& hints)
        : m_item(item), m_case(openCase), m_state(state), m_hints(hints)
    {
    }

    QString html()
    {
        m_html = QStringLiteral("<p style='margin:0 0 2px 0'>%1</p><p style='margin:0 0 6px 0'><b>%2</b></p>")
                     .arg(muted(QStringLiteral("%1 · %2").arg(m_item.id, localized(m_item.title))),
                          localized(m_item.question).toHtmlEscaped());
        again();
        if (!m_item.applicability.applies())
            part(tr("Does not apply"), PlaceWords::notApplicable(m_item.applicability).toHtmlEscaped());
        else if (!m_state.asksFor(m_item.id))
            part(tr("Not asked by the profile “%1”").arg(localized(m_state.profile->name)),
                 tr("It can be judged all the same.").toHtmlEscaped());
        hints();
        clause();
        part(tr("Look at"), ListWords::plain(words(m_item.where, PlaceWords::where)).toHtmlEscaped());
        evidence();
        rules();
        part(tr("Judged with it"), links(m_item.twins));
        part(tr("See also"), links(m_item.related));
        return m_html;
    }

private:
    static QString muted(const QString& text)
    {
        return QStringLiteral("<span style='color:%1'>%2</span>")
            .arg(Appearance::colour(Appearance::Role::Muted).name(), text.toHtmlEscaped());
    }

    template <typename Word>
    static QStringList words(const QStringList& ids, Word word)
    {
        QStringList list;
        for (const QString& id : ids)
            list.append(word(id));
        return list;
    }

    static QString paragraphs(const QString& text)
    {
        return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    }

    void part(const QString& heading, const QString& html)
    {
        if (!html.isEmpty())
            m_html += QStringLiteral("<p style='margin:0 0 6px 0'>%1<br>%2</p>").arg(muted(heading), html);
    }

    /// What stood before the case was carried over to another edition.
    void again()
    {
        const auto reopened = m_state.reopened.constFind(m_item.id);
        if (reopened == m_state.reopened.cend())
            return;
        const ItemJudgement& former = reopened->former;
        QString html = tr("Was: %1 (%2, by %3)", "verdict, clause, edition")
                           .arg(CaseWords::verdict(former.verdict), former.itemId,
                                QStringLiteral("%1 %2").arg(reopened->edition.title, reopened->edition.sha256.left(8)))
                           .toHtmlEscaped();
        if (!former.note.isEmpty())
            html += QStringLiteral("<br>%1").arg(paragraphs(former.note));
        html += QStringLiteral("<br><a href='compare:%1'>%2</a>").arg(m_item.id, tr("Compare the two editions"));
        m_html += QStringLiteral("<p style='margin:0 0 6px 0'><span style='color:%1'>↻ %2</span><br>%3</p>")
                      .arg(Appearance::colour(Appearance::Role::Warning).name(),
                           tr("Judge again: %1").arg(CarryWords::reasons(reopened->reasons)).toHtmlEscaped(), html);
    }

    void hints()
    {
        const QStringList clauses = QStringList(m_item.id) + m_item.twins;
        QString html;
        for (const BoardHint* hint : m_hints.about(clauses)) {
            const bool waits = hint->waits();
            const QString colour =
                Appearance::colour(waits ? Appearance::Role::Warning : Appearance::Role::Muted).name();
            html += QStringLiteral("<span style='color:%1'>%2</span> <a href='hint:%3'>%4</a> %5<br>")
                        .arg(colour, HintWords::sign(), QString::fromLatin1(QUrl::toPercentEncoding(hint->hint.id)),
                             HintWords::message(*hint).toHtmlEscaped(),
                             muted(waits ? HintWords::place(hint->hint.places.value(0)) : HintWords::answer(*hint)));
        }
        if (!html.isEmpty())
            part(tr("Hints: questions, not verdicts"), html);
        else if (m_hints.isUnwatched(clauses))
            part(tr("Hints"), tr("No rule looks at this clause: only you do.").toHtmlEscaped());
    }

    void clause()
    {
        part(tr("Clause"),
             paragraphs(m_item.clauseText)
                 + QStringLiteral("<br><a href='clause:%1'>%2</a>").arg(m_item.id, tr("Read it in the specification")));
        const CatalogueEntry* entry = m_case.catalogue ? m_case.catalogue->entry(m_item.id) : nullptr;
        if (entry && !speaksChinese())
            part(tr("Clause in English"), paragraphs(entry->textEn));
    }

    void evidence()
    {
        QString html = localized(m_item.evidence).toHtmlEscaped();
        const QStringList kinds = words(m_item.evidenceKinds, PlaceWords::evidenceKind);
        if (!kinds.isEmpty())
            html += QStringLiteral(" %1").arg(muted(QStringLiteral("(%1)").arg(ListWords::plain(kinds))));
        part(tr("Evidence needed"), html);
    }

    void rules()
    {
        if (!m_case.edition)
            return;
        const ProcessingRule* nearest = m_case.edition->ruleFor(m_item.id);
        const ProcessingRule* headed = m_case.edition->headedRuleFor(m_item.id);
        if (nearest)
            rule(*nearest);
        if (headed && headed != nearest)
            rule(*headed);
    }

    void rule(const ProcessingRule& rule)
    {
        QString html;
        for (const PenaltyCase& each : rule.cases) {
            if (!each.label.isEmpty())
                html += QStringLiteral("%1<br>").arg(muted(each.label));
            for (const QString& sentence : PenaltyWords::caseSentences(each))
                html += QStringLiteral("– %1<br>").arg(sentence.toHtmlEscaped());
        }
        html += muted(rule.text.simplified());
        part(tr("If broken (rule of %1)").arg(rule.owner), html);
    }

    QString links(const QStringList& ids) const
    {
        QStringList parts;
        for (const QString& id : ids) {
            const CatalogueEntry* entry = m_case.catalogue ? m_case.catalogue->entry(id) : nullptr;
            const QString title =
                entry ? QStringLiteral(" %1").arg(localized(entry->title).toHtmlEscaped()) : QString();
            parts.append(QStringLiteral("<a href='item:%1'>%1</a>%2").arg(id, title));
        }
        return parts.join(QStringLiteral("<br>"));
    }

    const CheckItem& m_item;
    const OpenCase& m_case;
    const CaseState& m_state;
    const HintBook& m_hints;
    QString m_html;
};

} // namespace

QString checkItemHtml(const CheckItem& item, const OpenCase& openCase, const CaseState& state, const HintBook& hints)
{
    return CheckItemHtml(item, openCase, state, hints).html();
}

} // namespace Mingjing
