// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/hints/hintreport.h"
#include "review/trace/traceentry.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Mingjing {

class ReviewContext;
class Settings;
struct OpenCase;

/// What one scan reads. A plain value; any thread.
struct HintTask {
    std::shared_ptr<const OpenCase> openCase;
    QString caseId;
    /// As the case has it now.
    QJsonObject storeForm;
    QList<TraceEntry> trace;
    /// Rules of one's own, and ids of rules that are switched off.
    QString rulesFolder;
    QStringList rulesOff;
    /// Results of other tools, as documents of SARIF 2.1.0, by file name.
    QStringList imported;
};

/// Lets the rules read the open case, off the GUI thread: when it is opened, when its store form, its version or the
/// rules change, and when more was traced. GUI thread.
class HintDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintDesk)

public:
    using Scanner = std::function<Result<HintReport>(const HintTask&, const Cancellation&, const Progress&)>;

    /// \a context and \a settings must outlive the desk. \a importFolder is where results of other tools are kept.
    HintDesk(ReviewContext& context, const Settings& settings, Scanner scanner, QString importFolder,
             QObject* parent = nullptr);
    ~HintDesk() override;

    /// Keeps \a document with the package of the open case and scans again; refused when it cannot be kept.
    Result<void> import(const QByteArray& document);

private:
    void takeCase();
    void followState();
    void followTrace();
    void scan();
    void stop();
    void finish();
    QString importedFolder() const;

    ReviewContext& m_context;
    const Settings& m_settings;
    Scanner m_scanner;
    QString m_importFolder;
    QFutureWatcher<Result<HintReport>> m_watcher;
    Cancellation m_cancellation;
    QElapsedTimer m_clock;
    QTimer m_soon;
    /// Which case, version and edition is scanned, and with which form and rules.
    QString m_case;
    QJsonObject m_form;
    QStringList m_rules;
    int m_traced = 0;
    qint64 m_lastMs = 0;
    bool m_again = false;
    bool m_stale = false;
};

} // namespace Mingjing
