// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/issuednotice.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Mingjing {

class ReportText;

/// The blanks of the Mustache template \a source that \a data leaves empty where they would be written, each once.
QStringList emptyBlanks(const QString& source, const QJsonObject& data);

/// A template of lines as one of HTML: `# ` and `## ` are headings, `- ` an item, every other line a paragraph. Only
/// what the template itself says gives structure.
QString htmlTemplateOf(const QString& source);

/// Each in the language of \a text; Refused with the blank's name when a blank is empty.
Result<QString> noticeText(NoticeKind kind, const ReportText& text, const QJsonObject& data);
Result<QString> noticeHtml(NoticeKind kind, const ReportText& text, const QJsonObject& data);

} // namespace Mingjing
