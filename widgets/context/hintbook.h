// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/board/hintboard.h"

#include <QObject>

#include <memory>

namespace Mingjing {

class ReviewContext;
struct TraceEntry;

/// The hints of the case that is open in a context: what the latest scan asks, what people made of it, and the one
/// hint that is selected. Whoever scans tells it; panes read it. GUI thread only.
class HintBook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintBook)

public:
    enum class Scan { None, Running, Done, Failed };

    /// \a context owns it.
    explicit HintBook(ReviewContext& context);

    const HintBoard& board() const { return m_board; }
    /// nullptr while nothing was scanned. Valid until changed().
    const HintReport* report() const { return m_report.get(); }
    std::shared_ptr<const HintReport> sharedReport() const { return m_report; }
    Scan scan() const { return m_scan; }
    /// Of a scan that runs; -1: not known.
    int percent() const { return m_percent; }
    /// Why the latest scan failed.
    const QString& failure() const { return m_failure; }

    /// The scan of the open case has ended.
    void setReport(std::shared_ptr<const HintReport> report);
    /// A scan runs; what an earlier one found stands until its end.
    void setRunning(int percent);
    /// The scan failed, or was stopped: then without a reason. What an earlier one found stands.
    void setFailed(const QString& why);

    const QString& selectedId() const { return m_selected; }
    /// nullptr when none is selected.
    const BoardHint* selected() const { return m_board.hint(m_selected); }
    /// Hints that nobody dismissed and that are not quiet, of the clauses, the file, the entry of the trace.
    QList<const BoardHint*> about(const QStringList& clauses) const;
    QList<const BoardHint*> inFile(const QString& path) const;
    /// About the page \a route: its own files, or what it did.
    QList<const BoardHint*> onPage(const QString& route) const;
    QList<const BoardHint*> atEntry(const TraceEntry& entry) const;
    /// Whether a scan was made and no rule of it looks at any of \a clauses.
    bool isUnwatched(const QStringList& clauses) const;

public Q_SLOTS:
    /// Selects the hint and leads to its leading place and its check item.
    void select(QString id);
    /// Leads to the place \a index of the hint that is selected.
    void showPlace(int index);
    void requestScan() { Q_EMIT scanRequested(); }
    void cancelScan() { Q_EMIT scanCancelled(); }

Q_SIGNALS:
    /// board() or report() differ.
    void changed();
    void hintSelected(const QString& id);
    void scanChanged();
    void scanRequested();
    void scanCancelled();

private:
    void takeCase();
    void follow();
    void renew();
    QList<const BoardHint*> asking(const QList<int>& indices) const;

    ReviewContext& m_context;
    std::shared_ptr<const HintReport> m_report;
    QList<RememberedDismissal> m_remembered;
    HintBoard m_board;
    /// What m_board was made of.
    QMap<QString, HintJudgement> m_judgements;
    QList<Finding> m_findings;
    Scan m_scan = Scan::None;
    int m_percent = -1;
    QString m_failure;
    QString m_selected;
};

} // namespace Mingjing
