// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace Mingjing {

struct ReviewEvent;

/// Puts other names in the place of those of people and subjects, the same everywhere. Values in, values out.
class NameVeil final
{
public:
    /// What the others are called: a word with the running number in place of `%1`, such as `Subject %1`.
    struct Words {
        QString subject;
        QString person;
    };

    /// For everybody whom \a journal names: subjects with those related, who acted or had the case, and the
    /// administrator of the store form.
    static NameVeil of(const QList<ReviewEvent>& journal, const Words& words);

    /// Former and new names, the longest former first.
    const QList<std::pair<QString, QString>>& names() const { return m_names; }
    /// Every name in \a text replaced. A name within a longer word of Latin letters or digits is none.
    QString veiled(const QString& text) const;
    /// Every text in it; keys of objects stay.
    QJsonValue veiled(const QJsonValue& value) const;

private:
    QList<std::pair<QString, QString>> m_names;
};

} // namespace Mingjing
