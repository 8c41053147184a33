// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditcommand.h"

#include "app/errorline.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"
#include "app/inputs/scenariofiles.h"
#include "review/report/auditpage.h"
#include "review/specification/builtinedition.h"
#include "widgets/web/auditrunner.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace Mingjing {

namespace {

QJsonObject auditJson(const OpenCase& openCase, const PageScenario& scenario, const AuditReport& report)
{
    return {{QStringLiteral("package"),
             QJsonObject{{QStringLiteral("sha256"), openCase.package->sha256()},
                         {QStringLiteral("kind"), packageKindId(openCase.manifest.kind)},
                         {QStringLiteral("pages"), openCase.manifest.pages.size()}}},
            {QStringLiteral("scenario"), scenario.toRecord()},
            {QStringLiteral("pages"), report.toJson()},
            {QStringLiteral("hints"), QJsonArray()},
            {QStringLiteral("checklist"), toJson(openCase.checklist)}};
}

} // namespace

AuditCommand::AuditCommand(const QStringList& arguments, QObject* parent) : QObject(parent), m_arguments(arguments) { }

AuditCommand::~AuditCommand() = default;

bool AuditCommand::parse()
{
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        const QString& argument = m_arguments.at(i);
        if (argument == QLatin1String("--json"))
            m_json = true;
        else if (argument == QLatin1String("--out") && i + 1 < m_arguments.size())
            m_folder = m_arguments.at(++i);
        else if (argument == QLatin1String("--limits") && i + 1 < m_arguments.size())
            m_limits = m_arguments.at(++i);
        else if (argument == QLatin1String("--scenario") && i + 1 < m_arguments.size())
            m_scenarioFile = m_arguments.at(++i);
        else if (argument == QLatin1String("--answers") && i + 1 < m_arguments.size())
            m_answersFile = m_arguments.at(++i);
        else if (argument == QLatin1String("--root") && i + 1 < m_arguments.size())
            m_root = m_arguments.at(++i);
        else if (argument == QLatin1String("--lang") && i + 1 < m_arguments.size())
            m_language = m_arguments.at(++i);
        else if (!argument.startsWith(u'-') && m_package.isEmpty())
            m_package = argument;
        else
            return false;
    }
    return !m_package.isEmpty() && !m_folder.isEmpty()
        && (m_language == QLatin1String("zh_CN") || m_language == QLatin1String("en"));
}

void AuditCommand::start()
{
    if (!parse()) {
        printError(
            QStringLiteral("usage: mingjing audit PACKAGE.zip --out DIR [--root FOLDER] [--json] [--lang zh_CN|en] "
                           "[--scenario FILE] [--answers FILE] [--limits FILE]"));
        Q_EMIT finished(ExitStatus::WrongUsage);
        return;
    }
    const auto limits = m_limits.isEmpty() ? Result(PackageLimits()) : readLimits(m_limits);
    if (!limits)
        return refuse(limits.error());
    auto scenario = readScenarioFiles(m_scenarioFile, m_answersFile);
    if (!scenario)
        return refuse(scenario.error());
    m_scenario = *std::move(scenario);
    const auto archive = readPackageFile(m_package, *limits);
    if (!archive)
        return refuse(archive.error());
    auto edition = builtInEdition();
    if (!edition)
        return refuse(edition.error());
    auto loaded =
        loadPackage(*archive, m_package, m_root, std::make_shared<const Edition>(std::move(*edition)), *limits);
    if (!loaded)
        return refuse(loaded.error());
    m_loaded = std::move(*loaded);
    if (!QDir().mkpath(m_folder + QStringLiteral("/pages")))
        return refuse({ErrorCode::Unwritable, QStringLiteral("the folder cannot be made"), m_folder});

    AuditOptions options;
    options.folder = m_folder;
    options.scenario = m_scenario;
    for (const ManifestPage& page : m_loaded.openCase->manifest.pages)
        options.routes.append(page.route);
    m_runner = std::make_unique<AuditRunner>(m_loaded.openCase->package, options);
    connect(m_runner.get(), &AuditRunner::progress, this, [](int done, int total, const QString& route) {
        QTextStream(stderr) << QStringLiteral("%1/%2 %3\n").arg(done).arg(total).arg(route);
    });
    connect(m_runner.get(), &AuditRunner::finished, this, &AuditCommand::complete);
    m_runner->start();
}

void AuditCommand::refuse(const Error& error)
{
    printError(error.toString());
    const bool internal = error.code == ErrorCode::Internal || error.code == ErrorCode::Unwritable;
    Q_EMIT finished(internal ? ExitStatus::Failed : ExitStatus::Refused);
}

void AuditCommand::complete(const AuditReport& report)
{
    if (const auto written = write(report); !written)
        return refuse(written.error());
    QTextStream(stderr) << QStringLiteral("%1 of %2 pages opened, %3 of them show content\n")
                               .arg(report.pagesOk())
                               .arg(report.pages.size())
                               .arg(report.pagesWithContent());
    const bool odd = report.pagesWithContent() < report.pages.size() || hasOddities(m_loaded.openCase->intake)
        || std::any_of(report.pages.begin(), report.pages.end(),
                       [](const PageAudit& page) { return !page.errors.isEmpty() || !page.blocked.isEmpty(); });
    Q_EMIT finished(odd ? ExitStatus::NeedsHuman : ExitStatus::Done);
}

Result<void> AuditCommand::write(const AuditReport& report)
{
    const OpenCase& openCase = *m_loaded.openCase;
    const QByteArray json = QJsonDocument(auditJson(openCase, m_scenario, report)).toJson();
    if (auto written = writeFile(m_folder + QStringLiteral("/audit.json"), json); !written)
        return written;
    const auto html =
        auditReportHtml({m_loaded.programName, QFileInfo(m_package).fileName(), openCase.package->sha256(),
                         packageKindId(openCase.manifest.kind), report, *openCase.edition, *openCase.catalogue,
                         openCase.checklist, QDateTime::currentDateTimeUtc(), QStringLiteral(MINGJING_VERSION)},
                        m_language == QLatin1String("en") ? ReportLanguage::English : ReportLanguage::Chinese);
    if (!html)
        return html.error();
    if (auto written = writeFile(m_folder + QStringLiteral("/report.html"), html->toUtf8()); !written)
        return written;
    if (m_json)
        QTextStream(stdout) << QString::fromUtf8(json);
    return {};
}

} // namespace Mingjing
