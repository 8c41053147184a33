// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/adversary/ear.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Mingjing {

Ear::Ear()
{
    m_sides[0].address = QHostAddress(QHostAddress::LocalHost);
    m_sides[1].address = QHostAddress(QHostAddress::LocalHostIPv6);
    for (Side& side : m_sides) {
        QObject::connect(&side.server, &QTcpServer::newConnection, &side.server, [this, &side] {
            while (QTcpSocket* socket = side.server.nextPendingConnection()) {
                ++m_contacts;
                socket->close();
                socket->deleteLater();
            }
        });
        QObject::connect(&side.datagrams, &QUdpSocket::readyRead, &side.datagrams, [this, &side] {
            while (side.datagrams.hasPendingDatagrams()) {
                (void)side.datagrams.readDatagram(nullptr, 0);
                ++m_contacts;
            }
        });
    }
    // A port that is free for one protocol may be taken for the other.
    for (int attempt = 0; attempt < 50 && !m_sides[0].listens; ++attempt)
        listenOn(m_sides[0], 0);
    listenOn(m_sides[1], port());
}

bool Ear::listenOn(Side& side, quint16 port)
{
    side.listens = side.server.listen(side.address, port)
        && side.datagrams.bind(side.address, side.server.serverPort(), QUdpSocket::DontShareAddress);
    if (!side.listens)
        side.server.close();
    return side.listens;
}

int Ear::contacts()
{
    return m_contacts;
}

bool Ear::hearsOn(Side& side)
{
    if (!side.listens)
        return side.address.protocol() == QAbstractSocket::IPv6Protocol;
    const int before = m_contacts;
    QTcpSocket caller;
    caller.connectToHost(side.address, side.server.serverPort());
    QUdpSocket sender;
    return sender.writeDatagram("x", side.address, side.server.serverPort()) == 1
        && QTest::qWaitFor([&] { return m_contacts == before + 2; }, 10000);
}

bool Ear::hears()
{
    return hearsOn(m_sides[0]) && hearsOn(m_sides[1]);
}

quint16 Ear::port() const
{
    return m_sides[0].server.serverPort();
}

QJsonObject Ear::addresses() const
{
    const QString host = u"127.0.0.1:%1"_s.arg(port());
    const QString host6 = u"[::1]:%1"_s.arg(port());
    return {{u"port"_s, port()},
            {u"host"_s, host},
            {u"host6"_s, host6},
            {u"web"_s, u"http://%1/x"_s.arg(host)},
            {u"web6"_s, u"http://%1/x"_s.arg(host6)},
            {u"named"_s, u"http://localhost:%1/x"_s.arg(port())},
            {u"socket"_s, u"ws://%1/x"_s.arg(host)},
            {u"socket6"_s, u"ws://%1/x"_s.arg(host6)},
            {u"quic"_s, u"https://%1/x"_s.arg(host)}};
}

} // namespace Mingjing
