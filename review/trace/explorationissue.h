// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/sourceplace.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

class QJsonObject;

namespace Mingjing {

/// Something that speaks against a program being finished and sound.
struct ExplorationIssue {
    enum class Kind {
        Crash, ///< the page's process ended
        Hang, ///< the program did not answer and was ended
        ScriptError, ///< an error that the program did not catch
        Blank, ///< nothing to see, however the page was opened
        DeadEnd, ///< nothing to do and no way on or back
        DeadButton, ///< listens for a touch and does nothing
        PlaceholderText, ///< words of an unfinished program
        MissingPicture, ///< a picture of the package that is not there
        MissingPage, ///< a link to a page that is not there
    };
    static constexpr int kinds = 9;

    Kind kind = Kind::ScriptError;
    QString route;
    QString query;
    /// Number of the step; 0: right after the page was opened.
    int step = 0;
    /// Id of the state in which it was seen; 0: none was kept.
    int state = 0;
    SourcePlace place;
    /// The error's message, the words, the address, the name of the handler.
    QString detail;
    /// Might have come from the lack of a network rather than from the program.
    bool doubtful = false;

    bool operator==(const ExplorationIssue&) const = default;
    QJsonObject toJson() const;
    static ExplorationIssue fromJson(const QJsonObject& object);
};

/// `crash`, `hang`, `script_error`, `blank`, `dead_end`, `dead_button`, `placeholder_text`, `missing_picture`,
/// `missing_page`.
QString explorationIssueId(ExplorationIssue::Kind kind);
std::optional<ExplorationIssue::Kind> explorationIssueFromId(const QString& id);
/// The clauses for which it is evidence, the first one first.
QStringList clausesOf(ExplorationIssue::Kind kind);

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::ExplorationIssue)
