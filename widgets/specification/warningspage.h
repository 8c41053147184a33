// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/heldedition.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace Mingjing {

class DocumentView;
class WarningsModel;

/// The warnings of an edition above its document.
class WarningsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningsPage)

public:
    explicit WarningsPage(QWidget* parent = nullptr);
    ~WarningsPage() override;

    void setEdition(const HeldEdition& held);
    QTableView* table() const { return m_table; }
    DocumentView* documentView() const { return m_document; }

private:
    WarningsModel* m_model = nullptr;
    QLabel* m_none = nullptr;
    QTableView* m_table = nullptr;
    DocumentView* m_document = nullptr;
};

} // namespace Mingjing
