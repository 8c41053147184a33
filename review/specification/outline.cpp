// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/outline.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Mingjing {

namespace {

constexpr qsizetype LongestTitle = 40;

struct HeadingWord {
    QStringView word;
    OutlineLine::Kind kind;
};
constexpr std::array<HeadingWord, 5> HeadingWords{{
    {u"违规内容", OutlineLine::Kind::Violations},
    {u"处理规则", OutlineLine::Kind::Rule},
    {u"处罚规则", OutlineLine::Kind::Rule},
    {u"违规示例", OutlineLine::Kind::Label},
    {u"参考指引", OutlineLine::Kind::Label},
}};

/// What can follow a quantity and never opens a clause.
constexpr std::array<QStringView, 20> UnitWords{u"天", u"日", u"个",   u"倍",   u"元", u"万", u"亿",
                                                u"%",  u"％", u"小时", u"分钟", u"秒", u"次", u"款",
                                                u"条", u"项", u"节",   u"章",   u"年", u"月"};

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９')
        return c.unicode() - u'０';
    return -1;
}

bool isDot(QChar c)
{
    return c == u'.' || c == u'．';
}

constexpr std::array<QStringView, 17> OpenEnds{u"的", u"于",   u"在",   u"至",   u"及",   u"和", u"或", u"与", u"、",
                                               u"，", u"超过", u"达到", u"限期", u"不满", u"每", u"前", u"满"};

struct LeadingNumber {
    QList<int> parts;
    bool trailingDot = false;
    bool sane = true;
    qsizetype end = 0;
};

LeadingNumber leadingNumber(const QString& line)
{
    LeadingNumber number;
    qsizetype at = 0;
    while (at < line.size() && digitOf(line.at(at)) >= 0) {
        int value = 0;
        qsizetype digits = 0;
        for (; at < line.size() && digitOf(line.at(at)) >= 0; ++at, ++digits)
            value = digits < 4 ? value * 10 + digitOf(line.at(at)) : value;
        number.sane = number.sane && digits <= 3 && value > 0;
        number.parts.append(value);
        number.trailingDot = at < line.size() && isDot(line.at(at));
        if (number.trailingDot)
            ++at;
    }
    number.end = at;
    return number;
}

bool startsWithUnit(const QString& rest)
{
    return std::any_of(UnitWords.begin(), UnitWords.end(), [&](QStringView unit) { return rest.startsWith(unit); });
}

OutlineLine numbered(const QString& line)
{
    const LeadingNumber number = leadingNumber(line);
    OutlineLine result;
    result.number = number.parts;
    result.rest = line.mid(number.end).trimmed();
    QStringList printed;
    for (const int part : number.parts)
        printed.append(QString::number(part));
    result.printed = printed.join(u'.');
    const QChar next = number.end < line.size() ? line.at(number.end) : QChar();
    if (number.parts.size() == 1 && !number.trailingDot) {
        const bool enumerated = next == u'、' || next == u')' || next == u'）';
        result.kind = enumerated ? OutlineLine::Kind::Enumerated : OutlineLine::Kind::LooseNumber;
        if (enumerated) {
            result.marker = line.left(number.end + 1);
            result.rest = line.mid(number.end + 1).trimmed();
        }
        return result;
    }
    static const QRegularExpression joined(QStringLiteral("^[-–—~～，。；/:：+×xX*=]|^、\\s*\\d"));
    const bool clause = number.sane && !result.rest.contains(joined);
    result.unitFollows = startsWithUnit(result.rest);
    if (clause && result.rest.startsWith(u'、')) {
        // `1.1、…` is a way to print a number, and a way to go on with a list of them.
        result.unitFollows = true;
        result.rest = result.rest.mid(1).trimmed();
    }
    result.kind = clause ? OutlineLine::Kind::Number : OutlineLine::Kind::LooseNumber;
    return result;
}

bool chapterLine(const QString& line, OutlineLine& result)
{
    static const QRegularExpression form(QStringLiteral("^(?:第\\s*([一二三四五六七八九十]{1,3}|\\d{1,2})\\s*章\\s*[、."
                                                        "．:：]?|([一二三四五六七八九十]{1,3})\\s*[、.．])"
                                                        "\\s*(.+)$"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch() || !isHeading(match.captured(3)))
        return false;
    result.chapter = numberFromText(match.captured(1) + match.captured(2));
    result.kind = OutlineLine::Kind::Chapter;
    result.rest = match.captured(3);
    return result.chapter > 0;
}

QString headingWordPattern()
{
    QStringList words;
    for (const HeadingWord& heading : HeadingWords)
        words.append(heading.word.toString());
    return words.join(u'|');
}

/// `处理规则`, `处理规则：…`, `处理规则 …`, `【处理规则】…`, `处理规则如下：…`.
bool headingWord(const QString& line, OutlineLine& result)
{
    static const QRegularExpression form(QStringLiteral("^(?<open>[【\\[]\\s*)?(?<word>%1)(?:\\s*如下)?(?(open)\\s*["
                                                        "】\\]])(?:\\s*$|\\s*[：:]\\s*|(?(open)|\\s+))(?<rest>.*)$")
                                             .arg(headingWordPattern()));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return false;
    const auto* heading = std::find_if(HeadingWords.begin(), HeadingWords.end(),
                                       [&](const HeadingWord& one) { return one.word == match.capturedView(u"word"); });
    result.kind = heading->kind;
    result.marker = heading->word.toString();
    result.rest = match.captured(u"rest");
    return true;
}

} // namespace

int numberFromText(const QString& text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    bool ok = false;
    const int plain = text.toInt(&ok);
    if (ok)
        return plain;
    int value = 0;
    int pending = 0;
    for (const QChar c : text) {
        if (c == u'十') {
            value += (pending == 0 ? 1 : pending) * 10;
            pending = 0;
        } else {
            const qsizetype digit = c == u'两' ? 2 : digits.indexOf(c);
            if (digit < 0 || pending != 0)
                return 0;
            pending = static_cast<int>(digit);
        }
    }
    return value + pending;
}

bool endsSentence(const QString& text)
{
    static const QString ends = QStringLiteral("。；！？：;!?:…");
    static const QString closers = QStringLiteral("”’）)】》\"'");
    qsizetype last = text.size() - 1;
    while (last > 0 && closers.contains(text.at(last)))
        --last;
    return last >= 0 && (ends.contains(text.at(last)) || text.endsWith(u'.'));
}

bool leavesOpen(const QString& text)
{
    return std::any_of(OpenEnds.begin(), OpenEnds.end(), [&](QStringView end) { return text.endsWith(end); });
}

bool isHeading(const QString& text)
{
    static const QRegularExpression sentence(QStringLiteral("[，。；：！？,;:!?]"));
    return !text.isEmpty() && text.size() <= LongestTitle && !text.contains(sentence);
}

OutlineLine classifyLine(const QString& line)
{
    OutlineLine result;
    result.rest = line;
    if (line.isEmpty())
        return result;
    if (digitOf(line.at(0)) >= 0)
        return numbered(line);
    if (chapterLine(line, result) || headingWord(line, result))
        return result;
    static const QRegularExpression bullet(
        QStringLiteral("^([-*•●○▪■]|[-–—](?=\\s)|[（(]\\s*\\d{1,2}\\s*[）)]|[①-⑳])\\s*(.+)$"));
    const QRegularExpressionMatch match = bullet.match(line);
    if (match.hasMatch()) {
        const QString inner = match.captured(2);
        const bool dash = match.captured(1) == QLatin1StringView("-");
        const bool minus = dash && !line.at(1).isSpace();
        if (match.captured(1).size() == 1 && !minus && digitOf(inner.at(0)) >= 0) {
            const OutlineLine number = numbered(inner);
            if (number.kind == OutlineLine::Kind::Number && (!dash || number.number.size() > 1))
                return number;
        }
        result.kind = OutlineLine::Kind::Bullet;
        result.marker = match.captured(1);
        result.rest = inner;
    }
    return result;
}

} // namespace Mingjing
