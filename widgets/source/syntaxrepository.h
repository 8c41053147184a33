// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace Mingjing {

/// The syntax definitions and themes of the source views: KSyntaxHighlighting's and our own for WXML, WXSS and WXS.
/// Loading takes a few milliseconds; one for the whole program, made by who composes it. GUI thread only.
class SyntaxRepository final
{
    Q_DISABLE_COPY_MOVE(SyntaxRepository)

public:
    SyntaxRepository();

    /// By the ending of \a path; an invalid definition (plain text) when there is none.
    KSyntaxHighlighting::Definition definitionFor(const QString& path) const;
    KSyntaxHighlighting::Theme theme(bool dark) const;

private:
    KSyntaxHighlighting::Repository m_repository;
};

} // namespace Mingjing
