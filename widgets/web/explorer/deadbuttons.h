// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/explorationissue.h"
#include "review/trace/pagesight.h"

#include <QList>
#include <QMap>

#include <memory>

namespace Mingjing {

class PackageContents;

/// Which of the things that were touched did nothing, each time, although the template names a handler for it.
class DeadButtons final
{
public:
    explicit DeadButtons(std::shared_ptr<const PackageContents> contents);

    /// \a issue says where and when \a action was done.
    void note(const OfferedAction& action, bool didSomething, const ExplorationIssue& issue);
    /// One issue for each; its detail is the words on it and the name of its handler.
    QList<ExplorationIssue> issues() const;

private:
    struct Touched {
        bool alive = false;
        ExplorationIssue issue;
    };
    /// The handler that the element at \a place names for touches, unless it is there to do nothing; else empty.
    QString handlerAt(const SourcePlace& place) const;

    std::shared_ptr<const PackageContents> m_contents;
    QMap<QString, Touched> m_touched;
};

} // namespace Mingjing
