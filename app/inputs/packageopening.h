// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/caseopening.h"
#include "review/package/manifest.h"
#include "review/package/submission.h"

#include <QStringList>

#include <optional>

namespace Mingjing {

/// By what name a case of a package is opened: the store form's, else the project's, which developer tools may have
/// percent-encoded, else the file's.
QString programNameOf(const Manifest& manifest, const std::optional<Submission>& form, const QString& fileName);

/// What a case begins with that is known from its package: who submits it, in which category, with what store form. The
/// edition and the zone are left to the caller. A game that declares no category is one all the same.
CaseOpening openingOf(const Manifest& manifest, const std::optional<Submission>& form, const QString& path,
                      const QByteArray& archive, const QString& root);

/// The packages among \a paths and in the folders among them and below, each once, in their order; at most 10,000.
QStringList packagesIn(const QStringList& paths);

} // namespace Mingjing
