// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracedetails.h"

#include "widgets/common/jsontree.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/trace/tracewords.h"
#include "widgets/words/hintwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Mingjing {

TraceDetails::TraceDetails(ReviewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new QLabel), m_tree(new JsonTree)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tree->setAccessibleName(tr("Arguments and result"));
    auto* copy = new QToolButton;
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy the chosen value as JSON"));
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, m_tree, &JsonTree::copyChosen);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    show(-1);
}

void TraceDetails::show(int index)
{
    if (index < 0 || index >= m_context.trace().size()) {
        m_title->setText(tr("Choose a row to see all of it"));
        m_tree->showRoots({}, 0);
        return;
    }
    const TraceEntry& entry = m_context.trace().at(index);
    m_title->setText(TraceWords::title(entry));
    m_title->setToolTip(plainToolTip(TraceWords::place(entry)));
    QList<JsonValueModel::Root> roots;
    const auto add = [&roots](const QString& name, const QJsonValue& value) { roots.append({name, value}); };
    const auto addText = [&add](const QString& name, const QString& text) {
        if (!text.isEmpty())
            add(name, text);
    };
    for (const BoardHint* hint : m_context.hints().atEntry(entry))
        add(HintWords::sign() + u' ' + tr("Hint"), HintWords::message(*hint));
    switch (entry.kind) {
    case TraceKind::Call:
        for (qsizetype i = 0; i < entry.args.size(); ++i)
            add(entry.args.size() == 1 ? tr("Argument") : tr("Argument %1").arg(i + 1), entry.args.at(i));
        break;
    case TraceKind::Data:
        addText(tr("Component"), entry.component);
        for (const QJsonValue& value : entry.args)
            add(tr("Set"), value);
        add(tr("Bytes"), entry.amount);
        break;
    default:
        addText(entry.kind == TraceKind::Refused ? tr("Address") : tr("Text"), entry.text);
        addText(tr("Component"), entry.component);
        for (const QJsonValue& value : entry.args)
            add(entry.kind == TraceKind::Page ? tr("Query") : tr("Details"), value);
    }
    if (entry.answer) {
        addText(tr("Message"), entry.answer->message);
        if (!entry.answer->value.isUndefined())
            add(tr("Result"), entry.answer->value);
        addText(tr("Took"), tr("%1 ms").arg(entry.answer->ms));
    } else if (entry.kind == TraceKind::Call) {
        addText(tr("Result"), tr("not answered"));
    }
    addText(tr("Source"), TraceWords::place(entry));
    addText(tr("Page"), entry.page);
    if (entry.kind == TraceKind::Call || entry.kind == TraceKind::Data)
        addText(tr("Touch"), entry.gesture ? tr("after a touch") : tr("without a touch"));
    m_tree->showRoots(roots, 2);
}

} // namespace Mingjing
