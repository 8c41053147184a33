// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/web/webengine.h"

#include <QApplication>
#include <QTest>

/// main() of a test that opens pages: WebEngine is made ready before the application, as in the program itself.
#define MINGJING_WEB_TEST_MAIN(TestClass)                                                                              \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        Mingjing::prepareWebEngine();                                                                                  \
        QApplication application(argc, argv);                                                                          \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
