// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// A static library's resources are linked only when asked for, and the macro wants the global namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace Mingjing {

void installLanguage(const QString& language)
{
    initTranslations();
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() != QLocale::Chinese)
        locale = QLocale(QLocale::English);
    QLocale::setDefault(locale);

    // There is one translation into Chinese, for every place where it is read.
    const QLocale spoken =
        locale.language() == QLocale::Chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(qApp);
        if (translator->load(spoken, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("mingjing"), QStringLiteral(":/i18n"));
}

} // namespace Mingjing
