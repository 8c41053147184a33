// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThreadPool>

class QImage;

namespace Mingjing {

struct AuditReport;

/// Writes the pictures of an audit, on a thread of its own.
class AuditPictures final
{
    Q_DISABLE_COPY_MOVE(AuditPictures)

public:
    /// \a folder receives \a part, a folder with the pictures; empty: nothing is written.
    explicit AuditPictures(QString folder, QString part = QStringLiteral("pages"));

    /// Returns the name relative to the folder: numbered, so that no two routes share one, and of harmless letters.
    QString save(const QImage& picture, int number, const QString& route);
    /// Waits for all pictures and takes those that could not be written out of \a report.
    void finish(AuditReport& report);

    /// Waits for all pictures.
    void wait();
    /// Whether \a name, given by save(), could be written. After wait().
    bool isWritten(const QString& name) const;

    /// `pages/007-pages_cart_index.png`
    static QString fileName(int number, const QString& route, const QString& part = QStringLiteral("pages"));

private:
    const QString m_folder;
    const QString m_part;
    QThreadPool m_pool;
};

} // namespace Mingjing
