// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintchecks.h"

#include "review/hints/hintneighbours.h"
#include "review/hints/packagetraits.h"
#include "review/package/inspection.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Check = HintMatches (*)(const CheckCondition&, const MatchInput&);

/// Steps that turn one text into the other: a character more, less or another.
qsizetype distance(QStringView left, QStringView right)
{
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype next = std::min({row[at + 1] + 1, row[at] + 1, diagonal + (left[i] == right[j] ? 0 : 1)});
            diagonal = row[at + 1];
            row[at + 1] = next;
        }
    }
    return row.back();
}

/// \a text with characters that look alike made the same.
QString skeleton(const QString& text)
{
    QString form = normalForm(text);
    form.replace(u"vv"_s, u"w"_s);
    form.replace(u'0', u'o').replace(u'1', u'i').replace(u'l', u'i').replace(u'$', u's').replace(u'5', u's');
    for (const QChar c : u"薇徽徵威"_s)
        form.replace(c, u'微');
    for (const QChar c : u"芯訫伩"_s)
        form.replace(c, u'信');
    form.replace(u'藤', u'腾').replace(u'迅', u'讯');
    return form;
}

HintMatches nearPlatformName(const CheckCondition& check, const MatchInput& input)
{
    // Names under which the platform's own services are known.
    static const QStringList names{u"微信"_s,     u"wechat"_s,   u"weixin"_s,       u"腾讯"_s,
                                   u"tencent"_s,  u"微信支付"_s, u"微信官方"_s,     u"公众平台"_s,
                                   u"腾讯客服"_s, u"微信团队"_s, u"微信安全中心"_s, u"财付通"_s};
    HintMatches matches;
    const auto& submission = input.inspection().submission;
    if (!submission)
        return matches;
    const QString field = check.options.value("field"_L1).toString(u"name"_s);
    const QString value = valuesAt(submission->form, field.split(u'.')).front().second.value.toString();
    const QString plain = normalForm(value);
    const QString form = skeleton(value);
    for (const QString& name : names) {
        const QString wanted = skeleton(name);
        bool near = form.contains(wanted);
        // Long Latin names may be one letter off.
        for (qsizetype i = 0;
             !near && wanted.size() >= 6 && !isChinese(wanted.front()) && i + wanted.size() <= form.size(); ++i)
            near = distance(QStringView(form).sliced(i, wanted.size()), wanted) <= 1;
        if (!near)
            continue;
        HintMatch match;
        match.place.kind = HintPlace::Kind::Form;
        match.place.field = field;
        match.place.excerpt = value;
        match.facts = {{u"field"_s, field},
                       {u"value"_s, value},
                       {u"word"_s, name},
                       {u"name"_s, name},
                       {u"exact"_s, plain.contains(normalForm(name))}};
        match.pattern = name;
        return {match};
    }
    return matches;
}

HintMatches obfuscatedScript(const CheckCondition&, const MatchInput& input)
{
    HintMatches matches;
    QSet<QString> libraries;
    for (const LibraryUse& use : input.inspection().facts.libraries)
        libraries.unite(QSet<QString>(use.files.cbegin(), use.files.cend()));
    for (const IntakeWarning& warning : input.inspection().facts.warnings) {
        if (warning.kind != IntakeWarningKind::ObfuscatedScript || libraries.contains(warning.path))
            continue;
        HintMatch match = matchOfSite(warning.path, 0, input);
        match.facts = {{u"value"_s, warning.detail}};
        match.pattern = warning.detail;
        matches.push_back(std::move(match));
    }
    return matches;
}

/// Of a colour `#rgb`, `#rrggbb` or one of a few names; negative when it is none.
double luminance(QString colour)
{
    colour = colour.trimmed().toLower();
    if (colour == "white"_L1)
        colour = u"#ffffff"_s;
    else if (colour == "black"_L1)
        colour = u"#000000"_s;
    static const QRegularExpression form(u"\\A#(?:([0-9a-f]{3})|([0-9a-f]{6}))\\z"_s);
    const QRegularExpressionMatch match = form.match(colour);
    if (!match.hasMatch())
        return -1;
    QString digits = match.captured(2);
    if (digits.isEmpty()) {
        for (const QChar c : match.captured(1))
            digits += QString(2, c);
    }
    double sum = 0;
    const double weights[] = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; ++i) {
        const double c = digits.mid(2 * i, 2).toInt(nullptr, 16) / 255.0;
        sum += weights[i] * (c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

HintMatches titleBarContrast(const CheckCondition& check, const MatchInput& input)
{
    HintMatches matches;
    const double least = check.options.value("less_than"_L1).toDouble(1.6);
    const auto look = [&](const QJsonObject& config, const QJsonObject& app, const QString& file,
                          const QString& route) {
        const auto value = [&](const QString& key, const QString& byDefault) {
            return config.value(key).toString(app.value(key).toString(byDefault));
        };
        if (value(u"navigationStyle"_s, {}) == "custom"_L1)
            return;
        const QString background = value(u"navigationBarBackgroundColor"_s, u"#000000"_s);
        const QString text = value(u"navigationBarTextStyle"_s, u"white"_s);
        const double back = luminance(background);
        const double front = luminance(text == "black"_L1 ? u"#000000"_s : u"#ffffff"_s);
        if (back < 0)
            return;
        const double contrast = (std::max(back, front) + 0.05) / (std::min(back, front) + 0.05);
        if (contrast >= least)
            return;
        HintMatch match = matchOfSite(file, 1, input);
        if (match.file < 0 && !route.isEmpty())
            match = matchOfPage(route, input);
        match.facts = {{u"value"_s, background},
                       {u"text"_s, text},
                       {u"page"_s, route},
                       {u"property"_s, u"navigationBarBackgroundColor"_s},
                       {u"contrast"_s, QString::number(contrast, 'f', 1)}};
        match.pattern = background + u'/' + text;
        matches.push_back(std::move(match));
    };
    const Manifest& manifest = input.inspection().manifest;
    look(manifest.window, {}, u"app.json"_s, {});
    for (const ManifestPage& page : manifest.pages) {
        if (page.config.contains("navigationBarBackgroundColor"_L1)
            || page.config.contains("navigationBarTextStyle"_L1))
            look(page.config, manifest.window, page.route + u".json"_s, page.route);
    }
    return matches;
}

/// Whether what a script binds there may take the overlay away.
bool mayClose(QStringView handler)
{
    static const QRegularExpression closing(
        u"(?i)close|hide|cancel|dismiss|toggle|skip|back|know|confirm|ok$|done|agree|reject|refuse|leave|exit|off$"_s);
    return closing.match(handler.toString()).hasMatch();
}

HintMatches undismissableDialog(const CheckCondition&, const MatchInput& input)
{
    static const QRegularExpression overlay(u"(?i)(^|[-_\\s])(mask|overlay|modal|dialog|popup|pop|layer)([-_\\s]|$)"_s);
    HintMatches matches;
    for (size_t file = 0; file < input.files.all().size(); ++file) {
        const TemplateTree& tree = input.files.all()[file].tree;
        const auto& elements = tree.elements();
        for (size_t i = 0; i < elements.size() && matches.size() < mostMatches; ++i) {
            const TemplateAttribute* look = elements[i].attribute(u"class");
            const TemplateAttribute* condition = elements[i].attribute(u"wx:if");
            if (!look || !overlay.match(look->value.toString()).hasMatch())
                continue;
            // One that surrounds it was looked at.
            bool inner = false;
            for (int up = elements[i].parent; up >= 0 && !inner; up = elements[static_cast<size_t>(up)].parent) {
                const TemplateAttribute* above = elements[static_cast<size_t>(up)].attribute(u"class");
                inner = above && overlay.match(above->value.toString()).hasMatch();
            }
            if (inner)
                continue;
            bool closes = false;
            bool touched = false;
            for (size_t j = i; j < elements.size() && elements[j].begin < elements[i].end; ++j) {
                closes = closes || elements[j].name == u"navigator" || elements[j].name == u"slot";
                for (const TemplateAttribute& attribute : elements[j].attributes) {
                    const QStringView event = boundEvent(attribute.name);
                    if (event.isEmpty() || event == u"touchmove")
                        continue;
                    touched = true;
                    closes = closes || mayClose(attribute.value);
                }
            }
            static const QRegularExpression leaving(u"关闭|取消|跳过|知道|返回|不用|稍后|暂不|拒绝|×|✕|╳|✖"_s);
            const QString words = tree.innerText(static_cast<int>(i), 300);
            // Something has to be asked of the user there: a loading mask goes by itself.
            if (closes || !touched || leaving.match(words).hasMatch() || words.isEmpty())
                continue;
            HintMatch match;
            match.file = static_cast<int>(file);
            match.begin = elements[i].begin;
            match.end = elements[i].contentBegin;
            match.element = static_cast<int>(i);
            match.facts = {{u"element"_s, elements[i].name.toString()},
                           {u"value"_s, look->value.toString().left(100)},
                           {u"text"_s, words.left(100)},
                           {u"condition"_s, condition ? condition->value.toString() : QString()}};
            match.pattern = look->value.toString();
            matches.push_back(std::move(match));
        }
    }
    return matches;
}

HintMatches nearDuplicate(const CheckCondition& check, const MatchInput& input)
{
    OtherCaseCondition other;
    other.sameFilesShare = check.options.value("share"_L1).toDouble(0.7);
    other.subject = OtherCaseCondition::Subject::Different;
    return findMatches(other, input);
}

HintMatches missingFile(const CheckCondition&, const MatchInput& input)
{
    HintMatches matches;
    for (const IntakeWarning& warning : input.inspection().manifest.warnings) {
        const bool missing = warning.kind == IntakeWarningKind::MissingFile
            || warning.kind == IntakeWarningKind::MissingIcon || warning.kind == IntakeWarningKind::TabBarPage;
        if (!missing)
            continue;
        HintMatch match = matchOfSite(warning.path, warning.line, input);
        match.facts = {{u"value"_s, warning.detail}};
        match.pattern = warning.detail;
        matches.push_back(std::move(match));
    }
    for (const ManifestPage& page : input.inspection().manifest.pages) {
        if (page.present)
            continue;
        HintMatch match = matchOfPage(page.route, input);
        match.facts.insert(u"value"_s, page.route);
        matches.push_back(std::move(match));
    }
    return matches;
}

HintMatches emptyHandler(const CheckCondition&, const MatchInput& input)
{
    HintMatches matches;
    static const QRegularExpression name(u"\\A[A-Za-z_$][\\w$]*\\z"_s);
    for (size_t file = 0; file < input.files.all().size(); ++file) {
        const auto& elements = input.files.all()[file].tree.elements();
        const int script = elements.empty() ? -1 : input.files.scriptOf(static_cast<int>(file));
        if (script < 0 || input.files.pagesOf(static_cast<int>(file)).isEmpty())
            continue;
        const QString& text = input.files.at(script).text;
        // What builds on something else may have its functions from there.
        if (text.contains("behaviors"_L1) || text.contains("extends"_L1) || text.contains("..."_L1)
            || text.contains("Object.assign"_L1) || text.contains("mixin"_L1) || text.contains("require("_L1))
            continue;
        for (size_t i = 0; i < elements.size() && matches.size() < mostMatches; ++i) {
            for (const TemplateAttribute& attribute : elements[i].attributes) {
                if (boundEvent(attribute.name) != u"tap" || !name.match(attribute.value.toString()).hasMatch()
                    || text.contains(attribute.value))
                    continue;
                HintMatch match;
                match.file = static_cast<int>(file);
                match.begin = elements[i].begin;
                match.end = elements[i].contentBegin;
                match.element = static_cast<int>(i);
                match.facts = {{u"handler"_s, attribute.value.toString()},
                               {u"value"_s, attribute.value.toString()},
                               {u"element"_s, elements[i].name.toString()}};
                match.pattern = attribute.value.toString();
                matches.push_back(std::move(match));
            }
        }
    }
    return matches;
}

/// Whether a piece of at least two characters stands \a often times in \a text.
QString repeatedPiece(const QString& text, qsizetype often)
{
    std::map<QString, qsizetype> counts;
    for (qsizetype length = 4; length >= 2; --length) {
        counts.clear();
        for (qsizetype i = 0; i + length <= text.size() && i < 2'000; ++i) {
            const QString piece = text.mid(i, length);
            const bool letters = std::all_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetter(); });
            if (letters && ++counts[piece] >= often)
                return piece;
        }
    }
    return {};
}

HintMatches repeatedWords(const CheckCondition& check, const MatchInput& input)
{
    const auto& submission = input.inspection().submission;
    if (!submission)
        return {};
    const QString field = check.options.value("field"_L1).toString(u"introduction"_s);
    const auto often = static_cast<qsizetype>(check.options.value("more_than"_L1).toDouble(3)) + 1;
    const QString value = valuesAt(submission->form, field.split(u'.')).front().second.value.toString();
    const QString piece = repeatedPiece(normalForm(value), std::max<qsizetype>(2, often));
    if (piece.isEmpty())
        return {};
    HintMatch match;
    match.place.kind = HintPlace::Kind::Form;
    match.place.field = field;
    match.place.excerpt = value.left(HintPlace::maximumExcerpt);
    match.facts = {{u"field"_s, field}, {u"value"_s, value.left(200)}, {u"word"_s, piece}, {u"count"_s, often}};
    match.pattern = piece;
    return {match};
}

HintMatches homeWithoutContent(const CheckCondition&, const MatchInput& input)
{
    const QString route = input.inspection().manifest.entryRoute();
    const int file = input.files.find(route + u".wxml"_s);
    if (file < 0)
        return {};
    const auto& elements = input.files.at(file).tree.elements();
    qsizetype characters = 0;
    for (const TemplateTree::Text& text : input.files.at(file).tree.texts())
        characters += text.text.trimmed().size();
    bool leaves = false;
    bool more = false;
    for (const TemplateTree::Element& element : elements) {
        const TemplateAttribute* target = element.attribute(u"target");
        leaves = leaves || element.name == u"web-view" || (target && target->value == u"miniProgram");
        more = more || element.name == u"input" || element.name == u"swiper" || element.name == u"form"
            || element.attribute(u"wx:for") || element.name == u"map" || element.name == u"video"
            || element.name == u"canvas" || element.name == u"camera";
    }
    if (more || !leaves || characters > 60)
        return {};
    HintMatch match = matchOfPage(route, input);
    match.facts.insert(u"count"_s, static_cast<int>(elements.size()));
    return {match};
}

const std::map<QString, Check>& checks()
{
    static const std::map<QString, Check> all{
        {u"near_platform_name"_s, nearPlatformName},
        {u"obfuscated_script"_s, obfuscatedScript},
        {u"title_bar_contrast"_s, titleBarContrast},
        {u"undismissable_dialog"_s, undismissableDialog},
        {u"near_duplicate"_s, nearDuplicate},
        {u"missing_file"_s, missingFile},
        {u"empty_handler"_s, emptyHandler},
        {u"repeated_words"_s, repeatedWords},
        {u"home_without_content"_s, homeWithoutContent},
    };
    return all;
}

} // namespace

const QStringList& knownHintChecks()
{
    static const QStringList names = [] {
        QStringList all;
        for (const auto& [name, check] : checks())
            all.append(name);
        return all;
    }();
    return names;
}

HintMatches findMatches(const CheckCondition& condition, const MatchInput& input)
{
    const auto it = checks().find(condition.name);
    return it == checks().end() ? HintMatches() : it->second(condition, input);
}

} // namespace Mingjing
