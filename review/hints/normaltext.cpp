// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/normaltext.h"

#include <QHash>

#include <unicode/utrans.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr char16_t dropped = 0;
/// What becomes of the unit stands in the list of expansions.
constexpr char16_t expands = 0xFFFF;
constexpr qsizetype mostSeparators = 3;

struct TransliteratorCloser {
    void operator()(UTransliterator* transliterator) const { utrans_close(transliterator); }
};

/// Every Chinese character of the basic plane, simplified, parted by spaces.
QString simplifiedCharacters()
{
    QString text;
    for (char32_t c = 0x3400; c < 0xA000; ++c) {
        text += QChar(static_cast<char16_t>(c));
        text += u' ';
    }
    const QString name = u"Traditional-Simplified"_s;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UTransliterator, TransliteratorCloser> transliterator(
        utrans_openU(reinterpret_cast<const UChar*>(name.utf16()), static_cast<int32_t>(name.size()), UTRANS_FORWARD,
                     nullptr, 0, nullptr, &status));
    if (U_FAILURE(status))
        return text;
    QString simplified = text;
    int32_t length = static_cast<int32_t>(simplified.size());
    int32_t limit = length;
    utrans_transUChars(transliterator.get(), reinterpret_cast<UChar*>(simplified.data()), &length, length, 0, &limit,
                       &status);
    return U_SUCCESS(status) && length == text.size() ? simplified : text;
}

/// What becomes of each unit of UTF-16.
class Table final
{
public:
    Table() : m_units(0x10000)
    {
        for (char32_t c = 0; c < 0x10000; ++c)
            set(static_cast<char16_t>(c));
        const QString simplified = simplifiedCharacters();
        for (qsizetype i = 0; i + 1 < simplified.size(); i += 2)
            m_units[0x3400 + static_cast<size_t>(i / 2)] = simplified.at(i).unicode();
    }

    char16_t unit(QChar c) const { return m_units[c.unicode()]; }
    QString expansion(QChar c) const { return m_expansions.value(c.unicode()); }

private:
    static bool isUnseen(char32_t c)
    {
        return QChar::category(c) == QChar::Other_Format || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F || c == 0x115F
            || c == 0x1160 || c == 0x3164;
    }

    void set(char16_t c)
    {
        if (c < 0x80 || QChar::isSurrogate(c)) {
            m_units[c] = c == 0 ? u' ' : c >= 'A' && c <= 'Z' ? static_cast<char16_t>(c + 32) : c;
            return;
        }
        if (isUnseen(c)) {
            m_units[c] = dropped;
            return;
        }
        if (c >= 0x3400 && c < 0xA000) {
            m_units[c] = c;
            return;
        }
        const QString form = QString(QChar(c)).normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (form.size() == 1 && form.front().unicode() != expands) {
            m_units[c] = form.front().unicode();
            return;
        }
        m_units[c] = expands;
        m_expansions.insert(c, form);
    }

    std::vector<char16_t> m_units;
    QHash<char16_t, QString> m_expansions;
};

const Table& table()
{
    static const Table theTable;
    return theTable;
}

bool separates(QChar c)
{
    return QStringView(u" \t*-_.·•|/~+^#'\"`=").contains(c);
}

class Writer final
{
public:
    explicit Writer(NormalText& result) : m_result(result)
    {
        m_result.text.clear();
        m_result.offsets.clear();
    }

    /// \a alone: no letter or digit stands right after it in the source.
    void add(QChar c, qsizetype offset, bool alone)
    {
        const Kind kind = isChinese(c) ? Kind::Chinese : c.isLetterOrNumber() ? Kind::Letter : Kind::Other;
        if (kind == Kind::Other && separates(c) && m_before != Kind::Other) {
            ++m_separators;
            m_onlySpaces = m_onlySpaces && (c == u' ' || c == u'\t');
        } else {
            if (m_separators > 0 && m_separators <= mostSeparators && joins(kind, alone)) {
                m_result.text.chop(m_separators);
                m_result.offsets.resize(m_result.offsets.size() - static_cast<size_t>(m_separators));
            }
            // A letter that stands alone may be one of a word with gaps.
            m_single = kind == Kind::Letter && (m_separators > 0 || m_before != Kind::Letter) && alone;
            m_separators = 0;
            m_onlySpaces = true;
            m_before = kind;
        }
        m_result.text += c;
        m_result.offsets.push_back(offset);
    }

private:
    enum class Kind { Chinese, Letter, Other };

    bool joins(Kind next, bool alone) const
    {
        if (next == Kind::Chinese && m_before == Kind::Chinese)
            return true;
        if (!m_onlySpaces || next == Kind::Other)
            return false;
        return next != m_before || (m_single && alone);
    }

    NormalText& m_result;
    qsizetype m_separators = 0;
    Kind m_before = Kind::Other;
    bool m_onlySpaces = true;
    bool m_single = false;
};

} // namespace

bool isChinese(QChar c)
{
    return (c.unicode() >= 0x3400 && c.unicode() < 0xA000) || (c.unicode() >= 0xF900 && c.unicode() < 0xFB00);
}

void normalize(QStringView source, NormalText& result)
{
    const Table& units = table();
    Writer writer(result);
    result.text.reserve(source.size());
    result.offsets.reserve(static_cast<size_t>(source.size()) + 1);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        const bool alone =
            i + 1 >= source.size() || isChinese(source.at(i + 1)) || !source.at(i + 1).isLetterOrNumber();
        if (c.isHighSurrogate() && i + 1 < source.size() && source.at(i + 1).isLowSurrogate()) {
            const QString form =
                source.sliced(i, 2).toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
            for (const QChar part : form)
                writer.add(part, i, alone);
            ++i;
            continue;
        }
        const char16_t unit = units.unit(c);
        if (unit == expands) {
            const QString form = units.expansion(c);
            for (const QChar part : form)
                writer.add(part, i, alone);
        } else if (unit != dropped) {
            writer.add(QChar(unit), i, alone);
        }
    }
    result.offsets.push_back(source.size());
}

QString normalForm(QStringView source)
{
    NormalText result;
    normalize(source, result);
    return result.text;
}

} // namespace Mingjing
