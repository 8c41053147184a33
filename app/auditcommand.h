// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caseloader.h"
#include "app/inputs/exitstatus.h"
#include "review/trace/auditreport.h"
#include "review/trace/pagescenario.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Mingjing {

class AuditRunner;

/// `mingjing audit PACKAGE.zip --out DIR [--json] [--lang LANGUAGE] [--scenario FILE] [--answers FILE] [--limits
/// FILE]`: every page rendered and exercised. Progress goes to stderr, and with --json the document to stdout.
class AuditCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditCommand)

public:
    /// \a arguments are those after `audit`.
    explicit AuditCommand(const QStringList& arguments, QObject* parent = nullptr);
    ~AuditCommand() override;

    /// Ends with finished(), perhaps at once.
    void start();

Q_SIGNALS:
    void finished(Mingjing::ExitStatus code);

private:
    bool parse();
    void refuse(const Error& error);
    void complete(const AuditReport& report);
    Result<void> write(const AuditReport& report);

    QStringList m_arguments;
    QString m_package;
    QString m_root;
    QString m_folder;
    /// Settings file with the bounds; empty: the defaults.
    QString m_limits;
    QString m_scenarioFile;
    /// A recording or a file of answers.
    QString m_answersFile;
    PageScenario m_scenario;
    QString m_language = QStringLiteral("zh_CN");
    bool m_json = false;
    LoadedPackage m_loaded;
    std::unique_ptr<AuditRunner> m_runner;
};

} // namespace Mingjing
