// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/syntaxrepository.h"

#include <QThread>

// A static library's resources are linked only when asked for, and the macro wants the global namespace.
static void initSyntaxResources()
{
    Q_INIT_RESOURCE(syntax);
}

namespace Mingjing {

SyntaxRepository::SyntaxRepository()
{
    initSyntaxResources();
    m_repository.addCustomSearchPath(QStringLiteral(":/mingjing"));
    m_background.setMaxThreadCount(2);
    m_background.setThreadPriority(QThread::LowPriority);
}

KSyntaxHighlighting::Definition SyntaxRepository::definitionFor(const QString& path) const
{
    return m_repository.definitionForFileName(path);
}

KSyntaxHighlighting::Theme SyntaxRepository::theme(bool dark) const
{
    return m_repository.defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                          : KSyntaxHighlighting::Repository::LightTheme);
}

} // namespace Mingjing
