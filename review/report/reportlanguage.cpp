// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/reportlanguage.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

QString reportLanguageId(ReportLanguage language)
{
    return language == ReportLanguage::Chinese ? u"zh_CN"_s : u"en"_s;
}

std::optional<ReportLanguage> reportLanguageFromId(const QString& id)
{
    if (id == "zh_CN"_L1)
        return ReportLanguage::Chinese;
    if (id == "en"_L1)
        return ReportLanguage::English;
    return std::nullopt;
}

} // namespace Mingjing
