// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"
#include "widgets/findings/evidencebytes.h"

#include <QHash>
#include <QListWidget>

namespace Mingjing {

/// Pieces of evidence as tiles that can be ticked. Space ticks, Return and a click show.
class EvidenceStrip final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceStrip)

public:
    explicit EvidenceStrip(QWidget* parent = nullptr);

    void setBytes(EvidenceBytes bytes);
    /// Forgets the thumbnails: another case is open.
    void forget();
    /// Shows \a evidence with those \a ticked. What is not editable shows no boxes.
    void setEvidence(const QList<Evidence>& evidence, const QStringList& ticked, bool editable);
    /// In the order shown.
    QStringList ticked() const;

Q_SIGNALS:
    void tickedChanged();
    void shown(const QString& evidenceId);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void outlineBoxes();
    QPixmap thumbnail(const Evidence& evidence);

    EvidenceBytes m_bytes;
    QList<Evidence> m_evidence;
    bool m_editable = false;
    QHash<QString, QPixmap> m_thumbnails;
    bool m_filling = false;
    bool m_toggled = false;
};

} // namespace Mingjing
