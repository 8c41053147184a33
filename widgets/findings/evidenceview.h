// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/findings/evidencebytes.h"

#include "review/cases/evidence.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace Mingjing {

class EvidencePicture;
class PictureMarker;

/// One piece of evidence as large as there is room: the picture with its marks, the source lines, the trace
/// with the picture of its moment.
class EvidenceView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceView)

public:
    explicit EvidenceView(QWidget* parent = nullptr);

    /// Where pictures come from.
    void setBytes(EvidenceBytes bytes) { m_bytes = std::move(bytes); }
    void setEvidence(const Evidence& evidence);

    /// Whether pictures can be marked.
    void setEditable(bool editable);
    /// Shows the picture to be marked, over the whole window; nothing when there is none.
    void mark();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The person marked a picture; the evidence still has the id of the one that was marked.
    void marked(const Mingjing::Evidence& evidence);
    /// Escape or the button: the person has seen enough.
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    /// The marker takes the whole window: in a pane there is no room for a steady hand.
    void stageMarker();
    void leaveMarker();
    bool isMarking() const;
    /// As much of the name as there is room for.
    void showTitle();

    void setText(const QString& text);
    /// The picture that is kept with \a evidence; null when there is none.
    QImage imageOf(const Evidence& evidence) const;

    void saveAs();
    void updateButtons();

    Evidence m_evidence;
    bool m_editable = false;
    QToolButton* m_mark = nullptr;
    QToolButton* m_save = nullptr;
    PictureMarker* m_marker = nullptr;
    EvidenceBytes m_bytes;
    QLabel* m_title = nullptr;
    QString m_name;
    QStackedWidget* m_stack = nullptr;
    EvidencePicture* m_picture = nullptr;
    QPlainTextEdit* m_text = nullptr;
    /// Of the moment of a trace.
    EvidencePicture* m_beside = nullptr;
};

} // namespace Mingjing
