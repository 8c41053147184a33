// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <array>

namespace Mingjing {

/// Listens on loopback for whoever comes: TCP and UDP, IPv4 and, where the machine has it, IPv6, all on one port.
class Ear final
{
    Q_DISABLE_COPY_MOVE(Ear)

public:
    Ear();

    /// How many connections and datagrams came.
    int contacts();
    /// Whether each of its sockets hears what is sent to it by this process; adds to contacts().
    bool hears();
    quint16 port() const;
    /// The addresses under which a package may try to reach it.
    QJsonObject addresses() const;

private:
    struct Side {
        QHostAddress address;
        QTcpServer server;
        QUdpSocket datagrams;
        bool listens = false;
    };

    bool listenOn(Side& side, quint16 port);
    bool hearsOn(Side& side);

    std::array<Side, 2> m_sides;
    int m_contacts = 0;
};

} // namespace Mingjing
