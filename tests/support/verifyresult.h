// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QTest>

/// Fails the test, printing the error, unless the Result is a success.
#define VERIFY_RESULT(expression)                                                                                      \
    do {                                                                                                               \
        const auto& verifiedResult = (expression);                                                                     \
        const QString failure = verifiedResult.ok() ? QString() : verifiedResult.error().toString();                   \
        QVERIFY2(verifiedResult.ok(), qPrintable(failure));                                                            \
    } while (false)

/// Fails the test unless the Result is an error with that code.
#define VERIFY_ERROR(expression, expected)                                                                             \
    do {                                                                                                               \
        const auto& verifiedResult = (expression);                                                                     \
        QVERIFY2(!verifiedResult.ok(), "a success where an error was expected");                                       \
        const QString failure = verifiedResult.error().toString();                                                     \
        QVERIFY2(verifiedResult.error().code == (expected), qPrintable(failure));                                      \
    } while (false)
