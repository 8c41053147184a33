// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <functional>

namespace Mingjing {

struct StyleDeclaration {
    QStringView name;
    QStringView value;
    qsizetype offset = 0;
};

/// One rule of a style sheet.
struct StyleRule {
    QStringView selector;
    qsizetype offset = 0;
    /// Behind its closing brace.
    qsizetype end = 0;
    QList<StyleDeclaration> declarations;
};

/// Finds the rules of \a style (also those within `@media`) in one pass, whatever it is fed. A declaration that holds a
/// comment is told with it.
void scanStyle(QStringView style, const std::function<void(const StyleRule&)>& found);

} // namespace Mingjing
