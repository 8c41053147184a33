// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the profile editor is put together.
#include "widgets/checklist/profileeditor.h"
#include "widgets/checklist/profiletree.h"
#include "widgets/common/noticebar.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/placewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace Mingjing {

namespace {

QToolButton* button(const QString& text)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QHBoxLayout* row(const QList<QWidget*>& widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(4);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

} // namespace

void ProfileEditor::build()
{
    m_notice = new NoticeBar;
    m_list = new QComboBox;
    m_list->setAccessibleName(tr("Profile to look at"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_close = button(tr("Back to the checklist"));
    m_duplicate = button(tr("Duplicate"));
    m_delete = button(tr("Delete"));
    m_import = button(tr("Import…"));
    m_export = button(tr("Export…"));
    m_count = new QLabel;
    m_count->setWordWrap(true);
    m_save = new QPushButton(tr("Save"));
    m_use = new QPushButton(tr("Review by this profile"));
    m_use->setToolTip(tr("Saves it, and lets the case be reviewed by it"));

    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_list, 1);
    top->addWidget(m_close);
    m_form = makeRules();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(row({m_duplicate, m_delete, m_import, m_export}));
    layout->addWidget(m_notice);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_count);
    auto* last = new QHBoxLayout;
    last->setSpacing(4);
    last->addWidget(m_save);
    last->addWidget(m_use);
    last->addStretch(1);
    layout->addLayout(last);
}

QWidget* ProfileEditor::makeRules()
{
    m_name = new QLineEdit;
    m_name->setMaxLength(120);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setPlaceholderText(tr("Name"));
    m_description = new QLineEdit;
    m_description->setMaxLength(2000);
    m_description->setAccessibleName(tr("What the profile is for"));
    m_description->setPlaceholderText(tr("What it is for"));
    m_fromList = button(tr("As the list shows"));
    m_fromList->setToolTip(tr("Ticks what the checklist shows with its present filter and verdicts"));
    m_all = button(tr("All"));
    m_none = button(tr("None"));
    m_tree = new ProfileTree;
    m_weight = new QComboBox;
    m_weight->addItems({tr("any consequence, or none"), tr("put right or rejected"), tr("limited for a time"),
                        tr("taken down, or banned for good"), tr("account or program closed")});
    m_weight->setToolTip(tr("Only items whose processing rules can come to at least this"));
    m_weight->setAccessibleName(tr("Least consequence"));
    m_weight->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_weight->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_always = new QLineEdit;
    m_always->setPlaceholderText(tr("numbers, such as 2/5.19 2/11.1"));
    m_always->setAccessibleName(tr("Always asked"));
    m_former = new QCheckBox(tr("Only what the former decision found"));
    m_former->setToolTip(tr("For a rectification: the clauses of its findings, with what is judged with them or "
                            "related to them"));

    auto* places = new QGridLayout;
    places->setContentsMargins(0, 0, 0, 0);
    places->setVerticalSpacing(0);
    for (const QString& id : knownPlaces()) {
        auto* place = new QCheckBox(PlaceWords::where(id));
        place->setObjectName(id);
        place->setToolTip(tr("Only items for which one looks here, or at another place that is ticked"));
        const int index = static_cast<int>(m_places.size());
        places->addWidget(place, index / 2, index % 2);
        m_places.append(place);
    }
    auto* rules = new QFormLayout;
    rules->setContentsMargins(0, 0, 0, 0);
    rules->setVerticalSpacing(4);
    rules->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rules->addRow(tr("At least"), m_weight);
    rules->addRow(tr("Always"), m_always);

    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_description);
    layout->addLayout(row({m_all, m_none, m_fromList}));
    layout->addWidget(m_tree, 1);
    layout->addLayout(rules);
    layout->addLayout(places);
    layout->addWidget(m_former);
    return form;
}

void ProfileEditor::connectAll()
{
    connect(m_list, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_showing || index < 0)
            return;
        const QString id = m_list->itemData(index).toString();
        if (save())
            edit(id);
        else
            m_list->setCurrentIndex(m_list->findData(m_profile.id));
    });
    m_recount = new QTimer(this);
    m_recount->setSingleShot(true);
    connect(m_recount, &QTimer::timeout, this, &ProfileEditor::updateCount);
    for (QLineEdit* field : {m_name, m_description, m_always})
        connect(field, &QLineEdit::textEdited, this, &ProfileEditor::changed);
    connect(m_weight, &QComboBox::currentIndexChanged, this, &ProfileEditor::changed);
    for (QCheckBox* box : m_places + QList<QCheckBox*>{m_former})
        connect(box, &QCheckBox::toggled, this, &ProfileEditor::changed);
    const auto touched = [this] {
        m_ticksTouched = true;
        changed();
    };
    connect(m_tree, &ProfileTree::ticksChanged, this, touched);
    const auto tick = [this, touched](QToolButton* source, auto items) {
        connect(source, &QToolButton::clicked, this, [this, touched, items] {
            m_tree->tick(items());
            touched();
        });
    };
    tick(m_fromList, [this] { return m_shown; });
    tick(m_none, [] { return QStringList(); });
    tick(m_all, [this] {
        QStringList all;
        for (const CheckItem& item : m_context.openCase()->checklist.items)
            all.append(item.id);
        return all;
    });
    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (!save())
            return;
        Q_EMIT useRequested(m_profile);
        Q_EMIT closed();
    });
    connect(m_close, &QToolButton::clicked, this, &ProfileEditor::close);
    connect(m_duplicate, &QToolButton::clicked, this, &ProfileEditor::duplicate);
    connect(m_delete, &QToolButton::clicked, this, &ProfileEditor::remove);
    connect(m_import, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import a profile"), {}, tr("Profiles (*.json)"));
        if (!path.isEmpty())
            importFrom(path);
    });
    connect(m_export, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Export the profile"), m_profile.id + QStringLiteral(".json"), tr("Profiles (*.json)"));
        if (!path.isEmpty())
            exportTo(path);
    });
}

} // namespace Mingjing
