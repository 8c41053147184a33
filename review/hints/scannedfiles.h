// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/hints/condition.h"
#include "review/hints/hintinput.h"
#include "review/hints/hintreport.h"
#include "review/hints/ruleset.h"
#include "review/hints/tokenquery.h"
#include "review/package/sourcetext.h"
#include "review/package/stylescanner.h"
#include "review/package/templatetree.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace Mingjing {

/// A text of a file or of the form in which words of rules were found.
struct SeenText {
    /// Index into the files; -1 for the form.
    int file = -1;
    TextSource source = TextSource::Script;
    /// In the file's text.
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text;
    /// The text stands so in the file, so that places within it are known.
    bool verbatim = false;
    /// Index into the template's elements; -1 for none.
    int element = -1;
    /// Of the attribute or property; of the form the field.
    QString key;
    std::vector<WordHit> hits;
};

/// One file of a package, read and taken apart once for all rules.
struct ScannedFile {
    QString path;
    /// See languageOf().
    QString language;
    qint64 size = 0;
    QString text;
    std::unique_ptr<LineIndex> lines;
    /// Published library whose file it is, to the byte.
    QString library;
    /// Of a template.
    TemplateTree tree;
    /// Of a style sheet.
    std::vector<StyleRule> styles;
    std::vector<SeenText> texts;
    /// Hosts in texts that are put together of pieces, with the offset.
    std::vector<std::pair<QString, qsizetype>> joinedDomains;
    /// What answers the queries that need no tree.
    FoundTokens tokens;
    /// Which of the strings of the prefilter are in it.
    std::vector<bool> spelled;
    QString skipped;

    bool isScript() const;
};

/// The files of a package as the matchers see them.
class ScannedFiles final
{
public:
    /// Reads and scans the files, in parallel. \a literals: what is looked for in scripts for spelled().
    ScannedFiles(const HintInput& input, const RuleSet& rules, const WordIndex& literals,
                 const Cancellation& cancellation, const Progress& progress);

    const std::vector<ScannedFile>& all() const { return m_files; }
    const ScannedFile& at(int file) const { return m_files[static_cast<size_t>(file)]; }
    /// -1 when there is none.
    int find(const QString& path) const { return m_byPath.value(path, -1); }
    /// Routes of the pages to which a file belongs: its page, those that use its component. Empty for others.
    const QStringList& pagesOf(int file) const { return m_pages[static_cast<size_t>(file)]; }
    /// The script beside a template (or any file of a component); -1 when there is none.
    int scriptOf(int file) const;
    /// Of the form, in which words were found.
    const std::vector<SeenText>& formTexts() const { return m_formTexts; }
    /// A place of \a file from \a begin until before \a end.
    HintPlace place(int file, qsizetype begin, qsizetype end) const;

    static constexpr qint64 largestFile = 12 << 20;

private:
    void readFile(const HintInput& input, const TokenQueries& queries, const WordIndex& literals,
                  ScannedFile& file) const;
    void readForm(const HintInput& input, const RuleSet& rules);
    void assignPages(const HintInput& input);

    std::vector<ScannedFile> m_files;
    std::vector<QStringList> m_pages;
    std::vector<SeenText> m_formTexts;
    QHash<QString, int> m_byPath;
};

} // namespace Mingjing
