// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Mingjing {

struct DeviceProfile;

/// The words of devices in the language of the program.
class DeviceWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::DeviceWords)

public:
    /// The kind of device; the profile's own name for one that the program does not bring along.
    static QString name(const DeviceProfile& device);
};

} // namespace Mingjing
