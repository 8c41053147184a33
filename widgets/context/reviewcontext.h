// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"
#include "review/checklist/checklist.h"
#include "review/package/facts.h"
#include "review/package/inspection.h"
#include "review/package/manifest.h"
#include "review/package/packagecontents.h"
#include "review/specification/catalogue.h"
#include "review/specification/edition.h"
#include "review/trace/inspectedpage.h"
#include "review/trace/sourceplace.h"
#include "review/trace/tracelog.h"
#include "review/trace/tracepictures.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>

#include <memory>

namespace Mingjing {

class HintBook;
class ReviewSession;

/// Everything about one open case that does not change while it is open. Shared, immutable, safe to read anywhere.
struct OpenCase {
    std::shared_ptr<const PackageContents> package;
    Manifest manifest;
    PackageFacts facts;
    /// Everything odd about the package: the archive, its configuration, its text.
    QList<IntakeWarning> intake;
    /// All of that together, with the store form that the package carries; null where nobody needs it.
    std::shared_ptr<const PackageInspection> inspection = {};
    std::shared_ptr<const Edition> edition;
    std::shared_ptr<const Catalogue> catalogue;
    Checklist checklist;
};

/// What all panes of the review room share: the case, its state now, and the one selection that runs through them.
///
/// Panes never know each other. They read from here, ask for a selection here, and act through session(). The context
/// owns neither the session nor the panes. GUI thread only.
class ReviewContext final : public QObject
{
    Q_OBJECT

public:
    explicit ReviewContext(QObject* parent = nullptr);
    ~ReviewContext() override;

    /// Shows a live case; \a session must outlive the context or the next call of setLive(), setReplay() or clear().
    void setLive(std::shared_ptr<const OpenCase> openCase, ReviewSession* session);
    /// Shows a case that is replayed: \a state is what the timeline stands at, and nothing can be changed.
    void setReplay(std::shared_ptr<const OpenCase> openCase, const CaseState& state);
    /// Moves the replay to \a state.
    void setReplayState(const CaseState& state);
    void clear();

    /// Null while no case is open.
    const OpenCase* openCase() const { return m_openCase.get(); }
    std::shared_ptr<const OpenCase> sharedCase() const { return m_openCase; }
    /// The state of the case now; an empty state while none is open. While isVeiled() what others judged and found is
    /// not in it.
    const CaseState& state() const;
    /// What was done so far; empty in a replay, while isVeiled(), and while no case is open.
    const QList<ReviewEvent>& journal() const;
    /// A blind second reader sits here and has not said yet what they would decide.
    bool isVeiled() const { return m_veiled; }
    /// They have said it: everything is shown, for as long as the decision waits.
    void liftVeil();
    /// Who reads, or by which rules, may have changed.
    void refreshVeil();
    /// Null in a replay and while no case is open.
    ReviewSession* session() const { return m_session; }
    /// True when acts can be recorded: a live case that is not closed.
    bool isEditable() const;
    bool isReplay() const { return m_openCase && !m_session; }

    /// Everything that was observed while the package ran, since the case was opened.
    const TraceLog& trace() const { return m_trace; }
    /// The calls among it, oldest first.
    QList<RecordedCall> calls() const { return m_trace.calls(); }
    /// The package begins to run, once more perhaps.
    void beginTraceRun();
    /// What is added from here on happens under \a scenario, as one of Evidence::scenarios.
    void setTraceScenario(const QJsonObject& scenario);
    /// What setTraceScenario() was told, by the first entry that it says something of.
    const QMap<int, QJsonObject>& traceScenarios() const { return m_scenarios; }
    /// The scenarios under which \a entries happened, each once, in the order of time; empty: nobody said.
    QJsonArray traceScenarios(QList<int> entries) const;
    /// Adds \a entries in this order, then joins \a answers with their calls.
    void addTrace(const QList<TraceEntry>& entries, const QList<TraceAnswer>& answers = {});
    void addCall(const RecordedCall& call) { addTrace({TraceEntry::of(call)}); }
    /// What the phone showed, as far as it was kept.
    const TracePictures& pictures() const { return m_pictures; }
    /// What the phone showed when the entry at \a index happened, in the same run; nullptr when nothing was kept of it.
    /// Valid until the next picture.
    const TracePicture* pictureOf(int index) const;
    /// Milliseconds since the first run began, as TraceLog::momentOf() counts.
    qint64 traceMoment() const { return m_traceClock.isValid() ? m_traceClock.elapsed() : 0; }
    void addTracePicture(const TracePicture& picture);
    /// Where an entry stands that was chosen last; -1: none.
    int selectedEntry() const { return m_entry; }

    /// What the machine asks, and what people answered.
    HintBook& hints() const { return *m_hints; }

    QString selectedPage() const { return m_page; }
    SourcePlace selectedSource() const { return m_source; }
    QString selectedItem() const { return m_item; }
    QString selectedFinding() const { return m_finding; }

public Q_SLOTS:
    /// Asks the phone to show the page \a route.
    void selectPage(const QString& route);
    /// Asks the source view to show \a place; the phone outlines its element.
    void selectSource(const Mingjing::SourcePlace& place);
    /// Selects a check item by its clause id.
    void selectItem(const QString& itemId);
    void selectFinding(const QString& findingId);
    /// The entry at \a index of trace(): the source view shows its line.
    void selectEntry(int index);
    /// Asks whoever runs the package for the data of the page on top.
    void requestInspection() { Q_EMIT inspectionRequested(); }
    /// What the data was.
    void showInspected(const Mingjing::InspectedPage& page) { Q_EMIT pageInspected(page); }
    /// Evidence \a evidenceId was captured and waits to be attached to the finding that is written.
    void announceEvidence(const QString& evidenceId);
    /// Asks to read the clause \a clauseId in the edition of the case.
    void requestClause(const QString& clauseId);
    /// Asks to see what became of the clause \a clauseId when the case was carried over to another edition.
    void requestComparison(const QString& clauseId);
    /// Asks to open the case \a caseId instead of this one.
    void requestCase(const QString& caseId);
    /// Asks for a new finding under \a itemId.
    void requestFinding(const QString& itemId);
    /// Asks for a new finding about what the hint \a hintId asks, with \a evidence, ids of what was captured for it.
    void requestHintFinding(const QString& hintId, const QStringList& evidence);
    /// One line for the status bar: what an act did, or why it could not be done.
    void report(const QString& sentence);

Q_SIGNALS:
    /// Another case is open, or none.
    void caseChanged();
    /// state() differs from before.
    void stateChanged();
    void pageSelected(const QString& route);
    void sourceSelected(const Mingjing::SourcePlace& place);
    void itemSelected(const QString& itemId);
    void findingSelected(const QString& findingId);
    /// trace() has more entries than before.
    void traceGrown();
    /// The entry at \a index of trace() was answered, or counts more.
    void traceEntryChanged(int index);
    void traceCleared();
    void entrySelected(int index);
    void pictureAdded();
    void inspectionRequested();
    void pageInspected(const Mingjing::InspectedPage& page);
    void reported(const QString& sentence);
    /// The auditor asks for evidence for a new finding under \a itemId: the finding editor opens.
    void findingRequested(const QString& itemId);
    void hintFindingRequested(const QString& hintId, const QStringList& evidence);
    /// The auditor wants to read the clause in the edition of the case.
    void clauseRequested(const QString& clauseId);
    void comparisonRequested(const QString& clauseId);
    /// The auditor wants to open another case.
    void caseRequested(const QString& caseId);
    /// Evidence was captured and waits to be attached to the finding being written.
    void evidenceCaptured(const QString& evidenceId);

private:
    void follow();
    void makeVeil();

    /// A child.
    HintBook* m_hints = nullptr;
    std::shared_ptr<const OpenCase> m_openCase;
    ReviewSession* m_session = nullptr;
    CaseState m_replayState;
    bool m_veiled = false;
    /// The decision for which the veil was lifted, and when it had been held.
    QString m_unveiled;
    CaseState m_blindState;
    TraceLog m_trace;
    TracePictures m_pictures;
    /// By the first entry that happened under each.
    QMap<int, QJsonObject> m_scenarios;
    QElapsedTimer m_traceClock;
    int m_entry = -1;
    QString m_page;
    SourcePlace m_source;
    QString m_item;
    QString m_finding;
};

} // namespace Mingjing
