// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Mingjing {

/// Tells of the first Ctrl+C (SIGINT) or SIGTERM while it lives; the next one ends the program as usual. One at a time.
class Interruption final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interruption)

public:
    explicit Interruption(QObject* parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void requested();
};

} // namespace Mingjing
