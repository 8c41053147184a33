// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of SourcePane finds and goes.
#include "widgets/source/sourcepane.h"

#include "review/package/sourcetext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/source/sourcegroup.h"
#include "widgets/source/sourcetab.h"
#include "widgets/source/textviewer.h"

#include <QAction>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

/// Excerpts of the places \a targets; of a whole file its first line.
QList<SearchMatch> matchesAt(const PackageContents& package, const QList<SourcePlace>& targets)
{
    QList<SearchMatch> matches;
    QString file;
    SourceText source;
    std::vector<qsizetype> starts;
    for (const SourcePlace& target : targets) {
        if (target.file != file) {
            file = target.file;
            const auto bytes = package.read(file);
            source = bytes && looksLikeText(*bytes) ? decodeSource(*bytes) : SourceText();
            starts.assign(1, 0);
            for (qsizetype at = source.text.indexOf(u'\n'); at >= 0; at = source.text.indexOf(u'\n', at + 1))
                starts.push_back(at + 1);
        }
        const size_t line = size_t(std::max(1, target.line)) - 1;
        const qsizetype offset = line < starts.size() ? starts[line] + std::max(0, target.column - 1) : 0;
        SearchMatch match = matchOf(file, source.text, {std::min(offset, source.text.size()), 0});
        match.place = target;
        matches.append(match);
    }
    return matches;
}

QList<SourcePlace> callSites(const PackageFacts& facts, const QString& interface)
{
    QList<SourcePlace> sites;
    for (const ApiUse& use : facts.apis) {
        if (use.api != interface)
            continue;
        for (const SourceSite& site : use.sites)
            sites.append({site.file, site.line, site.column});
    }
    return sites;
}

} // namespace

QAction* SourcePane::makeAction(const char* id, const QString& text, const QKeySequence& key, bool checkable)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(key);
    action->setCheckable(checkable);
    addAction(action);
    return action;
}

void SourcePane::makeActions()
{
    const auto on = [this](QAction* action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(makeAction("source.definition", tr("Go to what this means"), Qt::Key_F12), &SourcePane::goToDefinition);
    on(makeAction("source.usages", tr("Find all uses in the package"), Qt::SHIFT | Qt::Key_F12),
       &SourcePane::findUsages);
    on(makeAction("source.back", tr("Back to the place before"), Qt::CTRL | Qt::ALT | Qt::Key_Left),
       &SourcePane::goBack);
    on(makeAction("source.forward", tr("Forward to the next place"), Qt::CTRL | Qt::ALT | Qt::Key_Right),
       &SourcePane::goForward);
    const auto inEditor = [this](void (SourceEditor::*act)()) {
        return [this, act] {
            if (TextViewer* text = currentText())
                (text->active()->*act)();
        };
    };
    on(makeAction("source.fold", tr("Fold or unfold here"), Qt::CTRL | Qt::Key_BracketLeft),
       inEditor(&SourceEditor::toggleFoldAtCursor));
    on(makeAction("source.fold_all", tr("Fold everything"), Qt::CTRL | Qt::ALT | Qt::Key_BracketLeft),
       inEditor(&SourceEditor::foldAll));
    on(makeAction("source.unfold_all", tr("Unfold everything"), Qt::CTRL | Qt::Key_BracketRight),
       inEditor(&SourceEditor::unfoldAll));
    using Side = TextViewer::Side;
    m_pretty = makeAction("source.pretty", tr("Lay out for reading"), Qt::CTRL | Qt::ALT | Qt::Key_L, true);
    // On the buttons of the footer there is little room.
    m_pretty->setIconText(tr("Readable"));
    on(m_pretty, [this](bool shown) { showSide(int(shown ? Side::Pretty : Side::None)); });
    m_tree = makeAction("source.tree", tr("Show as a tree"), Qt::CTRL | Qt::ALT | Qt::Key_J, true);
    m_tree->setIconText(tr("Tree"));
    on(m_tree, [this](bool shown) { showSide(int(shown ? Side::Tree : Side::None)); });
    m_wrap = makeAction("source.wrap", tr("Wrap lines"), Qt::ALT | Qt::Key_Z, true);
    m_wrap->setIconText(tr("Wrap"));
    connect(m_wrap, &QAction::toggled, this, [this](bool wrap) {
        for (TextViewer* text : texts())
            text->setWrapped(wrap);
    });
    m_mapShown = makeAction("source.map", tr("Show the file in small"), Qt::CTRL | Qt::ALT | Qt::Key_M, true);
    m_mapShown->setIconText(tr("Map"));
    connect(m_mapShown, &QAction::toggled, this, [this](bool shown) {
        for (TextViewer* text : texts())
            text->original()->setMiniMap(shown);
    });
    m_beside = makeAction("source.beside", tr("Show this file beside itself"), Qt::CTRL | Qt::Key_Backslash);
    m_beside->setIconText(tr("Beside"));
    on(m_beside, &SourcePane::showBeside);
    on(makeAction("source.move", tr("Move this file to the other side"), Qt::CTRL | Qt::ALT | Qt::Key_Backslash),
       &SourcePane::moveToOther);
    on(makeAction("source.other", tr("Go to the other side"), Qt::CTRL | Qt::Key_F12), &SourcePane::focusOther);
    m_join = makeAction("source.join", tr("All files on one side"), Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash);
    on(m_join, &SourcePane::joinGroups);
}

void SourcePane::showSide(int side)
{
    if (TextViewer* text = currentText())
        text->show(TextViewer::Side(side));
    updateFront();
}

QList<SourceSymbol> SourcePane::symbols() const
{
    const SourceTab* tab = currentTab();
    return tab ? tab->symbols() : QList<SourceSymbol>();
}

void SourcePane::goToDefinition()
{
    TextViewer* text = currentText();
    const auto openCase = m_context.sharedCase();
    if (!text || !openCase)
        return;
    const SourcePlace from = m_current->here();
    m_definition.setFuture(
        QtConcurrent::run([openCase, from, source = text->original()->sourceText(), offset = text->selection().first] {
            Definition found;
            found.from = from;
            found.reference = referenceAt(*openCase->package, openCase->manifest, from.file, source, offset);
            QList<SourcePlace> places = found.reference.targets;
            if (found.reference.kind == Reference::Kind::Interface)
                places = callSites(openCase->facts, found.reference.name);
            if (places.size() > 1 || found.reference.kind == Reference::Kind::Interface)
                found.places = matchesAt(*openCase->package, places);
            return found;
        }));
}

QList<SearchMatch> SourcePane::recordedCalls(const QString& interface) const
{
    QList<SearchMatch> matches;
    const QList<RecordedCall> calls = m_context.calls();
    for (const RecordedCall& call : calls) {
        if (QStringLiteral("wx.") + call.api != interface || !call.place.isValid())
            continue;
        SearchMatch match;
        match.place = call.place;
        match.excerpt = tr("recorded after %1 s on %2: %3")
                            .arg(QString::number(double(call.timeMs) / 1000, 'f', 1), call.page,
                                 QString::fromUtf8(QJsonDocument(call.args).toJson(QJsonDocument::Compact)).left(120));
        matches.append(match);
    }
    return matches;
}

void SourcePane::showDefinition()
{
    const Definition found = m_definition.result();
    const Reference& reference = found.reference;
    if (m_current->here().file != found.from.file)
        return;
    if (reference.kind == Reference::Kind::Interface) {
        const QList<SearchMatch> calls = recordedCalls(reference.name);
        const QString title = tr("%1: %2 recorded calls, %3 places in the source")
                                  .arg(reference.name)
                                  .arg(calls.size())
                                  .arg(found.places.size());
        Q_EMIT placesFound(title, calls + found.places);
        return;
    }
    if (reference.targets.size() > 1) {
        Q_EMIT placesFound(tr("What %1 may mean").arg(reference.name), found.places);
        return;
    }
    const bool isHere = !reference.targets.isEmpty() && reference.targets.first().file == found.from.file
        && reference.targets.first().line == found.from.line;
    if (reference.targets.isEmpty() || isHere) {
        // What is nowhere defined, or stands here itself: where it is used.
        if (reference.kind == Reference::Kind::Name || reference.kind == Reference::Kind::Handler)
            Q_EMIT usagesRequested(reference.name);
        else
            m_context.report(reference.name.isEmpty() ? tr("There is nothing to go to here.")
                                                      : tr("Nothing in the package is %1.").arg(reference.name));
        return;
    }
    m_context.selectSource(reference.targets.first());
    focusEditor();
}

void SourcePane::findUsages()
{
    const TextViewer* text = currentText();
    const QString word = text ? text->active()->wordAtCursor() : QString();
    if (word.isEmpty())
        m_context.report(tr("Put the cursor on a word first."));
    else
        Q_EMIT usagesRequested(word);
}

void SourcePane::goBack()
{
    if (const auto place = m_current->history().back())
        open(*place, false);
    focusEditor();
}

void SourcePane::goForward()
{
    if (const auto place = m_current->history().forward())
        open(*place, false);
    focusEditor();
}

} // namespace Mingjing
