// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/clausehtml.h"

#include "review/specification/catalogue.h"
#include "review/specification/edition.h"
#include "widgets/common/appearance.h"
#include "widgets/specification/clausetexthtml.h"
#include "widgets/specification/specificationwords.h"
#include "widgets/words/clausewords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/localized.h"
#include "widgets/words/penaltywords.h"
#include "widgets/words/placewords.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

const QString linkScheme = u"clause:"_s;

class ClauseHtml final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::ClauseHtml)

public:
    ClauseHtml(const Edition& edition, const Catalogue& catalogue, const Clause& clause)
        : m_edition(edition), m_catalogue(catalogue), m_clause(clause), m_entry(catalogue.entry(clause.id))
    {
    }

    QString html()
    {
        head();
        m_html += clauseTextHtml(m_edition, m_clause);
        if (m_entry && !speaksChinese())
            part(tr("In English"), paragraphs(m_entry->textEn));
        warnings();
        rules();
        timeLimits();
        practice();
        part(tr("Says the same"), links(m_clause.twins));
        part(tr("Below it"), childLinks());
        if (m_entry)
            part(tr("Related"), links(m_entry->related));
        return m_html;
    }

private:
    static QString coloured(const QString& text, Appearance::Role role)
    {
        return u"<span style='color:%1'>%2</span>"_s.arg(Appearance::colour(role).name(), text.toHtmlEscaped());
    }

    static QString muted(const QString& text) { return coloured(text, Appearance::Role::Muted); }

    static QString paragraphs(const QString& text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

    void part(const QString& heading, const QString& html)
    {
        if (!html.isEmpty())
            m_html += u"<p style='margin:14px 0 3px 0'><b>%1</b></p><div>%2</div>"_s.arg(muted(heading), html);
    }

    static QString link(const QString& id, const QString& words)
    {
        return u"<a href='%1'>%2</a>"_s.arg(clauseLink(id), words.toHtmlEscaped());
    }

    QString titleOf(const QString& id) const
    {
        const Clause* clause = m_edition.clause(id);
        return clause ? ClauseWords::title(*clause, m_catalogue) : QString();
    }

    void head()
    {
        QStringList above;
        const QList<const Clause*> ancestors = m_edition.ancestors(m_clause.id);
        for (auto it = ancestors.crbegin(); it != ancestors.crend(); ++it)
            above.append(link((*it)->id, ClauseWords::heading(**it, m_catalogue)));
        if (!above.isEmpty())
            m_html += u"<p style='margin:0 0 6px 0'>%1</p>"_s.arg(above.join(muted(u" › "_s)));
        m_html += u"<p style='margin:0 0 8px 0; font-size:large'><b>%1</b>&nbsp; %2</p>"_s.arg(
            ClauseWords::heading(m_clause, m_catalogue).toHtmlEscaped(), muted(m_clause.id));
        if (!m_clause.title.isEmpty() && m_clause.title != ClauseWords::title(m_clause, m_catalogue))
            m_html += u"<p style='margin:0 0 6px 0'><b>%1</b></p>"_s.arg(m_clause.title.toHtmlEscaped());
    }

    /// The line on which the next clause of the document begins.
    int nextLine() const
    {
        const QList<Clause>& clauses = m_edition.clauses();
        const qsizetype next = &m_clause - clauses.constData() + 1;
        return next < clauses.size() ? clauses.at(next).line : std::numeric_limits<int>::max();
    }

    void warnings()
    {
        QStringList found;
        for (const SpecificationWarning& warning : m_edition.warnings()) {
            if (warning.line >= m_clause.line && warning.line < nextLine())
                found.append(
                    coloured(tr("Line %1: %2").arg(warning.line).arg(SpecificationWords::warning(warning.kind)),
                             Appearance::Role::Warning));
        }
        part(tr("Warnings"), found.join(u"<br>"_s));
    }

    void rules()
    {
        QString rows;
        for (const ProcessingRule* rule : m_edition.rulesFor(m_clause.id))
            rows += ruleRow(*rule);
        if (!rows.isEmpty())
            part(tr("If it is broken"), u"<table cellspacing='0' cellpadding='6' width='100%'>%1</table>"_s.arg(rows));
    }

    QString ruleRow(const ProcessingRule& rule) const
    {
        QString where = rule.inClause ? tr("Within the clause") : tr("Processing rule");
        where = muted(where);
        if (rule.owner != m_clause.id)
            where += u" "_s + link(rule.owner, rule.owner) + u" "_s + muted(titleOf(rule.owner));
        QString steps;
        for (const PenaltyCase& each : rule.cases) {
            if (!each.label.isEmpty())
                steps += muted(each.label) + u"<br>"_s;
            for (const QString& sentence : PenaltyWords::caseSentences(each))
                steps += u"– %1<br>"_s.arg(sentence.toHtmlEscaped());
        }
        if (steps.isEmpty())
            steps = coloured(tr("It could not be read as a penalty."), Appearance::Role::Warning);
        return u"<tr><td colspan='2'>%1</td></tr><tr><td width='50%' valign='top' bgcolor='%2'>%3</td>"
               "<td width='50%' valign='top'>%4</td></tr>"_s.arg(
                   where, Appearance::colour(Appearance::Role::Notice).name(), paragraphs(rule.text.trimmed()), steps);
    }

    void timeLimits()
    {
        QStringList found;
        for (const TimeLimit& limit : m_edition.timeLimits()) {
            if (limit.clause == m_clause.id)
                found.append(u"%1 — %2"_s.arg(SpecificationWords::timeLimit(limit).toHtmlEscaped(), muted(limit.text)));
        }
        part(tr("Time limits"), found.join(u"<br>"_s));
    }

    /// What the catalogue adds for the one who audits.
    void practice()
    {
        if (!m_entry)
            return;
        part(tr("Question to ask"), paragraphs(localized(m_entry->question)));
        part(tr("Where to look"), words(m_entry->where, PlaceWords::where).toHtmlEscaped());
        QString evidence = paragraphs(localized(m_entry->evidence));
        if (const QString kinds = words(m_entry->evidenceKinds, PlaceWords::evidenceKind); !kinds.isEmpty())
            evidence += u" "_s + muted(u"(%1)"_s.arg(kinds));
        part(tr("Evidence a violation needs"), evidence);
    }

    template <typename Word>
    static QString words(const QStringList& ids, Word word)
    {
        QStringList list;
        for (const QString& id : ids)
            list.append(word(id));
        return ListWords::plain(list);
    }

    QString links(const QStringList& ids) const
    {
        QStringList found;
        for (const QString& id : ids) {
            if (const Clause* clause = m_edition.clause(id))
                found.append(u"%1 %2"_s.arg(link(id, id), ClauseWords::title(*clause, m_catalogue).toHtmlEscaped()));
        }
        return found.join(u"<br>"_s);
    }

    QString childLinks() const
    {
        QStringList ids;
        for (const Clause* child : m_edition.children(m_clause.id))
            ids.append(child->id);
        return links(ids);
    }

    const Edition& m_edition;
    const Catalogue& m_catalogue;
    const Clause& m_clause;
    const CatalogueEntry* m_entry;
    QString m_html;
};

} // namespace

QString clauseLink(const QString& clauseId)
{
    return linkScheme + clauseId;
}

QString clauseOfLink(const QString& link)
{
    return link.startsWith(linkScheme) ? link.mid(linkScheme.size()) : QString();
}

QString clauseHtml(const Edition& edition, const Catalogue& catalogue, const QString& id)
{
    const Clause* clause = edition.clause(id);
    return clause ? ClauseHtml(edition, catalogue, *clause).html() : QString();
}

} // namespace Mingjing
