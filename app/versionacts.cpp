// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Application does with resubmissions and versions.
#include "app/application.h"
#include "app/inputs/inputs.h"
#include "app/mainwindow.h"
#include "app/reviewroom.h"
#include "review/cases/reviewsession.h"
#include "review/package/submission.h"
#include "storage/archive/casearchive.h"
#include "widgets/specification/editionlibrary.h"

#include <QFileInfo>

namespace Mingjing {

namespace {

/// Whether both are packages of one program: by its app id, else by its name.
bool isSameProgram(const OpenCase& open, const QString& programName, const LoadedPackage& loaded)
{
    const QString oldId = open.manifest.appId;
    const QString newId = loaded.openCase->manifest.appId;
    const auto isReal = [](const QString& id) { return !id.isEmpty() && id != QLatin1String("touristappid"); };
    if (isReal(oldId) && isReal(newId))
        return oldId == newId;
    return loaded.programName == programName;
}

} // namespace

VersionsPort Application::versionsPort()
{
    VersionsPort port;
    port.kept = [this](const QString& sha256) { return m_archive ? m_archive->blob(sha256) : m_store->blob(sha256); };
    port.file = [](const QString& path) { return readPackageFile(path); };
    port.read = [](const QByteArray& archive, const QString& name, const QString& root,
                   const Cancellation& cancellation) -> Result<ReadVersion> {
        auto package = readPackage(archive, name, PackageOptions{{}, root}, cancellation);
        if (!package)
            return package.error();
        return ReadVersion{std::move(package->contents), std::move(package->inspection)};
    };
    return port;
}

void Application::receiveResubmission(const QString& path)
{
    if (!m_context.isEditable())
        return;
    const PackageLimits limits = m_settings.packageLimits();
    load(
        QFileInfo(path).fileName(), limits,
        [path, limits, root = m_context.state().packageRoot, edition = m_editions->used()]() -> Result<Material> {
            auto archive = readPackageFile(path, limits);
            if (!archive)
                return archive.error();
            return Material{std::move(*archive), edition, root};
        },
        [this, path](const LoadedPackage& loaded, const Material& material) { takeVersion(loaded, material, path); });
}

bool Application::askForVersion(const LoadedPackage& loaded, const Material& material, const QString& path)
{
    const OpenCase* open = m_context.openCase();
    if (!open || !m_context.isEditable() || !isSameProgram(*open, m_context.state().programName, loaded))
        return false;
    const auto known = caseOf(loaded, material.root);
    if (!known || !known->isEmpty())
        return false;
    const QString version = tr("version %1 of this case").arg(m_context.state().versions.size() + 1);
    const QString other = tr("a new case");
    m_window->notice()->showChoice(
        tr("%1 is a package of the program of the open case. Take it as").arg(QFileInfo(path).fileName()),
        {version, other}, [this, loaded, material, path, version](const QString& chosen) {
            m_window->notice()->clear();
            if (chosen == version && m_context.isEditable())
                takeVersion(loaded, material, path);
            else
                showPackage(loaded, material, path);
        });
    Q_EMIT openFinished(false);
    return true;
}

void Application::takeVersion(const LoadedPackage& loaded, const Material& material, const QString& path)
{
    Resubmission resubmission{QFileInfo(path).fileName(), material.archive, material.root, {}};
    if (const std::optional<Submission>& form = *loaded.submission)
        resubmission.storeForm = form->form;
    if (const auto received = m_session->receiveResubmission(resubmission); !received)
        return refuse(received.error());
    m_settings.addRecentPackage(QFileInfo(path).absoluteFilePath());
    m_window->setRecentPackages(m_settings.recentPackages());
    m_showsVersions = true;
    loadCase(m_session->state().caseId, true);
}

} // namespace Mingjing
