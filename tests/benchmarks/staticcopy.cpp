// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/staticcopy.h"

#include "review/package/packagecontents.h"
#include "widgets/web/packagescript.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QWebEnginePage>

#include <memory>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr char serialise[] = R"JS((() => {
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
  const rules = (sheets) => [...sheets].filter((sheet) => sheet.media.mediaText !== 'not all').map((sheet) => {
    try { return [...sheet.cssRules].map((rule) => rule.cssText).join('\n') } catch { return '' }
  }).join('\n')
  const style = (sheets) => '<style>' + rules(sheets).replace(/<\/style/gi, '') + '</style>'
  const write = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return escaped(node.data)
    if (node.nodeType !== Node.ELEMENT_NODE) return ''
    const name = node.localName
    if (['script', 'style', 'link'].includes(name) || node.matches('mj-frame[data-hidden]')) return ''
    let text = '<' + name
    for (const { name, value } of node.attributes) if (!name.startsWith('on')) text += ' ' + name + '="' + escaped(value) + '"'
    text += '>'
    if (empty.has(name)) return text
    if (name === 'head') text += '<meta charset="utf-8">' + style(document.styleSheets)
    const root = node.shadowRoot
    if (root) text += '<template shadowrootmode="open">' + style([...root.styleSheets, ...(root.adoptedStyleSheets ?? [])]) + [...root.childNodes].map(write).join('') + '</template>'
    return text + [...node.childNodes].map(write).join('') + '</' + name + '>'
  }
  return '<!doctype html>' + write(document.documentElement).replaceAll(new URL('.', location.href).href, '')
})())JS";

} // namespace

QByteArray staticCopy(QWebEnginePage& page)
{
    // Outlives this function should the answer come late.
    const auto copy = std::make_shared<std::optional<QString>>();
    page.runJavaScript(QString::fromLatin1(serialise), [copy](const QVariant& value) { *copy = value.toString(); });
    if (!QTest::qWaitFor([&copy] { return copy->has_value(); }, 20000))
        return {};
    return (*copy)->toUtf8();
}

bool writeAssets(const PackageContents& contents, const QString& folder)
{
    for (const PackageEntry& entry : contents.entries()) {
        if (isSourcePath(entry.path) || entry.path.contains(".."_L1))
            continue;
        const Result<QByteArray> bytes = contents.read(entry.path);
        QFile file(QDir(folder).filePath(u"package/"_s + entry.path));
        if (!bytes || !QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(*bytes) != bytes->size())
            return false;
    }
    return true;
}

} // namespace Mingjing
