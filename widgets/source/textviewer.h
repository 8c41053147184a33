// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/source/jsonoutline.h"
#include "review/source/prettytext.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QSplitter;
class QTreeView;

namespace Mingjing {

class JsonTreeModel;
class SourceEditor;
class SyntaxRepository;

/// A text file: the original, and beside it at choice the same laid out for reading or, of JSON, its tree. A place in
/// one leads to the same in the other. Lines, selections and evidence are those of the original always.
class TextViewer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextViewer)

public:
    enum class Side { None, Pretty, Tree };

    /// \a syntax must outlive the viewer.
    TextViewer(const SyntaxRepository& syntax, const QString& path, const QString& text, QWidget* parent = nullptr);
    ~TextViewer() override;

    SourceEditor* original() const { return m_original; }
    /// Null unless it is shown.
    SourceEditor* pretty() const { return m_side == Side::Pretty ? m_pretty : nullptr; }
    QTreeView* tree() const { return m_side == Side::Tree ? m_tree : nullptr; }
    /// The one in which the person works: that which had the focus last.
    SourceEditor* active() const;

    bool canShow(Side side) const;
    Side side() const { return m_side; }
    /// The second text is made off the GUI thread; sideReady() tells when it is there.
    void show(Side side);

    /// Wraps the lines of both texts, or does not.
    void setWrapped(bool wrap) const;
    /// The original was made for machines.
    bool isMinified() const { return m_minified; }

    /// Lines of the original that are selected in whichever text the person works, from 1.
    std::pair<int, int> selectedLines() const;
    /// Begin and end in the original of what is selected, or the cursor twice.
    std::pair<qsizetype, qsizetype> selection() const;
    /// Goes to a line of the original, in both.
    void goToLine(int line, int column);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void cursorMoved();
    void followRequested();
    void sideReady();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePretty();
    void makeTree();
    void follow(SourceEditor* moved);
    /// Of the second text, in offsets of the original.
    std::pair<qsizetype, qsizetype> prettySelection() const;

    const SyntaxRepository& m_syntax;
    QSplitter* m_splitter = nullptr;
    SourceEditor* m_original = nullptr;
    SourceEditor* m_pretty = nullptr;
    /// That had the focus last.
    SourceEditor* m_active = nullptr;
    QTreeView* m_tree = nullptr;
    JsonTreeModel* m_treeModel = nullptr;
    Side m_side = Side::None;
    PrettyText m_map;
    QFutureWatcher<PrettyText> m_prettyWatcher;
    QFutureWatcher<std::shared_ptr<std::vector<JsonNode>>> m_treeWatcher;
    bool m_follows = false;
    bool m_minified = false;
};

} // namespace Mingjing
