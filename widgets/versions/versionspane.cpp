// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/versionspane.h"

#include "review/base/visibletext.h"
#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/versions/changedfilesmodel.h"
#include "widgets/versions/diffview.h"
#include "widgets/versions/textdiff.h"
#include "widgets/versions/versionwords.h"
#include "widgets/words/intakewords.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

/// An item as high as a row of the list of files.
QTreeWidgetItem* makeItem(auto* parent, const QWidget& tree)
{
    auto* item = new QTreeWidgetItem(parent);
    item->setSizeHint(0, QSize(0, tree.fontMetrics().height() + 6));
    return item;
}

enum ItemRole { PathRole = Qt::UserRole, LineRole, OfNewRole, FindingRole };

} // namespace

VersionsPane::VersionsPane(ReviewContext& context, const SyntaxRepository& syntax, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_from(new QComboBox),
      m_to(new QComboBox),
      m_file(new QToolButton),
      m_receive(new QToolButton),
      m_summary(new QLabel),
      m_progress(new QProgressBar),
      m_cancel(new QToolButton),
      m_tabs(new QTabWidget),
      m_filter(new QLineEdit),
      m_files(new QTableView),
      m_findings(new QTreeWidget),
      m_facts(new QTreeWidget),
      m_diff(new DiffView(syntax)),
      m_model(new ChangedFilesModel(this)),
      m_filtered(new QSortFilterProxyModel(this))
{
    makeLayout();
    connect(m_from, &QComboBox::activated, this, [this] { compare(); });
    connect(m_to, &QComboBox::activated, this, [this] {
        m_path.clear();
        compare();
    });
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_cancellation.request(); });
    connect(m_file, &QToolButton::clicked, this, &VersionsPane::compareFileRequested);
    connect(m_receive, &QToolButton::clicked, this, &VersionsPane::resubmissionRequested);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionsPane::showRow);
    connect(m_findings, &QTreeWidget::currentItemChanged, this, &VersionsPane::showTouched);
    connect(m_findings, &QTreeWidget::itemClicked, this, &VersionsPane::showTouched);
    connect(m_facts, &QTreeWidget::currentItemChanged, this, &VersionsPane::showFact);
    connect(m_facts, &QTreeWidget::itemClicked, this, &VersionsPane::showFact);
    connect(&m_context, &ReviewContext::stateChanged, this, [this] {
        if (isVisible())
            fillVersions();
    });
    say({});
}

VersionsPane::~VersionsPane()
{
    m_cancellation.request();
}

void VersionsPane::setPort(VersionsPort port)
{
    m_port = std::move(port);
}

void VersionsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillVersions();
}

void VersionsPane::say(const QString& sentence)
{
    m_progress->hide();
    m_cancel->hide();
    m_summary->setText(sentence);
    m_summary->setToolTip(plainToolTip(sentence));
}

void VersionsPane::fillVersions()
{
    const CaseState& state = m_context.state();
    QString key = state.caseId;
    for (const SubmittedVersion& version : state.versions)
        key += u' ' + version.sha256;
    if (key == m_key)
        return;
    m_key = key;
    m_path.clear();
    m_from->clear();
    m_to->clear();
    for (const SubmittedVersion& version : state.versions) {
        const QString text = tr("Version %1 · %2 · %3")
                                 .arg(version.number)
                                 .arg(QLocale().toString(version.at.toLocalTime().date(), QLocale::ShortFormat),
                                      visibleText(version.fileName));
        for (QComboBox* box : {m_from, m_to}) {
            box->addItem(text, version.number);
            box->setItemData(box->count() - 1, plainToolTip(version.sha256), Qt::ToolTipRole);
        }
    }
    const int last = m_to->count() - 1;
    m_to->setCurrentIndex(last);
    m_from->setCurrentIndex(std::max(0, last - 1));
    m_file->setEnabled(last >= 0);
    m_receive->setEnabled(m_context.isEditable());
    compare();
}

void VersionsPane::showVersion(const QString& sha256)
{
    fillVersions();
    const SubmittedVersion* version = m_context.state().version(sha256);
    if (!version)
        return;
    m_path.clear();
    m_to->setCurrentIndex(version->number - 1);
    m_from->setCurrentIndex(std::max(0, version->number - 2));
    compare();
}

void VersionsPane::compareWith(const QString& path)
{
    m_path = path;
    m_from->setCurrentIndex(m_from->count() - 1);
    compare();
}

void VersionsPane::compare()
{
    m_cancellation.request();
    m_cancellation = {};
    const int turn = ++m_turn;
    m_compared.reset();
    m_model->setFiles({}, {});
    m_findings->clear();
    m_facts->clear();
    m_diff->clear();
    const CaseState state = m_context.state();
    const auto chosen = [&](const QComboBox* box) {
        const int index = box->currentIndex();
        return index >= 0 && index < state.versions.size() ? state.versions.at(index) : SubmittedVersion();
    };
    const SubmittedVersion from = chosen(m_from);
    const SubmittedVersion to = chosen(m_to);
    if (from.sha256.isEmpty() || !m_port.kept)
        return say(tr("No case is open."));
    if (m_path.isEmpty() && state.versions.size() == 1)
        return say(tr("There is one version only. Receive a resubmission, or compare with a file."));
    const auto before = m_port.kept(from.sha256);
    const auto after = m_path.isEmpty() ? m_port.kept(to.sha256) : Result<QByteArray>(QByteArray());
    if (!before || !after)
        return say(errorText(before ? after.error() : before.error()));
    const ChosenVersion older{from.fileName, from.root, *before, {}};
    const ChosenVersion newer = m_path.isEmpty() ? ChosenVersion{to.fileName, to.root, *after, {}}
                                                 : ChosenVersion{QFileInfo(m_path).fileName(), from.root, {}, m_path};
    say(tr("Comparing…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    using Compared = Result<std::shared_ptr<const ComparedVersions>>;
    auto* watcher = new QFutureWatcher<Compared>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, turn](int done) {
        if (turn != m_turn)
            return;
        m_progress->setRange(0, watcher->progressMaximum());
        m_progress->setValue(done);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        const Compared compared = watcher->result();
        if (compared)
            showComparison(*compared);
        else
            say(errorText(compared.error()));
        Q_EMIT compareFinished(compared.ok());
    });
    watcher->setFuture(QtConcurrent::run(
        [port = m_port, older, newer, state, cancellation = m_cancellation](QPromise<Compared>& promise) {
            promise.addResult(
                compareVersions(port, older, newer, state, cancellation, [&promise](qsizetype done, qsizetype total) {
                    promise.setProgressRange(0, int(total));
                    promise.setProgressValue(int(done));
                }));
        }));
}

void VersionsPane::showComparison(std::shared_ptr<const ComparedVersions> compared)
{
    m_compared = std::move(compared);
    const PackageComparison& comparison = m_compared->comparison;
    QHash<QString, int> touched;
    for (const TouchedFinding& finding : m_compared->findings) {
        for (const TouchedEvidence& evidence : finding.evidence) {
            if (!evidence.oldPath.isEmpty())
                ++touched[evidence.oldPath];
        }
    }
    m_model->setFiles(comparison.files, touched);
    fillFindings();
    fillFacts();
    m_tabs->setTabText(0, tr("Files %1").arg(comparison.files.size()));
    m_tabs->setTabText(1, tr("Findings %1").arg(m_compared->findings.size()));
    m_tabs->setTabText(2, tr("Gained and lost %1").arg(comparison.facts.size()));
    QStringList parts;
    const auto count = [&](FileChangeKind kind) {
        if (const qsizetype files = comparison.count(kind))
            parts.append(QStringLiteral("%1 %2").arg(files).arg(VersionWords::change(kind)));
    };
    for (const FileChangeKind kind : {FileChangeKind::Changed, FileChangeKind::Added, FileChangeKind::Removed,
                                      FileChangeKind::Renamed, FileChangeKind::Moved})
        count(kind);
    parts.append(tr("%1 unchanged").arg(comparison.unchangedFiles));
    QString words = QStringLiteral("%1 · +%2 −%3")
                        .arg(parts.join(QStringLiteral(", ")))
                        .arg(comparison.addedLines())
                        .arg(comparison.removedLines());
    if (!m_path.isEmpty())
        words = tr("With %1: %2").arg(QFileInfo(m_path).fileName(), words);
    say(words);
    if (m_filtered->rowCount() > 0)
        m_files->selectRow(0);
}

void VersionsPane::fillFindings()
{
    const CaseState& state = m_context.state();
    for (const TouchedFinding& touched : m_compared->findings) {
        const Finding* finding = state.finding(touched.findingId);
        if (!finding)
            continue;
        auto* top = makeItem(m_findings, *m_findings);
        top->setText(0, QStringLiteral("%1  %2").arg(finding->id, finding->words.simplified()));
        top->setToolTip(0, plainToolTip(QStringLiteral("%1\n%2").arg(finding->clauses.join(u' '), finding->words)));
        top->setText(1, VersionWords::touch(touched.state));
        top->setForeground(1, Appearance::colour(VersionWords::role(touched.state)));
        top->setData(0, FindingRole, finding->id);
        for (const TouchedEvidence& evidence : touched.evidence) {
            auto* child = makeItem(top, *m_findings);
            const bool gone = evidence.newLines.isEmpty();
            const QString path = evidence.newPath.isEmpty() ? evidence.oldPath : evidence.newPath;
            QString place = visibleText(path);
            if (!evidence.oldLines.isEmpty())
                place += u' ' + VersionWords::lines(evidence.oldLines);
            if (!gone && evidence.newLines != evidence.oldLines)
                place += QStringLiteral(" → ") + VersionWords::lines(evidence.newLines);
            child->setText(0, QStringLiteral("%1  %2").arg(evidence.evidenceId, place));
            child->setToolTip(0, plainToolTip(child->text(0)));
            child->setText(1, VersionWords::touch(evidence.state));
            child->setForeground(1, Appearance::colour(VersionWords::role(evidence.state)));
            child->setData(0, PathRole, path);
            child->setData(0, OfNewRole, !gone);
            child->setData(0, LineRole,
                           gone ? evidence.oldLines.value(0, {0, 0}).first : evidence.newLines.constFirst().first);
            if (top->data(0, PathRole).toString().isEmpty()) {
                for (const int role : {int(PathRole), int(OfNewRole), int(LineRole)})
                    top->setData(0, role, child->data(0, role));
            }
        }
        top->setExpanded(true);
    }
}

void VersionsPane::fillFacts()
{
    QTreeWidgetItem* group = nullptr;
    std::optional<FactKind> kind;
    for (const FactChange& fact : m_compared->comparison.facts) {
        if (kind != fact.fact) {
            kind = fact.fact;
            group = makeItem(m_facts, *m_facts);
            group->setText(0, VersionWords::fact(fact.fact));
            group->setFirstColumnSpanned(true);
            group->setExpanded(fact.fact != FactKind::Warning);
        }
        auto* item = makeItem(group, *m_facts);
        QString name = fact.name;
        if (fact.fact == FactKind::Warning) {
            const auto warning = intakeWarningFromId(fact.name);
            name = warning ? IntakeWords::kind(*warning) : fact.name;
        }
        if (fact.change == FactChangeKind::Altered)
            name += QStringLiteral(": %1 → %2").arg(fact.oldDetail, fact.newDetail);
        item->setText(0, visibleText(name));
        item->setToolTip(0, plainToolTip(QStringLiteral("%1\n%2").arg(name, fact.site.file)));
        item->setText(1, VersionWords::change(fact.change));
        item->setForeground(1, Appearance::colour(VersionWords::role(fact.change)));
        item->setData(0, PathRole, fact.site.file);
        item->setData(0, LineRole, fact.site.line);
        item->setData(0, OfNewRole, fact.change != FactChangeKind::Lost);
    }
}

void VersionsPane::showFile(const QString& path, int line, bool ofNew)
{
    if (!m_compared || path.isEmpty())
        return;
    const int row = m_model->rowOf(path);
    if (row < 0) {
        FileChange same;
        same.oldPath = same.newPath = path;
        if (!m_compared->before.contents->contains(path) || !m_compared->after.contents->contains(path))
            return;
        same.oldBytes = same.newBytes = m_compared->before.contents->find(path)->size;
        m_diff->show(m_compared, same, line, ofNew);
        return;
    }
    m_filling = true;
    m_files->selectionModel()->setCurrentIndex(m_filtered->mapFromSource(m_model->index(row, 0)),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_filling = false;
    m_diff->show(m_compared, *m_model->file(row), line, ofNew);
}

void VersionsPane::showRow(const QModelIndex& index)
{
    const FileChange* file = m_model->file(m_filtered->mapToSource(index).row());
    if (file && m_compared && !m_filling)
        m_diff->show(m_compared, *file);
}

void VersionsPane::showTouched(QTreeWidgetItem* item)
{
    if (item)
        showFile(item->data(0, PathRole).toString(), item->data(0, LineRole).toInt(),
                 item->data(0, OfNewRole).toBool());
}

void VersionsPane::showFact(QTreeWidgetItem* item)
{
    if (item)
        showFile(item->data(0, PathRole).toString(), item->data(0, LineRole).toInt(),
                 item->data(0, OfNewRole).toBool());
}

void VersionsPane::nextChange()
{
    m_diff->nextChange();
}

void VersionsPane::previousChange()
{
    m_diff->previousChange();
}

void VersionsPane::nextFile()
{
    const int next = m_files->currentIndex().row() + 1;
    if (next < m_filtered->rowCount())
        m_files->selectRow(next);
}

void VersionsPane::takeFocus()
{
    m_files->setFocus(Qt::OtherFocusReason);
}

void VersionsPane::captureSelection()
{
    const auto evidence = m_diff->selectedEvidence();
    if (!evidence || !m_context.isEditable())
        return m_context.report(tr("Select lines of the new version that show the violation first."));
    if (!m_context.state().version(evidence->packageSha256))
        return m_context.report(tr("This file is no version of the case. Receive it as a resubmission first."));
    const auto id = m_context.session()->captureEvidence(*evidence);
    if (!id)
        return m_context.report(errorText(id.error()));
    m_context.report(tr("Lines %1 of %2 are evidence %3.")
                         .arg(VersionWords::lines(evidence->lines), visibleText(evidence->path), *id));
    m_context.announceEvidence(*id);
}

} // namespace Mingjing
