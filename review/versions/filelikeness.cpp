// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/filelikeness.h"

#include <QHash>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr qsizetype LongestPiece = 64;

qsizetype pieceLength(QByteArrayView rest)
{
    const QByteArrayView window = rest.first(std::min(rest.size(), LongestPiece));
    const qsizetype feed = window.indexOf('\n');
    return feed < 0 ? window.size() : feed + 1;
}

} // namespace

FilePieces::FilePieces(QByteArrayView bytes) : m_bytes(bytes.size())
{
    while (!bytes.isEmpty()) {
        const qsizetype length = pieceLength(bytes);
        m_pieces.emplace_back(qHash(bytes.first(length), 0), length);
        bytes = bytes.sliced(length);
    }
    std::sort(m_pieces.begin(), m_pieces.end());
    size_t kept = 0;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (kept > 0 && m_pieces[kept - 1].first == m_pieces[i].first)
            m_pieces[kept - 1].second += m_pieces[i].second;
        else
            m_pieces[kept++] = m_pieces[i];
    }
    m_pieces.resize(kept);
}

double FilePieces::likenessTo(const FilePieces& other) const
{
    const qint64 larger = std::max(m_bytes, other.m_bytes);
    if (larger == 0)
        return 1;
    qint64 shared = 0;
    auto theirs = other.m_pieces.cbegin();
    for (const auto& [hash, bytes] : m_pieces) {
        while (theirs != other.m_pieces.cend() && theirs->first < hash)
            ++theirs;
        if (theirs != other.m_pieces.cend() && theirs->first == hash)
            shared += std::min(bytes, theirs->second);
    }
    return double(shared) / double(larger);
}

} // namespace Mingjing
