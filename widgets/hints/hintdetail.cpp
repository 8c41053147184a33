// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintdetail.h"

#include "widgets/common/appearance.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/casewords.h"
#include "widgets/words/hintwords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/localized.h"

#include <QEvent>
#include <QJsonDocument>
#include <QUrl>

namespace Mingjing {

namespace {

constexpr qsizetype longestFact = 300;

QString muted(const QString& text)
{
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(Appearance::colour(Appearance::Role::Muted).name(), text.toHtmlEscaped());
}

QString paragraph(const QString& html)
{
    return QStringLiteral("<p style='margin:0 0 5px 0'>%1</p>").arg(html);
}

QString valueText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString titleOf(const OpenCase& openCase, const QString& clauseId)
{
    const CatalogueEntry* entry = openCase.catalogue ? openCase.catalogue->entry(clauseId) : nullptr;
    return entry ? localized(entry->title) : QString();
}

QString clauseLink(const OpenCase& openCase, const QString& clauseId)
{
    return QStringLiteral("<a href='item:%1'>%1</a> %2").arg(clauseId, titleOf(openCase, clauseId).toHtmlEscaped());
}

QString link(const QString& scheme, const QString& what, const QString& text)
{
    return QStringLiteral("<a href='%1:%2'>%3</a>").arg(scheme, what, text.toHtmlEscaped());
}

} // namespace

HintDetail::HintDetail(ReviewContext& context, QWidget* parent) : QTextBrowser(parent), m_context(context)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setPlaceholderText(tr("Select a hint."));
    setAccessibleName(tr("Hint"));
    document()->setDocumentMargin(8);
    connect(this, &QTextBrowser::anchorClicked, this, &HintDetail::follow);
    connect(&m_context.hints(), &HintBook::hintSelected, this, &HintDetail::showHint);
    connect(&m_context.hints(), &HintBook::changed, this, [this] { m_coverage ? showCoverage() : showHint(); });
}

void HintDetail::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_coverage ? showCoverage() : showHint();
}

void HintDetail::showHint()
{
    m_coverage = false;
    const BoardHint* hint = m_context.hints().selected();
    document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; text-decoration: none; }")
                                         .arg(Appearance::colour(Appearance::Role::Accent).name()));
    setHtml(hint && m_context.openCase() ? hintHtml(*hint) : QString());
}

void HintDetail::showCoverage()
{
    m_coverage = true;
    document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; text-decoration: none; }")
                                         .arg(Appearance::colour(Appearance::Role::Accent).name()));
    setHtml(m_context.openCase() ? coverageHtml() : QString());
}

QString HintDetail::hintHtml(const BoardHint& hint) const
{
    const Hint& own = hint.hint;
    QString html = paragraph(QStringLiteral("<b>%1</b>").arg(HintWords::message(hint).toHtmlEscaped()));
    if (hint.edited())
        html += paragraph(muted(tr("The rule said: %1").arg(localized(own.message))));
    html += paragraph(tr("To find out: %1").arg(HintWords::question(hint)).toHtmlEscaped());
    if (const QString answer = HintWords::answer(hint); !answer.isEmpty()) {
        QString line = muted(answer);
        for (const QString& id : hint.findings)
            line += QStringLiteral(" · ") + link(QStringLiteral("finding"), id, id);
        html += paragraph(line);
    }
    if (hint.gone)
        html += paragraph(muted(tr("The latest scan does not find it any more.")));
    if (hint.grown)
        html += paragraph(muted(tr("There are more places than when it was answered.")));

    QStringList clauses;
    for (const QString& id : hint.clauses())
        clauses.append(clauseLink(*m_context.openCase(), id));
    html += paragraph(clauses.join(QStringLiteral("<br>")));

    QStringList places;
    for (int i = 0; i < int(own.places.size()); ++i) {
        const HintPlace& place = own.places.at(i);
        const QString text = HintWords::place(place);
        const bool leads = place.kind != HintPlace::Kind::Form && place.kind != HintPlace::Kind::Case;
        QString line = leads ? link(QStringLiteral("place"), QString::number(i), text) : text.toHtmlEscaped();
        if (!place.excerpt.isEmpty())
            line += QStringLiteral(" <code>%1</code>").arg(place.excerpt.simplified().left(120).toHtmlEscaped());
        places.append(line);
    }
    if (own.count > own.places.size())
        places.append(muted(tr("and %n more", nullptr, own.count - int(own.places.size()))));
    html += paragraph(places.join(QStringLiteral("<br>")));

    QStringList facts;
    // What the places above say already.
    static const QStringList said{QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("field"),
                                  QStringLiteral("count")};
    for (auto fact = own.facts.constBegin(); fact != own.facts.constEnd(); ++fact) {
        if (said.contains(fact.key()))
            continue;
        facts.append(QStringLiteral("%1 %2").arg(muted(HintWords::fact(fact.key())),
                                                 valueText(fact.value()).left(longestFact).toHtmlEscaped()));
    }
    if (!facts.isEmpty())
        html += paragraph(facts.join(QStringLiteral("<br>")));
    QString source = tr("%1 · %2 · %3 · rule %4", "severity, confidence, layer, rule")
                         .arg(CaseWords::severity(hint.severity()), HintWords::confidence(own.confidence),
                              HintWords::layer(own.layer), own.ruleId);
    if (!own.origin.isEmpty() && own.origin != QLatin1String("mingjing"))
        source += QStringLiteral(" · ") + tr("from %1").arg(own.origin);
    return html + paragraph(muted(source));
}

QString HintDetail::coverageHtml() const
{
    const HintReport* report = m_context.hints().report();
    if (!report)
        return paragraph(tr("Nothing was scanned yet."));
    QString html = paragraph(
        QStringLiteral("<b>%1</b>")
            .arg(tr("No rule looks at these %n clauses: only you do.", nullptr, int(report->uncovered.size()))));
    QStringList lines;
    for (const QString& id : report->uncovered)
        lines.append(clauseLink(*m_context.openCase(), id));
    html += paragraph(lines.join(QStringLiteral("<br>")));
    if (!report->skipped.isEmpty()) {
        lines = {QStringLiteral("<b>%1</b>").arg(tr("Files that were not read, or not wholly"))};
        for (const SkippedFile& file : report->skipped)
            lines.append(QStringLiteral("%1 %2").arg(file.path.toHtmlEscaped(), muted(file.reason)));
        html += paragraph(lines.join(QStringLiteral("<br>")));
    }
    if (!report->problems.isEmpty()) {
        lines = {QStringLiteral("<b>%1</b>").arg(tr("Rules that are broken and were left out"))};
        for (const RuleProblem& problem : report->problems)
            lines.append(QStringLiteral("%1:%2 %3")
                             .arg(problem.file.toHtmlEscaped(), QString::number(problem.line), muted(problem.why)));
        html += paragraph(lines.join(QStringLiteral("<br>")));
    }
    if (report->truncated)
        html += paragraph(tr("There are more hints than can be listed.").toHtmlEscaped());
    return html;
}

void HintDetail::follow(const QUrl& url)
{
    const QString what = url.path();
    if (url.scheme() == QLatin1String("place"))
        m_context.hints().showPlace(what.toInt());
    else if (url.scheme() == QLatin1String("finding"))
        m_context.selectFinding(what);
    else if (url.scheme() == QLatin1String("item"))
        m_context.selectItem(what);
}

} // namespace Mingjing
