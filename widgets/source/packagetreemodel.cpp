// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/packagetreemodel.h"

#include "review/base/visibletext.h"
#include "widgets/common/plaintooltip.h"

#include <QApplication>
#include <QCollator>
#include <QLocale>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace Mingjing {

struct PackageTreeModel::Node {
    QString name;
    QString path;
    qint64 size = 0;
    bool isFolder = false;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
    Node* lastFolder = nullptr;

    /// Entries are sorted, so what lies in one folder stands together: it is the last one or a new one.
    Node* folder(const QString& childName)
    {
        if (!lastFolder || lastFolder->name != childName)
            lastFolder = add(childName, true);
        return lastFolder;
    }

    Node* add(const QString& childName, bool asFolder)
    {
        auto child = std::make_unique<Node>();
        child->name = childName;
        child->path = path.isEmpty() ? childName : path + u'/' + childName;
        child->isFolder = asFolder;
        child->parent = this;
        children.push_back(std::move(child));
        return children.back().get();
    }

    void sort(const QCollator& collator)
    {
        std::stable_sort(children.begin(), children.end(), [&](const auto& a, const auto& b) {
            return a->isFolder != b->isFolder ? a->isFolder : collator.compare(a->name, b->name) < 0;
        });
        for (size_t i = 0; i < children.size(); ++i) {
            children[i]->row = int(i);
            children[i]->sort(collator);
        }
    }
};

PackageTreeModel::PackageTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) { }

PackageTreeModel::~PackageTreeModel() = default;

void PackageTreeModel::setEntries(const QList<PackageEntry>& entries)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    // Entries come sorted by path, so the folder of the last one is most often that of the next.
    QString lastFolderPath;
    Node* lastFolder = m_root.get();
    for (const PackageEntry& entry : entries) {
        const qsizetype slash = entry.path.lastIndexOf(u'/');
        const QString folderPath = slash < 0 ? QString() : entry.path.left(slash);
        if (folderPath != lastFolderPath) {
            lastFolder = m_root.get();
            for (const QString& part : folderPath.split(u'/', Qt::SkipEmptyParts))
                lastFolder = lastFolder->folder(part);
            lastFolderPath = folderPath;
        }
        lastFolder->add(entry.path.mid(slash + 1), false)->size = entry.size;
    }
    // One order everywhere: the C locale would not count numbers.
    QCollator collator{QLocale(QLocale::Chinese)};
    collator.setNumericMode(true);
    m_root->sort(collator);
    endResetModel();
}

QModelIndex PackageTreeModel::indexOf(const QString& path) const
{
    QModelIndex found;
    const Node* node = m_root.get();
    for (const QString& part : path.split(u'/', Qt::SkipEmptyParts)) {
        const auto child = std::find_if(node->children.begin(), node->children.end(),
                                        [&](const auto& candidate) { return candidate->name == part; });
        if (child == node->children.end())
            return {};
        node = child->get();
        found = createIndex(node->row, 0, node);
    }
    return found;
}

const PackageTreeModel::Node* PackageTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex PackageTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (column != 0 || row < 0 || size_t(row) >= node->children.size())
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex PackageTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Node* parent = nodeOf(child)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int PackageTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int PackageTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant PackageTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(node->name);
    case Qt::DecorationRole:
        return QApplication::style()->standardIcon(node->isFolder ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    case Qt::ToolTipRole:
        return plainToolTip(node->isFolder ? visibleText(node->path)
                                           : QStringLiteral("%1 · %2").arg(visibleText(node->path),
                                                                           QLocale().formattedDataSize(node->size)));
    case PathRole:
        return node->path;
    case IsFolderRole:
        return node->isFolder;
    case SizeRole:
        return node->size;
    default:
        return {};
    }
}

} // namespace Mingjing
