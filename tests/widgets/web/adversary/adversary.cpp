// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/adversary/adversary.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QByteArray fixture(const QString& file)
{
    QFile opened(u":/adversary/"_s + file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("the adversary has no %s", qUtf8Printable(file));
    return opened.readAll();
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Adversary::Adversary()
    : m_canaryPath(QDir::current().filePath(u"canary.txt"_s)), m_canary(u"canary "_s + QUuid::createUuid().toString())
{
    QFile file(m_canaryPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_canary.toUtf8()) < 0)
        qFatal("no canary could be put up");
}

Ear& Adversary::ear(const QString& way)
{
    auto& ear = m_ears[way];
    if (!ear)
        ear = std::make_unique<Ear>();
    return *ear;
}

QString Adversary::canary() const
{
    return m_canary;
}

QByteArray Adversary::script(const QStringList& files, const QByteArray& tell, const QString& here)
{
    QByteArray body;
    for (const QString& file : files)
        body += fixture(file);
    static const QRegularExpression declared(u"^way\\('([^']+)', '([^']*)', (?:async )?\\((at)?\\)"_s,
                                             QRegularExpression::MultilineOption);
    QJsonObject addresses;
    for (auto it = declared.globalMatch(QString::fromUtf8(body)); it.hasNext();) {
        const auto match = it.next();
        m_ways.append({match.captured(1), match.captured(2), match.capturedLength(3) > 0});
        addresses.insert(match.captured(1), ear(match.captured(1)).addresses());
    }
    QByteArray head = fixture(u"prelude.js"_s);
    head.replace("ADDRESSES", json(addresses));
    head.replace("FILES", json({{u"canary"_s, QUrl::fromLocalFile(m_canaryPath).toString()}}));
    head.replace("HERE", json({{u"here"_s, here}}) + ".here");
    return tell + '\n' + head + body + "\nwalk()\n";
}

QByteArray Adversary::text(const QString& file)
{
    QString text = QString::fromUtf8(fixture(file));
    static const QRegularExpression place(u"\\{at:([^}|]+)\\|?([^}]*)\\}"_s);
    for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
        m_ways.append({match.captured(1), match.captured(2), true});
        const QString address = ear(match.captured(1)).addresses().value(u"web"_s).toString();
        text.replace(match.capturedStart(), match.capturedLength(), address);
    }
    return text.toUtf8();
}

} // namespace Mingjing
