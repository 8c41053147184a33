// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QTemporaryFile;

#include <memory>

namespace Mingjing {

/// A screen that nobody sees, for drawing with WebGL where there is none to be seen: Xvfb, closed to everybody else and
/// gone with the last program that uses it. Make it before the application.
class PrivateDisplay final
{
public:
    PrivateDisplay();
    ~PrivateDisplay();
    PrivateDisplay(const PrivateDisplay&) = delete;
    PrivateDisplay& operator=(const PrivateDisplay&) = delete;

    /// Starts it and makes this process use it, drawing in software; false, and nothing is changed, where there is no
    /// Xvfb or it does not start within seconds.
    bool open();
    /// Makes this process forget it again; it ends with the last program that uses it.
    void close();

private:
    std::unique_ptr<QTemporaryFile> m_key;
};

} // namespace Mingjing
