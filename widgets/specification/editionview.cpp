// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/editionview.h"

#include "review/specification/cataloguefit.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/specification/clausebrowser.h"
#include "widgets/specification/penaltiespage.h"
#include "widgets/specification/specificationwords.h"
#include "widgets/specification/warningspage.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Mingjing {

EditionView::EditionView(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_facts(new QLabel),
      m_tabs(new QTabWidget),
      m_browser(new ClauseBrowser(m_catalogue)),
      m_warnings(new WarningsPage),
      m_penalties(new PenaltiesPage(m_catalogue))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tabs->addTab(m_browser, tr("Browse"));
    m_tabs->addTab(m_warnings, tr("Warnings"));
    m_tabs->addTab(m_penalties, tr("Penalties"));
    m_tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);
    connect(m_penalties, &PenaltiesPage::clauseChosen, this, &EditionView::showClause);
    setEdition({});
}

EditionView::~EditionView() = default;

void EditionView::setEdition(const HeldEdition& held)
{
    m_held = held;
    if (held.isValid()) {
        if (auto fitted = builtInCatalogueFor(*held.edition))
            m_catalogue = std::move(*fitted);
    }
    setEnabled(held.isValid());
    m_browser->setEdition(held.edition);
    m_warnings->setEdition(held);
    m_penalties->setEdition(held.edition);
    const int warnings = held.isValid() ? int(held.edition->warnings().size()) : 0;
    m_tabs->setTabText(m_tabs->indexOf(m_warnings), warnings == 0 ? tr("Warnings") : tr("Warnings (%1)").arg(warnings));
    if (held.isValid()) {
        const Edition& edition = *held.edition;
        QStringList facts{SpecificationWords::counts(edition), SpecificationWords::shortDigest(edition.sha256())};
        if (const QString date = SpecificationWords::date(edition.created()); !date.isEmpty())
            facts.append(date);
        m_title->setText(edition.title());
        m_facts->setText(facts.join(u" · "_s));
        m_facts->setToolTip(plainToolTip(edition.sha256()));
    } else {
        m_title->clear();
        m_facts->clear();
    }
    Q_EMIT editionChanged();
}

void EditionView::showClause(const QString& id)
{
    m_tabs->setCurrentWidget(m_browser);
    m_browser->showClause(id);
}

} // namespace Mingjing
