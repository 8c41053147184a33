// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Mingjing {

/// The object `host` on the web channel: all that a page can reach of the program.
class PageChannel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageChannel)

public:
    using QObject::QObject;

    /// One message of the runtime.
    Q_SLOT void post(const QString& json) { Q_EMIT posted(json); }

Q_SIGNALS:
    void posted(const QString& json);
};

} // namespace Mingjing
