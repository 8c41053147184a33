// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/scannedfiles.h"

#include "review/hints/parallel.h"
#include "review/hints/seentexts.h"
#include "review/package/inspection.h"
#include "review/package/language.h"
#include "review/package/packagecontents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostPagesOfFile = 50;

bool isLegible(const QString& language)
{
    static const QSet<QString> legible{u"javascript"_s, u"typescript"_s, u"wxs"_s, u"json"_s,
                                       u"wxml"_s,       u"wxss"_s,       u"css"_s};
    return legible.contains(language);
}

QString stemOf(const QString& path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? path : path.first(dot);
}

/// Text of files that no user and no program of the package reads.
bool isApart(const QString& path)
{
    return path == "submission.json"_L1 || path.endsWith("package-lock.json"_L1) || path.contains("node_modules/"_L1);
}

} // namespace

bool ScannedFile::isScript() const
{
    return language == "javascript"_L1 || language == "typescript"_L1;
}

ScannedFiles::ScannedFiles(const HintInput& input, const RuleSet& rules, const WordIndex& literals,
                           const Cancellation& cancellation, const Progress& progress)
{
    QHash<QString, QString> libraries;
    for (const LibraryUse& use : input.inspection->facts.libraries) {
        if (use.ground != LibraryGround::Content)
            continue;
        for (const QString& file : use.files)
            libraries.insert(file, use.name);
    }
    for (const PackageEntry& entry : input.contents->entries()) {
        if (entry.path.startsWith("@duplicate/"_L1))
            continue;
        ScannedFile file;
        file.path = entry.path;
        file.language = languageOf(entry.path);
        file.size = entry.size;
        file.library = libraries.value(entry.path);
        m_byPath.insert(file.path, static_cast<int>(m_files.size()));
        m_files.push_back(std::move(file));
    }
    const TokenQueries queries(rules);
    std::atomic<int> done = 0;
    const int count = static_cast<int>(m_files.size());
    forEachInParallel(count, [&](int i) {
        if (cancellation.requested())
            return;
        readFile(input, queries, literals, m_files[static_cast<size_t>(i)]);
        if (progress)
            progress(++done, count);
    });
    readForm(input, rules);
    assignPages(input);
}

void ScannedFiles::readFile(const HintInput& input, const TokenQueries& queries, const WordIndex& literals,
                            ScannedFile& file) const
{
    if (!isLegible(file.language) || isApart(file.path))
        return;
    if (file.size > largestFile) {
        file.skipped = u"larger than %1 bytes"_s.arg(largestFile);
        return;
    }
    const Result<QByteArray> bytes = input.contents->read(file.path);
    if (!bytes) {
        file.skipped = u"cannot be read"_s;
        return;
    }
    file.text = decodeSource(*bytes).text;
    file.lines = std::make_unique<LineIndex>(file.text);
    if (file.language == "wxml"_L1) {
        file.tree = TemplateTree::parse(file.text);
        collectTemplateTexts(file, queries.words());
    } else if (file.language == "wxss"_L1 || file.language == "css"_L1) {
        scanStyle(file.text, [&file](const StyleRule& rule) { file.styles.push_back(rule); });
        collectStyleTexts(file, queries.words());
    } else {
        collectScriptTexts(file, queries);
    }
    if (file.isScript()) {
        file.spelled.assign(static_cast<size_t>(literals.size()), false);
        literals.find(file.text,
                      [&file](int literal, qsizetype) { file.spelled[static_cast<size_t>(literal)] = true; });
    }
}

void ScannedFiles::readForm(const HintInput& input, const RuleSet& rules)
{
    if (input.inspection->submission)
        m_formTexts = textsOfForm(input.inspection->submission->form, rules.words());
}

void ScannedFiles::assignPages(const HintInput& input)
{
    const Manifest& manifest = input.inspection->manifest;
    // Who uses a component, through other components as well.
    QHash<QString, QStringList> users;
    for (const ManifestPage& page : manifest.pages)
        users.insert(page.route, {page.route});
    QHash<QString, QStringList> usedBy;
    for (const ManifestComponent& component : manifest.components)
        usedBy.insert(component.path, component.usedBy);
    for (const ManifestComponent& component : manifest.components) {
        if (users.contains(component.path))
            continue;
        QStringList pages;
        QStringList queue{component.path};
        QSet<QString> seen(queue.cbegin(), queue.cend());
        while (!queue.isEmpty() && pages.size() < mostPagesOfFile) {
            const QStringList next = usedBy.value(queue.takeFirst());
            for (const QString& user : next) {
                if (seen.contains(user))
                    continue;
                seen.insert(user);
                if (manifest.page(user))
                    pages.append(user);
                else
                    queue.append(user);
            }
        }
        users.insert(component.path, pages);
    }
    m_pages.resize(m_files.size());
    for (size_t i = 0; i < m_files.size(); ++i)
        m_pages[i] = users.value(stemOf(m_files[i].path));
}

int ScannedFiles::scriptOf(int file) const
{
    const QString stem = stemOf(at(file).path);
    const int script = find(stem + u".js"_s);
    return script >= 0 ? script : find(stem + u".ts"_s);
}

HintPlace ScannedFiles::place(int file, qsizetype begin, qsizetype end) const
{
    const ScannedFile& source = at(file);
    HintPlace place;
    place.kind = HintPlace::Kind::Source;
    place.path = source.path;
    if (!source.lines || begin < 0)
        return place;
    end = std::clamp(end, begin, source.text.size());
    const LineIndex::Position from = source.lines->at(begin);
    const LineIndex::Position to = source.lines->at(end);
    place.line = from.line;
    place.column = from.column;
    place.endLine = to.line;
    place.endColumn = to.column;
    place.excerpt = source.text.sliced(begin, std::min(end - begin, HintPlace::maximumExcerpt)).trimmed();
    return place;
}

} // namespace Mingjing
