// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/web/webengine.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Mingjing {

/// Gives up the rights of root, for ever, where the process has them: from then on it belongs to `nobody`, in a home of
/// its own that goes with the returned object. Before Qt or anything else starts a thread. Ends the process when it
/// cannot be done: a test that asks for this says nothing as root.
std::unique_ptr<QTemporaryDir> becomeUnprivileged();

} // namespace Mingjing

/// main() of a test that shows packages as an ordinary user does, with Chromium's sandbox where the machine gives it.
#define MINGJING_UNPRIVILEGED_WEB_TEST_MAIN(TestClass)                                                                 \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        const auto home = Mingjing::becomeUnprivileged();                                                              \
        Mingjing::prepareWebEngine();                                                                                  \
        QApplication application(argc, argv);                                                                          \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
