// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/catalogue.h"
#include "widgets/specification/heldedition.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace Mingjing {

class ClauseBrowser;
class PenaltiesPage;
class WarningsPage;

/// One edition from all sides: to browse, its warnings, its penalties.
class EditionView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditionView)

public:
    explicit EditionView(QWidget* parent = nullptr);
    ~EditionView() override;

    void setEdition(const HeldEdition& held);
    const HeldEdition& edition() const { return m_held; }
    /// Opens the clause to read.
    void showClause(const QString& id);

    QTabWidget* tabs() const { return m_tabs; }
    ClauseBrowser* browser() const { return m_browser; }
    WarningsPage* warningsPage() const { return m_warnings; }
    PenaltiesPage* penaltiesPage() const { return m_penalties; }

Q_SIGNALS:
    /// edition() is another.
    void editionChanged();

private:
    HeldEdition m_held;
    /// Fitted to the edition; the pages look into it.
    Catalogue m_catalogue;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QTabWidget* m_tabs = nullptr;
    ClauseBrowser* m_browser = nullptr;
    WarningsPage* m_warnings = nullptr;
    PenaltiesPage* m_penalties = nullptr;
};

} // namespace Mingjing
