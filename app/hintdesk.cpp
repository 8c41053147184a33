// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hintdesk.h"

#include "app/inputs/inputs.h"
#include "app/settings.h"
#include "review/base/digest.h"
#include "widgets/common/errortext.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace Mingjing {

namespace {

/// Between what is traced and the scan of it; a scan that takes long waits longer, so that it never takes more than a
/// tenth of the time.
constexpr qint64 leastWaitMs = 4000;
constexpr int waitFactor = 10;

} // namespace

HintDesk::HintDesk(ReviewContext& context, const Settings& settings, Scanner scanner, QString importFolder,
                   QObject* parent)
    : QObject(parent),
      m_context(context),
      m_settings(settings),
      m_scanner(std::move(scanner)),
      m_importFolder(std::move(importFolder))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HintDesk::scan);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HintDesk::finish);
    connect(&m_context, &ReviewContext::caseChanged, this, &HintDesk::takeCase);
    connect(&m_context, &ReviewContext::stateChanged, this, &HintDesk::followState);
    connect(&m_context, &ReviewContext::traceGrown, this, &HintDesk::followTrace);
    connect(&m_settings, &Settings::changed, this, &HintDesk::followState);
    connect(&m_context.hints(), &HintBook::scanRequested, this, &HintDesk::scan);
    connect(&m_context.hints(), &HintBook::scanCancelled, this, &HintDesk::stop);
}

HintDesk::~HintDesk()
{
    disconnect(&m_watcher, nullptr, this, nullptr);
    m_cancellation.request();
    m_watcher.waitForFinished();
}

void HintDesk::takeCase()
{
    m_cancellation.request();
    m_soon.stop();
    m_stale = m_watcher.isRunning();
    m_case.clear();
    m_form = {};
    m_rules.clear();
    m_traced = 0;
    m_lastMs = 0;
    if (m_context.openCase())
        followState();
}

void HintDesk::followState()
{
    const CaseState& state = m_context.state();
    const QString now = state.caseId + u'/' + state.packageSha256 + u'/' + state.editionSha256;
    const QStringList rules = QStringList(m_settings.hintRulesFolder()) + m_settings.hintRulesOff();
    if (!m_context.openCase() || (now == m_case && state.storeForm == m_form && rules == m_rules))
        return;
    m_case = now;
    m_form = state.storeForm;
    m_rules = rules;
    m_soon.start(0);
}

void HintDesk::followTrace()
{
    if (m_scanner && m_context.trace().size() != m_traced && !m_soon.isActive())
        m_soon.start(int(std::max(leastWaitMs, waitFactor * m_lastMs)));
}

void HintDesk::scan()
{
    if (!m_context.openCase() || !m_scanner)
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_soon.stop();
    m_again = m_stale = false;
    m_cancellation = {};
    m_traced = m_context.trace().size();
    HintTask task{m_context.sharedCase(),
                  m_context.state().caseId,
                  m_context.state().storeForm,
                  m_context.trace().entries(),
                  m_settings.hintRulesFolder(),
                  m_settings.hintRulesOff(),
                  {}};
    const QDir folder(importedFolder());
    for (const QString& name : folder.entryList({QStringLiteral("*.sarif")}, QDir::Files, QDir::Name))
        task.imported.append(folder.filePath(name));
    m_context.hints().setRunning(-1);
    m_clock.start();
    const Progress progress = [this, cancellation = m_cancellation,
                               last = std::make_shared<std::atomic<int>>(-1)](qsizetype done, qsizetype total) {
        const int percent = total > 0 ? int(done * 100 / total) : -1;
        // Told from several threads.
        if (last->exchange(percent) == percent)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, cancellation, percent] {
                if (!cancellation.requested() && m_watcher.isRunning())
                    m_context.hints().setRunning(percent);
            },
            Qt::QueuedConnection);
    };
    m_watcher.setFuture(
        QtConcurrent::run([scanner = m_scanner, task = std::move(task), cancellation = m_cancellation,
                           progress]() -> Result<HintReport> { return scanner(task, cancellation, progress); }));
}

void HintDesk::stop()
{
    m_again = false;
    m_soon.stop();
    m_cancellation.request();
}

void HintDesk::finish()
{
    const bool again = m_again || (m_stale && m_context.openCase());
    m_lastMs = m_clock.elapsed();
    // Of a case that is not open any more.
    if (!m_stale && m_context.openCase()) {
        Result<HintReport> report = m_watcher.result();
        if (report)
            m_context.hints().setReport(std::make_shared<const HintReport>(*std::move(report)));
        else
            m_context.hints().setFailed(report.error().code == ErrorCode::Cancelled ? QString()
                                                                                    : errorText(report.error()));
    }
    m_stale = m_again = false;
    if (again)
        scan();
}

QString HintDesk::importedFolder() const
{
    return m_importFolder + u'/' + m_context.state().packageSha256;
}

Result<void> HintDesk::import(const QByteArray& document)
{
    if (!m_context.openCase())
        return Error{ErrorCode::Conflict, QStringLiteral("no case is open"), {}};
    const QString folder = importedFolder();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Unwritable, QStringLiteral("the folder cannot be made"), folder};
    const auto written = writeFile(folder + u'/' + sha256Hex(document).first(16) + QStringLiteral(".sarif"), document);
    if (written)
        scan();
    return written;
}

} // namespace Mingjing
