// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/auditreport.h"
#include "review/trace/pagescenario.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <memory>

namespace Mingjing {

class PackageContents;

/// How AuditRunner walks a package.
struct AuditOptions {
    PageScenario scenario;
    /// Pages to open, in this order, without a leading `/`.
    QStringList routes;
    /// Folder that receives `pages/<route>.png`; must exist. Empty: no pictures are written.
    QString folder;
    /// How long a page may take to open.
    int openTimeoutMs = 15000;
    /// How long a page is left alone once it has opened: much is shown only after a pause of the page's own.
    int pauseMs = 400;
    /// How long to wait for a page to become quiet.
    int settleTimeoutMs = 3000;
    /// How long what can be tapped is tapped on each page; 0: not at all.
    int exerciseTimeoutMs = 4000;
    /// Picture pixels for one logical pixel.
    double pictureScale = 2.0;
};

/// Opens every page of a package without a person, looks, taps, and writes down what happened. A page that hangs or
/// crashes is noted and the walk goes on with a fresh sandbox. Lives on the GUI thread, needs no screen.
class AuditRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditRunner)

public:
    AuditRunner(std::shared_ptr<const PackageContents> contents, AuditOptions options, QObject* parent = nullptr);
    ~AuditRunner() override;

    /// Once. Ends with finished().
    void start();
    /// finished() follows with what was done until now.
    void cancel();

Q_SIGNALS:
    void progress(int done, int total, const QString& route);
    /// \a picture may be null.
    void pageAudited(const Mingjing::PageAudit& page, const QImage& picture);
    void finished(const Mingjing::AuditReport& report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Mingjing
