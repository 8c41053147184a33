// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/evidence.h"
#include "widgets/versions/comparedversions.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace Mingjing {

class PictureView;
class SourceEditor;
class SyntaxRepository;
class TextDiff;
struct ComparedTexts;

/// One file in two versions: texts and pictures side by side, of anything else what can be said. GUI thread; texts are
/// prepared off it.
class DiffView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffView)

public:
    /// \a syntax must outlive it.
    explicit DiffView(const SyntaxRepository& syntax, QWidget* parent = nullptr);
    ~DiffView() override;

    /// Shows the file \a change of \a versions. \a line of the new version (or the old, when it has none) is gone to as
    /// soon as the text is there; 0: the first change.
    void show(std::shared_ptr<const ComparedVersions> versions, const FileChange& change, int line = 0,
              bool ofNew = true);
    void clear();

    /// Null while no text is shown.
    TextDiff* text() const;
    void nextChange();
    void previousChange();

    /// The selected lines of the new version as evidence, of the lines of the file itself. Refused with a reason.
    Result<Evidence> selectedEvidence() const;

Q_SIGNALS:
    /// The file was shown, or another of its changes was reached.
    void shown();

private:
    struct Prepared;

    void showText(const std::shared_ptr<const Prepared>& prepared);
    void showPictures();
    void showMessage(const QString& message);
    void updateHeads();

    QLabel* m_oldHead = nullptr;
    QLabel* m_newHead = nullptr;
    QLabel* m_place = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_message = nullptr;
    TextDiff* m_text = nullptr;
    QWidget* m_pictures = nullptr;
    PictureView* m_oldPicture = nullptr;
    PictureView* m_newPicture = nullptr;
    std::shared_ptr<const ComparedVersions> m_versions;
    FileChange m_change;
    std::shared_ptr<const Prepared> m_prepared;
    int m_line = 0;
    bool m_ofNew = true;
    int m_turn = 0;
};

} // namespace Mingjing
