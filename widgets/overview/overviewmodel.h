// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/sourceplace.h"

#include <QStandardItemModel>

namespace Mingjing {

class ReviewContext;
struct OpenCase;

/// What the open package is, as a tree of facts; each that stands somewhere carries its place.
class OverviewModel final : public QStandardItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewModel)

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< SourcePlace
        RouteRole, ///< of a page
        ShareRole, ///< double, of a limit: 1 is all of it
    };

    explicit OverviewModel(QObject* parent = nullptr);

    /// Shows \a openCase; nothing for null.
    void show(const OpenCase* openCase);

private:
    QStandardItem* section(const QString& title, qsizetype count = -1);
    static QStandardItem* add(QStandardItem* parent, const QString& text, const QString& detail,
                              const SourcePlace& place = {});
    void addSizes(const OpenCase& open);
    void addUnreached(const OpenCase& open);
    void addPages(const OpenCase& open);
    void addComputed(const OpenCase& open);
    void addComponents(const OpenCase& open);
    void addFeatures(const OpenCase& open);
    void addUses(const OpenCase& open);
    void addLibraries(const OpenCase& open);
    void addLanguages(const OpenCase& open);
};

} // namespace Mingjing
