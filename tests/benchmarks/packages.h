// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Mingjing {

struct BenchmarkPackage {
    QString name;
    QByteArray archive;
};

/// Those that MINGJING_BENCHMARK_PACKAGE names, else the sample package. A file that cannot be read is left out.
QList<BenchmarkPackage> benchmarkPackages();

/// A mini-program of \a entries small files, the same each time.
BenchmarkPackage manyEntriesPackage(int entries = 3000);

/// The columns `package` (name) and `archive` for a data function, one row each.
void addPackageRows(const QList<BenchmarkPackage>& packages);

} // namespace Mingjing
