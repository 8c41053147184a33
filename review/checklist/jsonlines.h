// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Mingjing {

/// Where the values of a JSON document stand, which QJsonDocument forgets.
class JsonLines final
{
public:
    /// \a json must be well-formed.
    explicit JsonLines(const QByteArray& json);

    /// 1-based line on which the value at \a path begins, `/asks/include/3`; 1 when there is no such value.
    int line(const QString& path) const { return m_lines.value(path, 1); }
    /// Path of the first key that stands twice in one object; empty when there is none.
    const QString& doubled() const { return m_doubled; }

private:
    void value(const QString& path);
    void members(const QString& path);
    void elements(const QString& path);
    void blanks();
    QByteArray text();

    const QByteArray m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QString m_doubled;
};

} // namespace Mingjing
