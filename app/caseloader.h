// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "widgets/context/reviewcontext.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Mingjing {

struct PackageLimits;
struct Submission;

/// A package that was read and everything that follows from it and an edition.
struct LoadedPackage {
    std::shared_ptr<const OpenCase> openCase;
    /// The store form that the package carries, if any.
    std::shared_ptr<const std::optional<Submission>> submission;
    /// Name by which a case of it is opened: the form's, else the project's, else the file's.
    QString programName;
};

/// Reads the package \a archive and makes the checklist that \a edition asks of it. \a name is its file name, \a root
/// the folder of the program where it holds several.
/// Refused, Malformed, … with one clear reason. Any thread.
Result<LoadedPackage> loadPackage(const QByteArray& archive, const QString& name, const QString& root,
                                  std::shared_ptr<const Edition> edition, const PackageLimits& limits,
                                  const Cancellation& cancellation = {}, const Progress& progress = {});

/// The same package with the checklist that another edition asks of it. Any thread.
Result<LoadedPackage> judgedBy(const LoadedPackage& loaded, std::shared_ptr<const Edition> edition);

} // namespace Mingjing
