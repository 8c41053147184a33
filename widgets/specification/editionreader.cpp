// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/editionreader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <variant>

namespace Mingjing {

namespace {

using Outcome = std::variant<EditionCandidate, EditionRefusal>;

Outcome read(const EditionReader::Gather& gather, const QString& fileName,
             const std::shared_ptr<const Edition>& against, const Cancellation& cancellation)
{
    const auto cancelled = [&] { return EditionRefusal{{ErrorCode::Cancelled, {}, {}}, {}, fileName}; };
    const auto document = gather();
    if (!document)
        return EditionRefusal{document.error(), {}, fileName};
    if (cancellation.requested())
        return cancelled();
    auto held = holdEdition(*document);
    if (!held)
        return EditionRefusal{held.error(), *document, fileName};
    if (cancellation.requested())
        return cancelled();
    EditionCandidate candidate{std::move(*held), fileName, std::nullopt};
    if (against && against->sha256() != candidate.held.edition->sha256())
        candidate.difference = compareEditions(*against, *candidate.held.edition);
    return candidate;
}

} // namespace

EditionReader::EditionReader(QObject* parent) : QObject(parent) { }

EditionReader::~EditionReader()
{
    m_cancellation.request();
    // What gather() refers to may not outlive this object.
    for (auto* watcher : findChildren<QFutureWatcherBase*>())
        watcher->waitForFinished();
}

void EditionReader::start(Gather gather, const QString& fileName, std::shared_ptr<const Edition> against)
{
    cancel();
    m_reading = true;
    const int turn = m_turn;
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        m_reading = false;
        const Outcome outcome = watcher->result();
        if (const auto* candidate = std::get_if<EditionCandidate>(&outcome))
            Q_EMIT finished(*candidate);
        else
            Q_EMIT refused(std::get<EditionRefusal>(outcome));
    });
    watcher->setFuture(QtConcurrent::run(
        [gather = std::move(gather), fileName, against = std::move(against),
         cancellation = m_cancellation]() -> Outcome { return read(gather, fileName, against, cancellation); }));
}

void EditionReader::cancel()
{
    m_cancellation.request();
    m_cancellation = {};
    ++m_turn;
    m_reading = false;
}

} // namespace Mingjing
