// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/evidencestrip.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/findings/evidencethumbnail.h"
#include "widgets/words/casewords.h"

#include <QEvent>
#include <QImage>
#include <QKeyEvent>

namespace Mingjing {

namespace {

constexpr QSize tileSize(100, 60);
constexpr int boxWidth = 30;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

EvidenceStrip::EvidenceStrip(QWidget* parent) : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setIconSize(tileSize);
    setGridSize({tileSize.width() + boxWidth, tileSize.height() + fontMetrics().height() + 30});
    setTextElideMode(Qt::ElideMiddle);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Evidence"));
    outlineBoxes();
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        m_toggled = true;
        Q_EMIT tickedChanged();
    });
    connect(this, &QListWidget::itemPressed, this, [this] { m_toggled = false; });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (!std::exchange(m_toggled, false))
            Q_EMIT shown(item->data(idRole).toString());
    });
}

void EvidenceStrip::outlineBoxes()
{
    // The style draws the outline of an empty box a shade darker than the window: not to be seen on a dark ground.
    const QColor outline = Appearance::colour(Appearance::Role::Muted);
    if (palette().color(QPalette::Window) == outline)
        return;
    QPalette visible = palette();
    visible.setColor(QPalette::Window, outline);
    setPalette(visible);
}

void EvidenceStrip::setBytes(EvidenceBytes bytes)
{
    m_bytes = std::move(bytes);
    forget();
}

void EvidenceStrip::forget()
{
    m_thumbnails.clear();
    setEvidence({}, {}, false);
}

void EvidenceStrip::setEvidence(const QList<Evidence>& evidence, const QStringList& ticked, bool editable)
{
    m_filling = true;
    const int row = currentRow();
    const bool isOneMore = !m_evidence.isEmpty() && evidence.size() == m_evidence.size() + 1;
    clear();
    m_evidence = evidence;
    m_editable = editable;
    for (const Evidence& each : evidence) {
        auto* item = new QListWidgetItem(QIcon(thumbnail(each)),
                                         QStringLiteral("%1 %2").arg(each.id, CaseWords::evidencePlace(each)), this);
        item->setData(idRole, each.id);
        item->setToolTip(
            plainToolTip(QStringLiteral("%1 · %2\n%3")
                             .arg(each.id, CaseWords::evidenceKind(each.kind), CaseWords::evidencePlace(each))));
        item->setFlags(editable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (editable)
            item->setCheckState(ticked.contains(each.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (row >= 0 && row < count())
        setCurrentRow(row);
    if (isOneMore)
        scrollToBottom();
    m_filling = false;
}

QStringList EvidenceStrip::ticked() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (!m_editable || item(i)->checkState() == Qt::Checked)
            ids.append(item(i)->data(idRole).toString());
    }
    return ids;
}

QPixmap EvidenceStrip::thumbnail(const Evidence& evidence)
{
    const auto known = m_thumbnails.constFind(evidence.id);
    if (known != m_thumbnails.cend())
        return *known;
    QImage picture;
    if (m_bytes && !evidence.blobSha256.isEmpty()) {
        const Result<QByteArray> bytes = m_bytes(evidence.blobSha256);
        if (bytes)
            picture = shownImage(evidence, *bytes);
    }
    const QPixmap pixmap = evidenceThumbnail(evidence, picture, tileSize, devicePixelRatioF(), palette());
    m_thumbnails.insert(evidence.id, pixmap);
    return pixmap;
}

void EvidenceStrip::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    setGridSize({tileSize.width() + boxWidth, tileSize.height() + fontMetrics().height() + 30});
    outlineBoxes();
    m_thumbnails.clear();
    const QList<Evidence> evidence = m_evidence;
    setEvidence(evidence, ticked(), m_editable);
}

void EvidenceStrip::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && currentItem() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT shown(currentItem()->data(idRole).toString());
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace Mingjing
