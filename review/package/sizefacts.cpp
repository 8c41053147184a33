// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/factcollector.h"
#include "review/package/language.h"
#include "review/package/manifest.h"
#include "review/package/manifestfacts.h"
#include "review/package/packagecontents.h"
#include "review/package/packedfile.h"
#include "review/package/scriptscanner.h"
#include "review/package/sourcetext.h"
#include "review/package/uploadrules.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

// What the platform takes, from its pages on subpackages of mini-programs and of mini-games. It measures the built
// package, we those sources that are built into it.
constexpr qint64 programPart = 2 << 20;
constexpr qint64 programWhole = 30 << 20;
/// Of a program that a service provider uploads for its owner.
constexpr qint64 programWholeByProvider = 20 << 20;
constexpr qint64 gameMain = 4 << 20;

bool isWordLike(const ScriptToken& token)
{
    return token.kind == ScriptToken::Kind::Name || token.kind == ScriptToken::Kind::Number;
}

/// What is left of a script without comments and white space.
qint64 denseScript(QStringView script)
{
    qint64 bytes = 0;
    bool word = false;
    scanScript(script, [&](const ScriptToken& token) {
        const bool quoted = token.kind == ScriptToken::Kind::String || token.kind == ScriptToken::Kind::Template;
        bytes += token.text.toUtf8().size() + (quoted ? 2 : 0) + (word && isWordLike(token) ? 1 : 0);
        word = isWordLike(token);
        return true;
    });
    return bytes;
}

/// What is left of any other text when each run of white space is one blank.
qint64 denseText(const QByteArray& text)
{
    qint64 bytes = 0;
    bool blank = true;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        bytes += space && blank ? 0 : 1;
        blank = space;
    }
    return bytes;
}

class SizeCollector final
{
public:
    SizeCollector(const PackageContents& package, const Manifest& manifest, FactCollector& facts)
        : m_package(package),
          m_manifest(manifest),
          m_game(manifest.kind == PackageKind::MiniGame),
          m_rules(manifest.project),
          m_facts(facts)
    {
        const QJsonObject setting = manifest.project.value("setting"_L1).toObject();
        for (const ManifestSubpackage& subpackage : manifest.subpackages)
            m_roots.insert(subpackage.root);
        m_minified = setting.value("minified"_L1).toBool();
    }

    void collect()
    {
        QHash<QString, qint64> parts;
        qint64 whole = 0;
        for (const PackageEntry& entry : m_package.entries()) {
            if (!isUploaded(entry.path))
                continue;
            whole += entry.size;
            parts[partOf(entry.path)] += entry.size;
        }
        const qint64 main = parts.value(QString());
        m_facts.setPackedBytes(main, whole, programWhole);
        const auto part = [&](const QString& root, qint64 most) {
            m_facts.addPart({root, parts.value(root), most});
            check(root, parts.value(root), most, false);
        };
        part({}, m_game ? gameMain : programPart);
        if (whole != main && whole > programWholeByProvider)
            check({}, whole, whole > programWhole ? programWhole : programWholeByProvider, true);
        for (const ManifestSubpackage& subpackage : m_manifest.subpackages)
            part(subpackage.root, m_game ? programWhole : programPart);
    }

private:
    bool isUploaded(const QString& path) const
    {
        // A mini-game's engine brings kinds of files of its own.
        const bool kind = m_game ? !path.startsWith(u'@') && !isToolFile(path)
                                 : isPackedFile(path) || isCompiledFile(m_package, path);
        return kind && !m_rules.leavesOut(path);
    }

    /// The root of its subpackage; empty for the main package.
    QString partOf(const QString& path) const
    {
        for (qsizetype i = path.indexOf(u'/'); i >= 0; i = path.indexOf(u'/', i + 1)) {
            if (m_roots.contains(path.first(i)))
                return path.first(i);
        }
        return {};
    }

    void check(const QString& part, qint64 bytes, qint64 most, bool whole)
    {
        if (bytes <= most)
            return;
        QString measured = u"%1 bytes of sources to be uploaded"_s.arg(bytes);
        if (m_minified) {
            const qint64 dense = denseBytes(part, whole);
            if (dense <= most)
                return;
            measured += u", about %1 when minified"_s.arg(dense);
        }
        m_facts.warn(IntakeWarningKind::PackageSize, part, measured + u", more than %1"_s.arg(most));
    }

    /// Of a part, as the project's own setting has the platform's tools shrink it.
    qint64 denseBytes(const QString& part, bool whole) const
    {
        qint64 bytes = 0;
        for (const PackageEntry& entry : m_package.entries()) {
            if (!isUploaded(entry.path) || !(whole || partOf(entry.path) == part))
                continue;
            const QString language = languageOf(entry.path);
            const bool script = language == "javascript"_L1 || language == "typescript"_L1 || language == "wxs"_L1;
            const bool text = script || language == "json"_L1 || language == "wxml"_L1 || language == "wxss"_L1;
            const auto read = text ? m_package.read(entry.path) : Result<QByteArray>(QByteArray());
            if (!text || !read)
                bytes += entry.size;
            else
                bytes += script ? denseScript(decodeSource(*read).text) : denseText(*read);
        }
        return bytes;
    }

    const PackageContents& m_package;
    const Manifest& m_manifest;
    const bool m_game;
    const UploadRules m_rules;
    FactCollector& m_facts;
    QSet<QString> m_roots;
    bool m_minified = false;
};

} // namespace

void collectSizeFacts(const PackageContents& package, const Manifest& manifest, FactCollector& facts)
{
    SizeCollector(package, manifest, facts).collect();
}

} // namespace Mingjing
