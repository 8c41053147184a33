// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Mingjing {

/// Where an appeal is written down as it was received: the findings it is against, a statement and files for each.
class AppealForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppealForm)

public:
    /// Offers the findings of \a state that can still be appealed against; \a now is the latest time of receipt.
    AppealForm(const CaseState& state, const QDateTime& now, QWidget* parent = nullptr);
    ~AppealForm() override;

    /// Whether anything is left to appeal against.
    bool offersAnything() const { return !m_items.isEmpty(); }
    /// As it is written now.
    AppealFiling filing() const;
    /// Adds a file to the item on \a findingId.
    void attach(const QString& findingId, const QString& path);

Q_SIGNALS:
    void fileRequested();
    /// A file could not be attached.
    void refused(const QString& sentence);

private:
    struct Item {
        QString findingId;
        QCheckBox* chosen = nullptr;
        QPlainTextEdit* statement = nullptr;
        QLabel* names = nullptr;
        QList<HandedMaterial> materials;
    };
    QWidget* makeItem(const Finding& finding);

    QString m_decisionId;
    QString m_timeZone;
    AppealKind m_kind = AppealKind::Before;
    QDateTimeEdit* m_received = nullptr;
    QPlainTextEdit* m_text = nullptr;
    bool m_receivedSet = false;
    QList<Item> m_items;
};

} // namespace Mingjing
