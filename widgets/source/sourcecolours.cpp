// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcecolours.h"

#include "widgets/source/enginelock.h"
#include "widgets/source/syntaxrepository.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <atomic>

namespace Mingjing {

struct SourceColours::Shared {
    explicit Shared(EngineLock& used) : lock(used) { }

    /// Gives false when there is nothing more to do.
    bool patiently(const Step& step)
    {
        lock.lockPatiently();
        const bool more = !isOver && step(highlighter);
        lock.unlock();
        return more;
    }

    EngineLock& lock;
    LineHighlighter highlighter;
    std::atomic<bool> isOver = false;
};

SourceColours::SourceColours(const SyntaxRepository& syntax, QObject* parent)
    : QObject(parent), m_syntax(syntax), m_shared(std::make_shared<Shared>(syntax.engine()))
{
    connect(&m_walk, &QFutureWatcherBase::progressValueChanged, this, &SourceColours::take);
    connect(&m_walk, &QFutureWatcherBase::finished, this, &SourceColours::take);
}

SourceColours::~SourceColours()
{
    m_shared->isOver = true;
}

void SourceColours::setSource(const SourceLines& lines, const QString& path)
{
    m_shared->isOver = true;
    m_walk.setFuture({});
    m_shared = std::make_shared<Shared>(m_syntax.engine());
    m_regions.clear();
    m_fedHere = 0;
    {
        const std::scoped_lock engine(m_shared->lock);
        m_shared->highlighter.setSource(lines, m_syntax.definitionFor(path));
        m_done = m_shared->highlighter.isDone();
        m_reached = m_shared->highlighter.reached();
    }
    if (m_walking)
        start();
}

QList<ColouredRange> SourceColours::colours(qsizetype from, qsizetype to, bool* exact) const
{
    const std::scoped_lock engine(m_shared->lock);
    const qsizetype fed = m_shared->highlighter.fed();
    const QList<ColouredRange> found = m_shared->highlighter.colours(from, to, exact);
    m_fedHere += m_shared->highlighter.fed() - fed;
    return found;
}

void SourceColours::setWalking(bool walking)
{
    if (walking == m_walking)
        return;
    m_walking = walking;
    if (walking)
        start();
    else
        m_walk.cancel();
}

void SourceColours::start()
{
    if (m_done)
        return;
    m_walk.setFuture(QtConcurrent::run(&m_syntax.background(), [shared = m_shared](QPromise<void>& promise) {
        promise.setProgressRange(0, 0);
        int told = 0;
        while (!promise.isCanceled()
               && shared->patiently([](LineHighlighter& highlighter) { return !highlighter.advance(1); }))
            promise.setProgressValue(++told);
    }));
}

void SourceColours::take()
{
    std::vector<std::pair<int, int>> regions;
    {
        const std::scoped_lock engine(m_shared->lock);
        regions = m_shared->highlighter.takeNewRegions();
        m_done = m_shared->highlighter.isDone();
        m_reached = m_shared->highlighter.reached();
    }
    for (const auto& [first, last] : regions)
        m_regions.insert_or_assign(m_regions.end(), first, last);
    Q_EMIT progressed();
}

void SourceColours::advance(int milliseconds)
{
    {
        const std::scoped_lock engine(m_shared->lock);
        m_shared->highlighter.advance(milliseconds);
    }
    take();
}

QFuture<void> SourceColours::run(const Step& step)
{
    return QtConcurrent::run(&m_syntax.background(), [shared = m_shared, step](QPromise<void>& promise) {
        while (!promise.isCanceled() && shared->patiently(step)) { }
    });
}

} // namespace Mingjing
