// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QJsonObject>
#include <QString>

namespace Mingjing {

/// \a text made safe wherever HTML takes text or a quoted attribute. Control characters and those that change the
/// direction of text become visible.
QString escapedForHtml(const QString& text);

/// Renders a Mustache template. Every value is escaped: a template that asks for anything unescaped, for another
/// template or for other delimiters is refused. Empty strings, empty lists, null and false leave a section out.
/// Names that \a data gives to its members must be ours; values may be anyone's. Malformed for a broken template.
Result<QString> renderTemplate(const QString& source, const QJsonObject& data);

/// As renderTemplate(), for plain text: nothing is escaped, and what nobody would see becomes visible all the same.
Result<QString> renderPlainTemplate(const QString& source, const QJsonObject& data);

/// The template of the program's own named \a name, with its `{{> other}}` lines replaced by those files.
Result<QString> builtInTemplate(const QString& name);

} // namespace Mingjing
