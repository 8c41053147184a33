// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zipnames.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace Mingjing {
namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
}

/// Characters that turn the direction of text or cannot be seen.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069) || u == 0x061C
        || u == 0xFEFF || u == 0x00AD;
}

/// Why \a name must not be in a tree; nothing when it may.
std::optional<IntakeWarningKind> exclusion(const QString& name)
{
    if (name.contains(u'\\'))
        return IntakeWarningKind::BackslashName;
    if (name.startsWith(u'/'))
        return IntakeWarningKind::AbsoluteName;
    if (name.size() >= 2 && name.at(1) == u':' && name.at(0).unicode() < 0x80 && name.at(0).isLetter())
        return IntakeWarningKind::DriveName;
    const QStringList parts = name.split(u'/');
    if (parts.contains(QStringLiteral("..")))
        return IntakeWarningKind::TraversalName;
    const auto empty = [](const QString& part) { return part.isEmpty() || part == QLatin1StringView("."); };
    if (std::all_of(parts.cbegin(), parts.cend(), empty))
        return IntakeWarningKind::EmptyName;
    return std::nullopt;
}

QString codePoints(const QString& name, bool (*odd)(QChar))
{
    QStringList points;
    for (const QChar c : name) {
        const QString point = QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        if (odd(c) && !points.contains(point))
            points.append(point);
    }
    return points.join(u' ');
}

/// The overlong characters of \a raw, empty when it has none or is not UTF-8 apart from them. GBK names can look alike
/// for a character, hardly for all of them.
QString overlongCharacters(QByteArrayView raw)
{
    QStringList found;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const auto lead = static_cast<uchar>(raw[i]);
        if (lead < 0x80)
            continue;
        const int more = lead >= 0xC0 && lead < 0xE0 ? 1
            : lead >= 0xE0 && lead < 0xF0            ? 2
            : lead >= 0xF0 && lead < 0xF8            ? 3
                                                     : 0;
        if (more == 0 || i + more >= raw.size())
            return {};
        uint point = lead & (0x3Fu >> more);
        for (int k = 1; k <= more; ++k) {
            const auto byte = static_cast<uchar>(raw[i + k]);
            if ((byte & 0xC0) != 0x80)
                return {};
            point = (point << 6) | (byte & 0x3Fu);
        }
        i += more;
        static constexpr uint least[] = {0, 0x80, 0x800, 0x10000};
        if (point < least[more])
            found.append(QStringLiteral("U+%1").arg(point, 4, 16, QLatin1Char('0')).toUpper());
    }
    found.removeDuplicates();
    return found.join(u' ');
}

/// Nothing but folders and a file in plain letters: nearly every name.
bool isOrdinary(QStringView name)
{
    QChar before = u'/';
    for (const QChar c : name) {
        const char16_t u = c.unicode();
        if (u <= 0x20 || u >= 0x7F || u == u'\\' || u == u':' || ((u == u'/' || u == u'.') && before == u'/'))
            return false;
        before = c;
    }
    return !name.isEmpty() && before != u'/';
}

} // namespace

ZipName decodeZipName(QByteArrayView raw, QByteArrayView unicodePath)
{
    // Nearly every name.
    if (unicodePath.isEmpty() && std::none_of(raw.cbegin(), raw.cend(), [](char c) { return c & 0x80; }))
        return {QString::fromLatin1(raw)};
    const auto decode = [](QStringDecoder decoder, QByteArrayView bytes) -> std::optional<QString> {
        const QString text = decoder.isValid() ? QString(decoder(bytes)) : QString();
        return !decoder.isValid() || decoder.hasError() ? std::nullopt : std::optional(text);
    };
    const auto flags = QStringConverter::Flag::Stateless;
    if (!unicodePath.isEmpty()) {
        if (const auto text = decode(QStringDecoder(QStringConverter::Utf8, flags), unicodePath))
            return {*text};
    }
    if (const auto text = decode(QStringDecoder(QStringConverter::Utf8, flags), raw))
        return {*text};
    if (const QString overlong = overlongCharacters(raw); !overlong.isEmpty())
        return {QString::fromUtf8(raw), false, false, overlong};
    if (const auto text = decode(QStringDecoder("GB18030"), raw); text && !text->contains(QChar::ReplacementCharacter))
        return {*text, true};
    return {QString::fromUtf8(raw), false, true};
}

ZipNameVerdict judgeZipName(const QString& name)
{
    if (isOrdinary(name))
        return {name, {}};
    ZipNameVerdict verdict;
    const auto warn = [&](IntakeWarningKind kind, const QString& detail = {}) {
        verdict.warnings.append({kind, name, detail});
    };
    if (std::any_of(name.cbegin(), name.cend(), isControl))
        warn(IntakeWarningKind::ControlCharacters, codePoints(name, isControl));
    if (std::any_of(name.cbegin(), name.cend(), isInvisible))
        warn(IntakeWarningKind::BidiCharacters, codePoints(name, isInvisible));
    if (const auto why = exclusion(name)) {
        warn(*why);
        return verdict;
    }
    QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("."));
    verdict.path = parts.join(u'/');
    return verdict;
}

} // namespace Mingjing
