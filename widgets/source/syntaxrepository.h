// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/source/enginelock.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QThreadPool>

namespace Mingjing {

/// The syntax definitions and themes of the source views: KSyntaxHighlighting's and our own for WXML, WXSS and WXS.
/// Loading takes a few milliseconds; one for the whole program, made by who composes it. GUI
/// thread only, but for the engine and the background.
class SyntaxRepository final
{
    Q_DISABLE_COPY_MOVE(SyntaxRepository)

public:
    SyntaxRepository();

    /// By the ending of \a path; an invalid definition (plain text) when there is none.
    KSyntaxHighlighting::Definition definitionFor(const QString& path) const;
    KSyntaxHighlighting::Theme theme(bool dark) const;

    /// To be held by who colours with the definitions.
    EngineLock& engine() const { return m_engine; }
    /// Threads for what nobody waits for; they are done when the repository goes.
    QThreadPool& background() const { return m_background; }

private:
    mutable EngineLock m_engine;
    KSyntaxHighlighting::Repository m_repository;
    mutable QThreadPool m_background;
};

} // namespace Mingjing
