// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pendinganswers.h"

#include <QTimer>

#include <utility>

namespace Mingjing {

int PendingAnswers::add(int timeoutMs, Callback callback)
{
    const int id = m_next++;
    m_callbacks.emplace(id, std::move(callback));
    QTimer::singleShot(timeoutMs, this, [this, id] { finish(id, false, 0); });
    return id;
}

void PendingAnswers::answer(int id, int value)
{
    finish(id, true, value);
}

void PendingAnswers::dropAll()
{
    const auto callbacks = std::exchange(m_callbacks, {});
    for (const auto& [id, callback] : callbacks)
        callback(false, 0);
}

void PendingAnswers::finish(int id, bool answered, int value)
{
    const auto found = m_callbacks.find(id);
    if (found == m_callbacks.end())
        return;
    const Callback callback = std::move(found->second);
    m_callbacks.erase(found);
    callback(answered, value);
}

} // namespace Mingjing
