// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagescenario.h"
#include "widgets/scenario/scenarioshelf.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace Mingjing {

class EntryPart;
class NetworkPart;
class ScenarioPart;

/// A small window beside the phone in which a scenario is put together. Nothing happens to the phone before apply();
/// the window stays open. Esc closes it.
class ScenarioEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScenarioEditor)

public:
    /// A window of its own that belongs to the window of \a parent. \a shelf: where named scenarios are kept.
    explicit ScenarioEditor(ScenarioShelf shelf, QWidget* parent = nullptr);

    /// Shows \a scenario, which the phone has now.
    void setScenario(const PageScenario& scenario);
    /// What the fields say now.
    PageScenario scenario() const;
    void setRoutes(const QStringList& routes);
    /// What the program under review says of itself that matters here; empty: nothing.
    void setRemark(const QString& remark);
    /// Opens the window at the height of \a anchor beside \a clear, which it covers only where the screen has no room.
    void openAt(const QWidget* anchor, const QWidget& clear);

    QTabWidget* tabs() const { return m_tabs; }
    NetworkPart* network() const { return m_network; }
    QString message() const;

public Q_SLOTS:
    /// The phone shall have what the fields say.
    void apply();
    void resetToDefault();
    /// Keeps what the fields say under the name in the field for it.
    void savePreset();
    void removePreset();

Q_SIGNALS:
    void applied(const Mingjing::PageScenario& scenario);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPart(ScenarioPart* part, const QString& title);
    QLayout* presetLine();
    void showAll(const PageScenario& scenario);
    void choosePreset(int index);
    void listPresets(const QString& chosen);
    void openFile();
    void saveFile();
    void touch();
    void say(const QString& sentence, bool isRefusal = false);

    ScenarioShelf m_shelf;
    PageScenario m_shown;
    QComboBox* m_presets = nullptr;
    QLineEdit* m_name = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_remove = nullptr;
    QTabWidget* m_tabs = nullptr;
    QList<ScenarioPart*> m_parts;
    EntryPart* m_entry = nullptr;
    NetworkPart* m_network = nullptr;
    QLabel* m_brief = nullptr;
    QLabel* m_remark = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace Mingjing
