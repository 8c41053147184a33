// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/processmemory.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Children by parent.
QHash<qint64, QList<qint64>> allChildren()
{
    QHash<qint64, QList<qint64>> children;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        bool number = false;
        const qint64 id = name.toLongLong(&number);
        if (!number)
            continue;
        // The name in brackets may hold anything.
        const QByteArray stat = textOf(u"/proc/%1/stat"_s.arg(id));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ');
        children[fields.value(1).toLongLong()].append(id);
    }
    return children;
}

qint64 memoryOf(qint64 id)
{
    const QList<QByteArray> lines = textOf(u"/proc/%1/smaps_rollup"_s.arg(id)).split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong() << 10;
    }
    return 0;
}

} // namespace

qint64 memoryOfFamily(qint64 id)
{
    const QHash<qint64, QList<qint64>> children = allChildren();
    qint64 sum = 0;
    QList<qint64> waiting{id};
    while (!waiting.isEmpty()) {
        const qint64 next = waiting.takeLast();
        sum += memoryOf(next);
        waiting += children.value(next);
    }
    return sum;
}

} // namespace Mingjing
