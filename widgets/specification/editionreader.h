// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/specification/editiondiff.h"
#include "widgets/specification/heldedition.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Mingjing {

/// A document that was read and waits to be accepted.
struct EditionCandidate {
    HeldEdition held;
    /// Name of the file without its folder.
    QString fileName;
    /// From the edition it was read against to this one; absent when there was none.
    std::optional<EditionDiff> difference;
};

/// Why a document was refused, with what was read of it.
struct EditionRefusal {
    Error error;
    QByteArray document;
    QString fileName;
};

/// Reads a document off the GUI thread: gathers its bytes, parses them, compares. A later start() wins. GUI thread.
class EditionReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditionReader)

public:
    using Gather = std::function<Result<QByteArray>()>;

    explicit EditionReader(QObject* parent = nullptr);
    ~EditionReader() override;

    /// Calls \a gather on another thread. \a against may be nullptr.
    void start(Gather gather, const QString& fileName, std::shared_ptr<const Edition> against);
    /// Gives up what is being read; neither signal follows.
    void cancel();
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void finished(const Mingjing::EditionCandidate& candidate);
    void refused(const Mingjing::EditionRefusal& refusal);

private:
    Cancellation m_cancellation;
    int m_turn = 0;
    bool m_reading = false;
};

} // namespace Mingjing
