// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <map>

namespace Mingjing {

/// Questions to a page that are answered by a later message. Each is answered exactly once: by the page, by its time
/// limit, or by dropAll().
class PendingAnswers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PendingAnswers)

public:
    /// \a answered is false when the page did not answer; \a value is what it answered.
    using Callback = std::function<void(bool answered, int value)>;

    using QObject::QObject;

    /// The number that the page has to send back.
    int add(int timeoutMs, Callback callback);
    /// The page answered question \a id; unknown numbers are ignored.
    void answer(int id, int value);
    /// Nobody will answer any more.
    void dropAll();

private:
    void finish(int id, bool answered, int value);

    std::map<int, Callback> m_callbacks;
    int m_next = 1;
};

} // namespace Mingjing
