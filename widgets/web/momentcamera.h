// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/traceentry.h"
#include "review/trace/tracepictures.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Mingjing {

class PageSession;
class PhoneView;

/// Takes a picture of the phone when a page was opened and when it came to rest after something that a person would
/// see; never many at once. Pictures are made small and written away from the GUI thread.
class MomentCamera final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MomentCamera)

public:
    /// Belongs to \a session; \a phone must outlive it. \a clock gives the moment that a picture is of.
    MomentCamera(PhoneView& phone, PageSession& session, std::function<qint64()> clock);

Q_SIGNALS:
    void taken(const Mingjing::TracePicture& picture);

private:
    void watch(const QList<TraceEntry>& entries);
    void ask();
    void take();
    void photograph();

    PhoneView& m_phone;
    std::function<qint64()> m_clock;
    QTimer m_rest;
    /// Since something first asked for the picture that is not taken yet, and since the last one.
    QElapsedTimer m_asked;
    QElapsedTimer m_last;
    bool m_busy = false;
    /// Before the first page is painted there is nothing to see.
    bool m_painted = false;
};

} // namespace Mingjing
