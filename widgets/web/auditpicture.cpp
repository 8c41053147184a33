// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/auditpicture.h"

#include "review/trace/auditreport.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype maxName = 100;

} // namespace

AuditPictures::AuditPictures(QString folder, QString part) : m_folder(std::move(folder)), m_part(std::move(part))
{
    m_pool.setMaxThreadCount(1);
}

QString AuditPictures::fileName(int number, const QString& route, const QString& part)
{
    QString name = route.left(maxName);
    for (QChar& c : name) {
        const bool harmless =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
        if (!harmless)
            c = u'_';
    }
    return u"%1/%2-%3.png"_s.arg(part).arg(number, 3, 10, QLatin1Char('0')).arg(name);
}

QString AuditPictures::save(const QImage& picture, int number, const QString& route)
{
    if (m_folder.isEmpty() || picture.isNull())
        return {};
    const QString name = fileName(number, route, m_part);
    m_pool.start([picture, path = QDir(m_folder).filePath(name)] {
        // finish() looks for what is missing.
        QDir().mkpath(QFileInfo(path).path());
        picture.save(path);
    });
    return name;
}

void AuditPictures::wait()
{
    m_pool.waitForDone();
}

bool AuditPictures::isWritten(const QString& name) const
{
    return QFileInfo::exists(QDir(m_folder).filePath(name));
}

void AuditPictures::finish(AuditReport& report)
{
    wait();
    for (PageAudit& page : report.pages) {
        if (!page.screenshot.isEmpty() && !isWritten(page.screenshot))
            page.screenshot.clear();
    }
}

} // namespace Mingjing
