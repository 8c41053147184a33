// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caseloader.h"
#include "app/inputs/exitstatus.h"
#include "review/trace/auditreport.h"
#include "review/trace/pagescenario.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace Mingjing {

class AuditRunner;
class Interruption;
class PageExplorer;
class PictureLikeness;

/// `mingjing audit PACKAGE.zip --out DIR …`: every page rendered and exercised, then perhaps once more under another
/// scenario, then explored. Progress goes to stderr, and with --json the document to stdout. An interruption ends it
/// with what was done until then.
class AuditCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditCommand)

public:
    /// \a arguments are those after `audit`.
    explicit AuditCommand(const QStringList& arguments, QObject* parent = nullptr);
    ~AuditCommand() override;

    /// Its line in the program's help.
    static QString usage();
    /// Why an earlier run that drew with WebGL had to be ended, for the report; empty: none was. Before start().
    void setDrawingFailure(const QString& why) { m_drawingFailure = why; }
    /// Ends with finished(), perhaps at once.
    void start();

Q_SIGNALS:
    void finished(Mingjing::ExitStatus code);

private:
    bool parse();
    void refuse(const Error& error);
    bool parseNumber(const QString& argument, const QString& value);
    /// Where the file that \a argument names goes; nullptr: it names none.
    QString* textFor(const QString& argument);
    void audit();
    void compare();
    /// The walk through all pages that audit() and compare() do; not started.
    std::unique_ptr<AuditRunner> walk(const PageScenario& scenario, const QString& folder,
                                      QHash<QString, PictureLikeness>& pictures, const QString& what);
    void explore();
    void interrupt();
    void complete();
    Result<void> write();

    QStringList m_arguments;
    QString m_drawingFailure;
    QString m_package;
    QString m_root;
    QString m_folder;
    /// Settings file with the bounds; empty: the defaults.
    QString m_limits;
    QString m_scenarioFile;
    /// A recording or a file of answers.
    QString m_answersFile;
    /// The same of the scenario to compare with; both empty: none.
    QString m_otherScenarioFile;
    QString m_otherAnswersFile;
    PageScenario m_scenario;
    std::optional<PageScenario> m_other;
    QString m_language = QStringLiteral("zh_CN");
    bool m_json = false;
    LoadedPackage m_loaded;
    bool m_explores = true;
    int m_seed = 1;
    /// Steps on each page; 0: the explorer's own measure.
    int m_steps = 0;
    /// Seconds for the exploration; 0: the explorer's own measure.
    int m_seconds = 0;
    bool m_interrupted = false;
    AuditReport m_report;
    std::unique_ptr<AuditRunner> m_runner;
    std::unique_ptr<AuditRunner> m_otherRunner;
    /// By route.
    QHash<QString, PictureLikeness> m_pictures;
    QHash<QString, PictureLikeness> m_otherPictures;
    std::unique_ptr<PageExplorer> m_explorer;
    std::unique_ptr<Interruption> m_interruption;
};

} // namespace Mingjing
