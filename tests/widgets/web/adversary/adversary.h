// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/web/adversary/ear.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <map>
#include <memory>

namespace Mingjing {

/// One way out that the adversary tries.
struct Way {
    QString name;
    /// What has to be on record, `kind` or `kind what`; empty: nothing has to be.
    QString record;
    /// It was told an address of its own.
    bool hasAddress = true;
};

/// A text of the adversary, with an ear of its own for each of the ways in it.
class Adversary final
{
    Q_DISABLE_COPY_MOVE(Adversary)

public:
    Adversary();

    /// The ways of scripts, `way('name', 'record', (at) => …)`, and the script that walks them.
    QByteArray script(const QStringList& files, const QByteArray& tell, const QString& here);
    /// A text in which `{at:name|record}` stands for an address.
    QByteArray text(const QString& file);

    const QList<Way>& ways() const { return m_ways; }
    Ear& ear(const QString& way);
    /// A file that nobody may read by way of a page; its text.
    QString canary() const;

private:
    QList<Way> m_ways;
    std::map<QString, std::unique_ptr<Ear>> m_ears;
    QString m_canaryPath;
    QString m_canary;
};

} // namespace Mingjing
