// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/editionspane.h"

#include "widgets/specification/editionsdelegate.h"
#include "widgets/specification/editionsmodel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Mingjing {

EditionsPane::EditionsPane(EditionsModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_list(new QListView),
      m_use(new QPushButton(tr("Use for new cases"))),
      m_export(new QPushButton(tr("Export a copy…"))),
      m_remove(new QPushButton(tr("Remove")))
{
    auto* heading = new QLabel(tr("Editions"));
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(m_list);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EditionsDelegate(m_list));
    m_list->setAccessibleName(tr("Editions"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    auto* import = new QPushButton(tr("Import…"));
    import->setToolTip(tr("Read a specification and look at it before it is accepted"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 6, 12);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    for (QPushButton* button : {import, m_use, m_export, m_remove})
        layout->addWidget(button);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        update();
        if (!index.isValid() || current() == m_current)
            return;
        m_current = current();
        Q_EMIT currentChanged(m_current);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QModelIndex index = m_model.indexOf(m_current);
        m_list->setCurrentIndex(index.isValid() ? index : m_model.index(0));
    });
    connect(import, &QPushButton::clicked, this, &EditionsPane::importRequested);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(current()); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    update();
}

EditionsPane::~EditionsPane() = default;

QString EditionsPane::current() const
{
    return m_list->currentIndex().data(EditionsModel::Sha256Role).toString();
}

void EditionsPane::select(const QString& sha256)
{
    m_list->setCurrentIndex(m_model.indexOf(sha256));
}

void EditionsPane::setUsed(const QString& sha256)
{
    m_used = sha256;
    update();
}

void EditionsPane::update()
{
    const QModelIndex index = m_list->currentIndex();
    const bool shelved = index.isValid()
        && index.data(EditionsModel::KindRole).value<EditionsModel::Kind>() == EditionsModel::Kind::Shelved;
    const bool damaged = index.data(EditionsModel::DamagedRole).toBool();
    const bool used = current() == m_used;
    m_use->setEnabled(shelved && !damaged && !used);
    m_export->setEnabled(index.isValid() && !damaged);
    m_remove->setEnabled(shelved && !used && !index.data(EditionsModel::BuiltInRole).toBool());
    m_remove->setToolTip(used ? tr("New cases are judged by it.") : QString());
}

} // namespace Mingjing
