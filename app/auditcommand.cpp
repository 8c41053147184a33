// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditcommand.h"

#include "app/errorline.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"
#include "app/inputs/scenariofiles.h"
#include "app/interruption.h"
#include "review/hints/hintscan.h"
#include "review/package/inspection.h"
#include "review/report/auditpage.h"
#include "review/specification/builtinedition.h"
#include "widgets/web/auditrunner.h"
#include "widgets/web/explorer/pageexplorer.h"
#include "widgets/web/explorer/picturelikeness.h"
#include "widgets/web/webengine.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace Mingjing {

namespace {

/// What the second scenario showed, within the folder of the audit.
constexpr QLatin1StringView otherFolder("compared");
/// Of seconds, that is eleven days.
constexpr int mostNumber = 1'000'000;

/// The hints of all rules about the package and what was seen of it.
QJsonArray auditHints(const OpenCase& openCase, const AuditReport& report)
{
    PackageInspection inspection;
    inspection.manifest = openCase.manifest;
    inspection.facts = openCase.facts;
    // A form that cannot be read was warned of at intake.
    if (const auto form = readSubmission(*openCase.package))
        inspection.submission = *form;
    HintInput input;
    input.contents = openCase.package.get();
    input.inspection = &inspection;
    input.audit = report;
    for (const PageAudit& page : report.pages) {
        for (const RecordedCall& call : page.calls)
            input.trace.append(TraceEntry::of(call));
    }
    QJsonArray hints;
    if (const Result<HintReport> found = scanPackage(input, builtInRules())) {
        for (const Hint& hint : found->hints)
            hints.append(toJson(hint));
    }
    return hints;
}

QJsonObject auditJson(const OpenCase& openCase, const PageScenario& scenario, const AuditReport& report)
{
    QJsonObject object{{QStringLiteral("package"),
                        QJsonObject{{QStringLiteral("sha256"), openCase.package->sha256()},
                                    {QStringLiteral("kind"), packageKindId(openCase.manifest.kind)},
                                    {QStringLiteral("pages"), openCase.manifest.pages.size()}}},
                       {QStringLiteral("scenario"), scenario.toRecord()},
                       {QStringLiteral("sandbox"), !sandboxDisabled()},
                       {QStringLiteral("pages"), report.toJson()},
                       {QStringLiteral("hints"), auditHints(openCase, report)},
                       {QStringLiteral("checklist"), toJson(openCase.checklist)}};
    if (report.exploration)
        object.insert(QStringLiteral("exploration"), report.exploration->toJson());
    if (report.comparison)
        object.insert(QStringLiteral("comparison"), report.comparison->toJson());
    return object;
}

} // namespace

AuditCommand::AuditCommand(const QStringList& arguments, QObject* parent) : QObject(parent), m_arguments(arguments) { }

AuditCommand::~AuditCommand() = default;

QString AuditCommand::usage()
{
    return QStringLiteral("mingjing audit PACKAGE.zip --out DIR [--root FOLDER] [--json] [--lang zh_CN|en] "
                          "[--limits FILE] [--scenario FILE] [--answers FILE] [--compare-scenario FILE] "
                          "[--compare-answers FILE] [--no-explore] [--seed NUMBER] [--steps STEPS_PER_PAGE] "
                          "[--time SECONDS]");
}

bool AuditCommand::parseNumber(const QString& argument, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 0 || number > mostNumber)
        return false;
    if (argument == QLatin1String("--seed"))
        m_seed = number;
    else if (argument == QLatin1String("--steps"))
        m_steps = number;
    else if (argument == QLatin1String("--time"))
        m_seconds = number;
    else
        return false;
    return true;
}

QString* AuditCommand::textFor(const QString& argument)
{
    const std::pair<QLatin1StringView, QString*> texts[] = {
        {QLatin1StringView("--out"), &m_folder},
        {QLatin1StringView("--limits"), &m_limits},
        {QLatin1StringView("--scenario"), &m_scenarioFile},
        {QLatin1StringView("--answers"), &m_answersFile},
        {QLatin1StringView("--compare-scenario"), &m_otherScenarioFile},
        {QLatin1StringView("--compare-answers"), &m_otherAnswersFile},
        {QLatin1StringView("--root"), &m_root},
        {QLatin1StringView("--lang"), &m_language},
    };
    const auto found = std::find_if(std::begin(texts), std::end(texts),
                                    [&argument](const auto& text) { return text.first == argument; });
    return found == std::end(texts) ? nullptr : found->second;
}

bool AuditCommand::parse()
{
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        const QString& argument = m_arguments.at(i);
        const bool hasNext = i + 1 < m_arguments.size();
        if (argument == QLatin1String("--json"))
            m_json = true;
        else if (argument == QLatin1String("--no-explore"))
            m_explores = false;
        else if (QString* text = hasNext ? textFor(argument) : nullptr)
            *text = m_arguments.at(++i);
        else if (!argument.startsWith(u'-') && m_package.isEmpty())
            m_package = argument;
        else if (!hasNext || !parseNumber(argument, m_arguments.at(++i)))
            return false;
    }
    return !m_package.isEmpty() && !m_folder.isEmpty()
        && (m_language == QLatin1String("zh_CN") || m_language == QLatin1String("en"));
}

void AuditCommand::start()
{
    if (!parse()) {
        printError(QStringLiteral("usage: ") + usage());
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
    if (!m_otherScenarioFile.isEmpty() || !m_otherAnswersFile.isEmpty()) {
        // What is not said otherwise is as in the first run.
        auto other = readScenarioFiles(m_otherScenarioFile.isEmpty() ? m_scenarioFile : m_otherScenarioFile,
                                       m_otherAnswersFile.isEmpty() ? m_answersFile : m_otherAnswersFile);
        if (!other)
            return refuse(other.error());
        m_other = *std::move(other);
    }
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
    const bool made = QDir().mkpath(m_folder + QStringLiteral("/pages"))
        && (!m_other || QDir().mkpath(m_folder + u'/' + otherFolder + QStringLiteral("/pages")));
    if (!made)
        return refuse({ErrorCode::Unwritable, QStringLiteral("the folder cannot be made"), m_folder});

    m_interruption = std::make_unique<Interruption>();
    connect(m_interruption.get(), &Interruption::requested, this, &AuditCommand::interrupt);
    audit();
}

std::unique_ptr<AuditRunner> AuditCommand::walk(const PageScenario& scenario, const QString& folder,
                                                QHash<QString, PictureLikeness>& pictures, const QString& what)
{
    AuditOptions options;
    options.folder = folder;
    options.scenario = scenario;
    for (const ManifestPage& page : m_loaded.openCase->manifest.pages)
        options.routes.append(page.route);
    auto runner = std::make_unique<AuditRunner>(m_loaded.openCase->package, options);
    connect(runner.get(), &AuditRunner::progress, this, [what](int done, int total, const QString& route) {
        QTextStream(stderr) << what << QStringLiteral("%1/%2 %3\n").arg(done).arg(total).arg(route);
    });
    if (m_other) {
        connect(runner.get(), &AuditRunner::pageAudited, this,
                [&pictures](const PageAudit& page, const QImage& picture) {
                    pictures.insert(page.route, PictureLikeness(picture));
                });
    }
    return runner;
}

void AuditCommand::audit()
{
    m_runner = walk(m_scenario, m_folder, m_pictures, {});
    connect(m_runner.get(), &AuditRunner::finished, this, [this](const AuditReport& report) {
        m_report = report;
        if (!m_drawingFailure.isEmpty() && !m_report.pages.isEmpty()) {
            PageAudit& page = m_report.pages.first();
            page.ok = false;
            page.errors.prepend(
                PageError{QStringLiteral("unresponsive"),
                          QStringLiteral("drawing with WebGL was ended: %1; the page was audited without WebGL")
                              .arg(m_drawingFailure),
                          {},
                          page.route});
        }
        if (m_other && !m_interrupted)
            compare();
        else if (m_explores && !m_interrupted)
            explore();
        else
            complete();
    });
    if (sandboxDisabled())
        QTextStream(stderr) << QStringLiteral("the browser engine runs without its own sandbox\n");
    m_runner->start();
}

void AuditCommand::compare()
{
    m_otherRunner =
        walk(*m_other, m_folder + u'/' + otherFolder, m_otherPictures, QStringLiteral("under the other scenario "));
    connect(m_otherRunner.get(), &AuditRunner::finished, this, [this](const AuditReport& other) {
        ScenarioComparison comparison{m_scenario.toRecord(), m_other->toRecord(), comparePages(m_report, other)};
        for (PageComparison& page : comparison.pages) {
            if (!page.secondPicture.isEmpty())
                page.secondPicture.prepend(otherFolder + u'/');
            // A page without any picture is told by its errors.
            page.picturesDiffer = !page.firstPicture.isEmpty() && !page.secondPicture.isEmpty()
                && !m_pictures.value(page.route).isAlike(m_otherPictures.value(page.route));
        }
        m_report.comparison = comparison;
        if (m_explores && !m_interrupted)
            explore();
        else
            complete();
    });
    m_otherRunner->start();
}

void AuditCommand::explore()
{
    const OpenCase& openCase = *m_loaded.openCase;
    ExploreOptions options;
    options.folder = m_folder;
    options.scenario = m_scenario;
    options.seed = static_cast<quint32>(m_seed);
    options.entry = openCase.manifest.entryRoute();
    for (const ManifestPage& page : openCase.manifest.pages)
        options.routes.append(page.route);
    options.openings = likelyOpenings(*openCase.package, options.routes);
    if (m_steps > 0)
        options.stepsPerPage = m_steps;
    if (m_seconds > 0)
        options.totalTimeMs = m_seconds * 1000;
    m_explorer = std::make_unique<PageExplorer>(openCase.package, options);
    connect(m_explorer.get(), &PageExplorer::progress, this,
            [shown = QString()](int done, int total, const QString& route, int steps) mutable {
                if (route == shown)
                    return;
                shown = route;
                QTextStream(stderr)
                    << QStringLiteral("exploring %1/%2 %3 (%4 steps)\n").arg(done).arg(total).arg(route).arg(steps);
            });
    connect(m_explorer.get(), &PageExplorer::finished, this, [this](const Exploration& exploration) {
        m_report.setExploration(exploration);
        complete();
    });
    m_explorer->start();
}

void AuditCommand::interrupt()
{
    m_interrupted = true;
    QTextStream(stderr) << QStringLiteral("interrupted: writing what was done\n");
    if (m_explorer)
        m_explorer->cancel();
    else if (m_otherRunner)
        m_otherRunner->cancel();
    else if (m_runner)
        m_runner->cancel();
}

void AuditCommand::refuse(const Error& error)
{
    printError(error.toString());
    const bool internal = error.code == ErrorCode::Internal || error.code == ErrorCode::Unwritable;
    Q_EMIT finished(internal ? ExitStatus::Failed : ExitStatus::Refused);
}

void AuditCommand::complete()
{
    const AuditReport& report = m_report;
    if (const auto written = write(); !written)
        return refuse(written.error());
    QTextStream(stderr) << QStringLiteral("%1 of %2 pages opened, %3 of them show content\n")
                               .arg(report.pagesOk())
                               .arg(report.pages.size())
                               .arg(report.pagesWithContent());
    if (report.exploration) {
        const Exploration& found = *report.exploration;
        QTextStream(stderr) << QStringLiteral("explored %1 of %2 pages in %3 steps, %4 s: %5 states, %6 issues; "
                                              "%7 pages show content only with a query\n")
                                   .arg(found.reachedRoutes().size())
                                   .arg(found.pages)
                                   .arg(found.steps.size())
                                   .arg(found.ms / 1000)
                                   .arg(found.states.size())
                                   .arg(found.issues.size())
                                   .arg(report.pagesRescued());
    }
    if (report.comparison) {
        QTextStream(stderr) << QStringLiteral("%1 of %2 pages differ under the other scenario\n")
                                   .arg(report.comparison->differing())
                                   .arg(report.comparison->pages.size());
    }
    const bool compared = report.comparison && report.comparison->differing() > 0;
    const bool explored = report.exploration && !report.exploration->issues.isEmpty();
    const bool odd = explored || compared || report.pagesWithContent() < report.pages.size()
        || hasOddities(m_loaded.openCase->intake)
        || std::any_of(report.pages.begin(), report.pages.end(),
                       [](const PageAudit& page) { return !page.errors.isEmpty() || !page.blocked.isEmpty(); });
    Q_EMIT finished(odd ? ExitStatus::NeedsHuman : ExitStatus::Done);
}

Result<void> AuditCommand::write()
{
    const AuditReport& report = m_report;
    const OpenCase& openCase = *m_loaded.openCase;
    const QByteArray json = QJsonDocument(auditJson(openCase, m_scenario, report)).toJson();
    if (auto written = writeFile(m_folder + QStringLiteral("/audit.json"), json); !written)
        return written;
    const auto html = auditReportHtml(
        {m_loaded.programName, QFileInfo(m_package).fileName(), openCase.package->sha256(),
         packageKindId(openCase.manifest.kind), report, *openCase.edition, *openCase.catalogue, openCase.checklist,
         QDateTime::currentDateTimeUtc(), QStringLiteral(MINGJING_VERSION), !sandboxDisabled()},
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
