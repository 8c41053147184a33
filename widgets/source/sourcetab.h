// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/source/symbols.h"
#include "widgets/source/sourcecontent.h"
#include "widgets/source/sourceeditor.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace Mingjing {

class PackageContents;
class SyntaxRepository;
class TextViewer;

/// One open file, shown as what it is: text, picture or bytes. A small file is there at once; a large one, and any
/// picture, is read and decoded off the GUI thread.
class SourceTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceTab)

public:
    /// Bytes. Larger files are not read while the window waits.
    static constexpr qint64 readAtOnce = 512 * 1024;

    /// \a syntax must outlive the tab.
    SourceTab(std::shared_ptr<const PackageContents> package, const QString& path, const SyntaxRepository& syntax,
              QWidget* parent = nullptr);
    ~SourceTab() override;

    const QString& path() const { return m_path; }
    /// Null while loading and for what is no text.
    TextViewer* text() const { return m_text; }
    bool isLoading() const { return m_watcher.isRunning() || (!m_content && !m_failed); }
    /// SHA-256 of the file; empty while loading.
    QString contentSha256() const { return m_content ? m_content->sha256 : QString(); }
    /// What the file names. Those of a large one are looked for in the background: none until they are found.
    QList<SourceSymbol> symbols() const;
    /// Lines that hold characters one cannot see.
    QList<int> hiddenLines() const { return m_content ? m_content->hiddenLines : QList<int>(); }

    /// Goes there as soon as the text is there.
    void goToLine(int line, int column);
    void restoreView(const SourceEditor::View& view);

Q_SIGNALS:
    void loaded();

private:
    void take(const Result<SourceContent>& content);
    void showContent(QWidget* content, const QString& heading);
    QString pictureHeading() const;
    QString binaryHeading() const;

    QString m_path;
    const SyntaxRepository& m_syntax;
    QLabel* m_heading = nullptr;
    TextViewer* m_text = nullptr;
    std::optional<SourceContent> m_content;
    bool m_failed = false;
    int m_line = 0;
    int m_column = 0;
    std::optional<SourceEditor::View> m_view;
    QFutureWatcher<Result<SourceContent>> m_watcher;
    QFuture<QList<SourceSymbol>> m_symbols;
};

} // namespace Mingjing
