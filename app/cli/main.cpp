// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mingjing-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MINGJING_VERSION));
    QTextStream output(stdout);
    QTextStream errors(stderr);
    return static_cast<int>(Mingjing::runCommandLine(application.arguments().mid(1), output, errors));
}
