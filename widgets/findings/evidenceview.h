// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/findings/evidencebytes.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace Mingjing {

struct Evidence;
class EvidencePicture;

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

Q_SIGNALS:
    /// Escape or the button: the person has seen enough.
    void closed();

private:
    void setText(const QString& text);
    /// The picture that is kept with \a evidence; null when there is none.
    QImage imageOf(const Evidence& evidence) const;

    EvidenceBytes m_bytes;
    QLabel* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    EvidencePicture* m_picture = nullptr;
    QPlainTextEdit* m_text = nullptr;
    /// Of the moment of a trace.
    EvidencePicture* m_beside = nullptr;
};

} // namespace Mingjing
