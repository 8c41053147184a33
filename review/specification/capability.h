// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// What a mini-program can lose by a penalty.
enum class Capability {
    Share,
    ShareCard,
    MomentsQr,
    QrOpen,
    Search,
    Payment,
    IosPayment,
    IosSearch,
    IosOpen,
    Location,
    Clipboard,
    TemplateMessage,
    SubscribeMessage,
    Navigate,
    JumpApp,
    SinglePage,
    Features, ///< 功能 without saying which
    Register,
    Submit,
};

/// The stable snake_case id used in JSON and SQL.
QString capabilityId(Capability capability);
std::optional<Capability> capabilityFromId(const QString& id);
/// In declaration order.
const QList<Capability>& allCapabilities();

} // namespace Mingjing
