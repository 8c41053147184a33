// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the queue and with the database as a whole.
#include "app/mainwindow.h"

#include "app/settings.h"
#include "widgets/common/actionregistry.h"
#include "widgets/queue/queuepane.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace Mingjing {

void MainWindow::makeQueueActions()
{
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key, auto run) {
        auto* action = new QAction(text, m_queue);
        m_queue->addAction(action);
        connect(action, &QAction::triggered, m_queue, run);
        m_actions->add(QString::fromLatin1(id), action, {key});
    };
    add("queue.claim", tr("Claim the chosen case"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, &QueuePane::claim);
    add("queue.assign", tr("Assign the chosen case…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, &QueuePane::startAssigning);
    add("queue.filter", tr("Filter cases"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &QueuePane::focusFilter);
    auto* search = new QAction(tr("Search all cases"), this);
    addAction(search);
    connect(search, &QAction::triggered, this, [this] {
        showRoom(Room::Queue);
        m_queue->focusSearch();
    });
    m_actions->add(QStringLiteral("queue.search"), search, {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
}

void MainWindow::addDatabaseActions(QMenu* file)
{
    const auto add = [&](const char* id, const QString& text, auto slot) {
        connect(m_actions->add(QString::fromLatin1(id), file->addAction(text)), &QAction::triggered, this, slot);
    };
    add("file.backup", tr("Bac&k up all cases…"), [this] {
        const QString day = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Back up all cases"), QStringLiteral("mingjing-%1.sqlite").arg(day), QStringLiteral("*.sqlite"));
        if (!path.isEmpty())
            Q_EMIT backUpRequested(path);
    });
    add("file.restore", tr("R&estore a backup…"), [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("Restore a backup"), {}, tr("Backups (*.sqlite *.bak *.db)"));
        if (!path.isEmpty())
            Q_EMIT restoreRequested(path);
    });
}

void MainWindow::chooseHintFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import hints of another tool"), packageFolder(),
                                                      tr("Results in SARIF (*.sarif *.json)"));
    if (!path.isEmpty())
        Q_EMIT hintImportRequested(path);
}

QString MainWindow::packageFolder() const
{
    const QStringList recent = m_settings.recentPackages();
    return recent.isEmpty() ? QString() : QFileInfo(recent.constFirst()).absolutePath();
}

void MainWindow::chooseIntakeFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Take in several packages"), packageFolder(), tr("Packages (*.zip)"));
    if (!paths.isEmpty())
        Q_EMIT intakeRequested(paths);
}

void MainWindow::chooseIntakeFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Take in a folder of packages"), packageFolder());
    if (!path.isEmpty())
        Q_EMIT intakeRequested({path});
}

} // namespace Mingjing
