// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mingjing {

/// The recipient's language, whatever the interface speaks.
enum class ReportLanguage { Chinese, English };

/// `zh_CN`, `en`.
QString reportLanguageId(ReportLanguage language);
std::optional<ReportLanguage> reportLanguageFromId(const QString& id);

} // namespace Mingjing
