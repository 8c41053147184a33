// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/elementreadout.h"

#include "widgets/common/plaintooltip.h"

#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

constexpr int shownLines = 3;

QString bindingLine(const ElementBinding& binding)
{
    const QString value = binding.value.simplified();
    return binding.name.isEmpty() ? value : QStringLiteral("%1=\"%2\"").arg(binding.name, value);
}

} // namespace

ElementReadout::ElementReadout(QWidget* parent)
    : QFrame(parent), m_tag(new QLabel), m_place(new QLabel), m_bindings(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->setSpacing(1);
    for (QLabel* label : {m_tag, m_place, m_bindings}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(label);
    }
    QFont bold = font();
    bold.setBold(true);
    m_tag->setFont(bold);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_bindings->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_bindings->setMinimumHeight(m_bindings->fontMetrics().lineSpacing() * shownLines);
    m_bindings->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    clear();
}

void ElementReadout::clear()
{
    m_tag->setText(tr("Point at an element of the page"));
    m_place->setText(tr("A click leads to its source"));
    m_bindings->clear();
}

void ElementReadout::show(const PickedElement& element)
{
    m_tag->setText(QStringLiteral("<%1>  %2 × %3")
                       .arg(element.tag)
                       .arg(qRound(element.rect.width()))
                       .arg(qRound(element.rect.height())));
    m_place->setText(QStringLiteral("%1:%2 · %3")
                         .arg(element.place.file.section(u'/', -1))
                         .arg(element.place.line)
                         .arg(element.component.isEmpty() || element.component == element.route
                                  ? tr("page")
                                  : tr("component %1").arg(element.component)));
    m_place->setToolTip(plainToolTip(element.place.file));
    QStringList lines;
    for (const ElementBinding& binding : element.bindings)
        lines.append(bindingLine(binding));
    if (lines.size() > shownLines) {
        const auto left = int(lines.size()) - shownLines + 1;
        lines = lines.mid(0, shownLines - 1);
        lines.append(tr("%n more", nullptr, left));
    }
    m_bindings->setText(lines.isEmpty() ? tr("binds nothing") : lines.join(u'\n'));
}

} // namespace Mingjing
