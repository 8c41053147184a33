// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/source/linehighlighter.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace Mingjing {

class SyntaxRepository;

/// The colours of one text. A thread in the background walks through the whole of it; what the screen needs meanwhile
/// is coloured at once, and never more than that. GUI thread.
class SourceColours final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceColours)

public:
    /// Work for the background that needs colours. Called again and again until it gives false, the engine held each
    /// time: each call should take about a millisecond.
    using Step = std::function<bool(LineHighlighter&)>;

    /// \a syntax must outlive this.
    explicit SourceColours(const SyntaxRepository& syntax, QObject* parent = nullptr);
    ~SourceColours() override;

    /// Begins anew.
    void setSource(const SourceLines& lines, const QString& path);
    KSyntaxHighlighting::Theme theme() const { return m_theme; }
    void setTheme(const KSyntaxHighlighting::Theme& theme) { m_theme = theme; }

    /// See LineHighlighter::colours().
    QList<ColouredRange> colours(qsizetype from, qsizetype to, bool* exact = nullptr) const;

    /// Lets the background walk, or rest.
    void setWalking(bool walking);
    /// Walks on here and now for at most about \a milliseconds: for who cannot do without.
    void advance(int milliseconds);
    bool isDone() const { return m_done; }
    /// Up to where the walk came, when it told last.
    qsizetype reached() const { return m_reached; }
    /// See LineHighlighter::regions(); as far as told.
    const std::map<int, int>& regions() const { return m_regions; }
    /// Characters that the engine was given in the GUI thread since setSource().
    qsizetype fedHere() const { return m_fedHere; }

    /// Has \a step done in the background; the future ends with it, or without it when another text came.
    QFuture<void> run(const Step& step);

Q_SIGNALS:
    /// The walk came further.
    void progressed();

private:
    struct Shared;

    void take();
    void start();

    const SyntaxRepository& m_syntax;
    std::shared_ptr<Shared> m_shared;
    KSyntaxHighlighting::Theme m_theme;
    QFutureWatcher<void> m_walk;
    std::map<int, int> m_regions;
    qsizetype m_reached = 0;
    mutable qsizetype m_fedHere = 0;
    bool m_done = true;
    bool m_walking = false;
};

} // namespace Mingjing
