// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/trace/exploration.h"
#include "review/trace/pagescenario.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace Mingjing {

class PackageContents;
struct Manifest;

/// How PageExplorer walks a package.
struct ExploreOptions {
    /// One opening of a page.
    struct Opening {
        QString route;
        QString query;
        /// As ExploredVisit::origin.
        QString origin;
    };

    PageScenario scenario;
    /// In this order; what is found on the way comes after.
    QList<Opening> openings;
    QStringList routes;
    QString entry;
    /// Same package, scenario and seed: same walk, unless time cuts it short.
    quint32 seed = 1;
    int stepsPerPage = 12;
    int pageTimeMs = 30'000;
    int totalTimeMs = 600'000;
    /// How many touches away from a listed page an opening may be found.
    int depth = 2;
    int openTimeoutMs = 15'000;
    /// How long a page is left alone once it has opened.
    int pauseMs = 350;
    /// Folder that receives `explored/…png`; must exist. Empty: no pictures are written.
    QString folder;
    /// Picture pixels for one logical pixel.
    double pictureScale = 2.0;
};

/// The openings that the sources of \a contents suggest: each page with its likeliest query, then each without, then
/// with the others. Reads all sources. Any thread.
QList<ExploreOptions::Opening> likelyOpenings(const PackageContents& contents, const QStringList& routes,
                                              const Cancellation& cancellation = {});

/// Walks through the pages of a package by itself: opens, taps, fills in, scrolls, answers, goes back; writes down what
/// came of it. Has a sandbox of its own. What hangs or crashes is noted and the walk goes on. GUI thread; needs no
/// screen.
class PageExplorer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageExplorer)

public:
    PageExplorer(std::shared_ptr<const PackageContents> contents, ExploreOptions options, QObject* parent = nullptr);
    ~PageExplorer() override;

    /// Once. Ends with finished().
    void start();
    /// finished() follows with what was done until now.
    void cancel();

Q_SIGNALS:
    /// Before each opening and after each step; \a steps in all until now.
    void progress(int done, int total, const QString& route, int steps);
    /// A state was seen for the first time; \a picture may be null, or that of a state that looks the same.
    void stateFound(const Mingjing::ExploredState& state, const QImage& picture);
    void stepDone(const Mingjing::ExploredStep& step);
    /// As they come; finished() brings them all, some more and in order.
    void issueFound(const Mingjing::ExplorationIssue& issue);
    void finished(const Mingjing::Exploration& exploration);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Mingjing
