// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/queue/queueport.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;

namespace Mingjing {

class FoundModel;

/// Where words stand in all cases. Searching goes on in another thread; what is typed next ends it.
class SearchResults final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchResults)

public:
    explicit SearchResults(QWidget* parent = nullptr);
    ~SearchResults() override;

    void setPort(const QueuePort& port) { m_port = port; }
    /// Searches a moment after the last call.
    void search(const QString& words);
    void takeFocus();
    FoundModel* model() const { return m_model; }

Q_SIGNALS:
    void caseChosen(const QString& caseId);

private:
    void start();
    void show(const Result<CaseSearchOutcome>& outcome);

    QueuePort m_port;
    FoundModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_status = nullptr;
    QTimer m_timer;
    QString m_words;
    Cancellation m_cancellation;
    int m_turn = 0;
};

} // namespace Mingjing
