// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "widgets/versions/comparedversions.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSortFilterProxyModel;
class QTabWidget;
class QTableView;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Mingjing {

class ChangedFilesModel;
class DiffView;
class ReviewContext;
class SyntaxRepository;

/// Two versions of the open case's package: which files changed and how, which findings that touches, what the program
/// gained or lost. Compares the last two versions by itself when it is shown. GUI thread.
class VersionsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VersionsPane)

public:
    /// \a context and \a syntax must outlive the pane.
    VersionsPane(ReviewContext& context, const SyntaxRepository& syntax, QWidget* parent = nullptr);
    ~VersionsPane() override;

    /// Without one nothing can be compared.
    void setPort(VersionsPort port);

    /// Compares the version \a sha256 with the one before it.
    void showVersion(const QString& sha256);
    /// Compares the version that is chosen as the older one with the file \a path.
    void compareWith(const QString& path);
    DiffView* diff() const { return m_diff; }
    /// Null until two versions are compared.
    const ComparedVersions* compared() const { return m_compared.get(); }

    /// The selected lines of the new version become evidence.
    void captureSelection();
    void nextChange();
    void previousChange();
    void nextFile();
    void takeFocus();

Q_SIGNALS:
    void compareFileRequested();
    void resubmissionRequested();
    void compareFinished(bool compared);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeLayout();
    void makeLists();
    void fillVersions();
    void compare();
    void showComparison(std::shared_ptr<const ComparedVersions> compared);
    void fillFindings();
    void fillFacts();
    void showFile(const QString& path, int line, bool ofNew);
    void showRow(const QModelIndex& index);
    void showTouched(QTreeWidgetItem* item);
    void showFact(QTreeWidgetItem* item);
    void say(const QString& sentence);

    ReviewContext& m_context;
    VersionsPort m_port;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QToolButton* m_file = nullptr;
    QToolButton* m_receive = nullptr;
    QLabel* m_summary = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLineEdit* m_filter = nullptr;
    QTableView* m_files = nullptr;
    QTreeWidget* m_findings = nullptr;
    QTreeWidget* m_facts = nullptr;
    DiffView* m_diff = nullptr;
    ChangedFilesModel* m_model = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    /// The file that the newest version is compared with instead; empty mostly.
    QString m_path;
    std::shared_ptr<const ComparedVersions> m_compared;
    /// What is filled in: the case and its versions.
    QString m_key;
    Cancellation m_cancellation;
    int m_turn = 0;
    bool m_filling = false;
};

} // namespace Mingjing
