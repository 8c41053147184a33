// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace Mingjing {

/// Bounds-checked little-endian reads; 0 beyond the end.
class ZipBytes final
{
public:
    explicit ZipBytes(QByteArrayView bytes) : m_bytes(bytes) { }

    qint64 size() const { return m_bytes.size(); }
    bool holds(qint64 offset, qint64 length) const
    {
        return offset >= 0 && length >= 0 && offset <= size() && length <= size() - offset;
    }
    QByteArrayView slice(qint64 offset, qint64 length) const
    {
        return holds(offset, length) ? m_bytes.sliced(offset, length) : QByteArrayView();
    }
    quint16 u16(qint64 offset) const { return get<quint16>(offset); }
    quint32 u32(qint64 offset) const { return get<quint32>(offset); }
    quint64 u64(qint64 offset) const { return get<quint64>(offset); }

private:
    template <typename T>
    T get(qint64 offset) const
    {
        return holds(offset, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.data() + offset) : T(0);
    }

    QByteArrayView m_bytes;
};

} // namespace Mingjing
