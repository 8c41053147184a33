// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/explorer/deadbuttons.h"

#include "review/package/packagecontents.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestTag = 2'000;

/// Names of handlers that only keep a touch from going further.
bool isStopper(const QString& name)
{
    static const QRegularExpression stopper(
        u"^(noop|none|null|nothing|void|empty|true|false|(prevent|stop|block|forbid)\\w*|do_?nothing|_?catch\\w*|on_?noop)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.isEmpty() || stopper.match(name).hasMatch();
}

bool isEmptyFunction(const QString& script, const QString& name)
{
    const QRegularExpression body(
        u"\\b%1\\s*(?::\\s*(?:async\\s*)?function\\s*\\w*\\s*)?\\([^)]*\\)\\s*(?:=>\\s*)?\\{\\s*\\}"_s.arg(
            QRegularExpression::escape(name)));
    return body.match(script).hasMatch();
}

} // namespace

DeadButtons::DeadButtons(std::shared_ptr<const PackageContents> contents) : m_contents(std::move(contents)) { }

void DeadButtons::note(const OfferedAction& action, bool didSomething, const ExplorationIssue& issue)
{
    if ((action.kind != "tap"_L1 && action.kind != "submit"_L1) || !action.place.isValid())
        return;
    Touched& touched = m_touched[action.site()];
    // Chosen already, disabled, or answered by the platform: doing nothing is right then.
    touched.alive = touched.alive || didSomething || action.marked || action.answers;
    if (touched.issue.route.isEmpty()) {
        touched.issue = issue;
        touched.issue.kind = ExplorationIssue::Kind::DeadButton;
        touched.issue.place = action.place;
        touched.issue.detail = action.words;
    }
}

QString DeadButtons::handlerAt(const SourcePlace& place) const
{
    const auto bytes = m_contents->read(place.file);
    if (!bytes)
        return {};
    const QString text = QString::fromUtf8(*bytes);
    qsizetype at = 0;
    for (int line = 1; line < place.line; ++line) {
        const qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            return {};
        at = end + 1;
    }
    at += std::max(0, place.column - 1);
    QString tag = text.mid(at, longestTag);
    // A `>` inside an expression ends no tag; the next element does.
    if (const auto next = tag.indexOf(u'<', 1); next > 0)
        tag.truncate(next);
    static const QRegularExpression bound(
        u"(bind|catch|mut-bind|capture-bind|capture-catch):?(tap|click|submit|touchstart|touchend)\\s*=\\s*[\"']([^\"']*)[\"']"_s);
    const QRegularExpressionMatch match = bound.match(tag);
    const QString name = match.captured(3).trimmed();
    if (!match.hasMatch() || isStopper(name))
        return {};
    if (match.captured(1).contains("catch"_L1)) {
        const QString bare = place.file.section(u'.', 0, -2);
        for (const auto ending : {".js"_L1, ".ts"_L1}) {
            const auto script = m_contents->read(bare + ending);
            if (script && isEmptyFunction(QString::fromUtf8(*script), name))
                return {};
        }
    }
    return name;
}

QList<ExplorationIssue> DeadButtons::issues() const
{
    QList<ExplorationIssue> found;
    for (const Touched& touched : m_touched) {
        if (touched.alive)
            continue;
        const QString handler = handlerAt(touched.issue.place);
        if (handler.isEmpty())
            continue;
        ExplorationIssue issue = touched.issue;
        issue.detail = issue.detail.isEmpty() ? handler : issue.detail + u" · "_s + handler;
        found.append(issue);
    }
    return found;
}

} // namespace Mingjing
