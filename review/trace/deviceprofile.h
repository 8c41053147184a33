// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QSize>
#include <QString>

class QJsonObject;

namespace Mingjing {

/// A phone as a mini-program sees it. Lengths in logical pixels.
struct DeviceProfile {
    /// Stable id, such as `phone-medium`.
    QString id;
    /// Generic English name; widgets translate by id.
    QString name;
    /// What `getSystemInfo` answers as model.
    QString model;
    /// What it answers as system, such as `iOS 16.6`.
    QString system;
    /// `ios`, `android`, `windows`, `mac` or `devtools`.
    QString platform;
    QString brand;
    int width = 0;
    int height = 0;
    double pixelRatio = 1.0;
    int statusBarHeight = 0;
    /// Height of the strip at the bottom that belongs to the system.
    int safeAreaBottom = 0;

    QSize size() const { return QSize(width, height); }
    bool operator==(const DeviceProfile&) const = default;
    QJsonObject toJson() const;
    /// An unknown or senseless profile gives defaultDevice().
    static DeviceProfile fromJson(const QJsonObject& object);
};

/// The devices that Mingjing brings along: phones and tablets, smallest first, then computers. Their ids never change.
QList<DeviceProfile> builtInDevices();
/// The one that is taken when nobody chose.
DeviceProfile defaultDevice();
/// The device with \a id, or defaultDevice().
DeviceProfile deviceById(const QString& id);

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::DeviceProfile)
