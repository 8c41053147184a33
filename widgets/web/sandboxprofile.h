// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineProfile>

namespace Mingjing {

enum class RequestPolicy;

/// A profile that keeps nothing, asks nobody and reaches nothing but what the policy names. Off the record.
class SandboxProfile final : public QWebEngineProfile
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxProfile)

public:
    explicit SandboxProfile(RequestPolicy policy, QObject* parent = nullptr);

Q_SIGNALS:
    /// A request or a download was refused.
    void blocked(const QString& url, const QString& kind);

private:
    void closeSettings(RequestPolicy policy);
};

} // namespace Mingjing
