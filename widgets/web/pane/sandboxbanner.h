// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/web/enginesandbox.h"

#include <QLabel>

namespace Mingjing {

/// One line that says that the engine runs without its own sandbox, and what to do about it. It stays as long as that
/// is so: it cannot be closed. Hidden when there is a sandbox.
class SandboxBanner final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxBanner)

public:
    explicit SandboxBanner(EngineSandbox sandbox, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();
    void paintWarning();

    const EngineSandbox m_sandbox;
};

} // namespace Mingjing
