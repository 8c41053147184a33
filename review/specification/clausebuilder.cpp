// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clausebuilder.h"

#include "review/specification/clausetext.h"
#include "review/specification/numbering.h"
#include "review/specification/outline.h"

#include <QHash>

#include <optional>

namespace Mingjing {

namespace {

constexpr int DeepestLevel = 4;
constexpr qsizetype LongestSignature = 10;

using Warning = SpecificationWarning::Kind;

class Builder final
{
public:
    ClauseTree build(const QList<DocumentLine>& lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_last = i + 1 == lines.size();
            take(lines.at(i));
        }
        finishClause();
        for (Clause& clause : m_tree.clauses)
            warnIfEmpty(clause);
        m_tree.warnings.append(numberingWarnings(m_tree.clauses));
        for (const RuleText& rule : m_tree.rules) {
            if (rule.lines.isEmpty())
                warn(rule.line, Warning::EmptyRule, QStringLiteral("the processing rule has no sentence"));
        }
        return std::move(m_tree);
    }

private:
    void take(const DocumentLine& line)
    {
        const OutlineLine outline = classifyLine(line.text);
        switch (outline.kind) {
        case OutlineLine::Kind::Chapter:
            takeChapter(line, outline);
            break;
        case OutlineLine::Kind::Number:
            takeNumber(line, outline);
            break;
        case OutlineLine::Kind::LooseNumber:
            warn(line.number, Warning::StrayNumber,
                 QStringLiteral("a line that begins with a number was read as text"));
            takeText(line);
            break;
        case OutlineLine::Kind::Violations:
            m_inRule = false;
            m_violations = m_clause ? m_clause->id : QString();
            takeRest(line, outline);
            break;
        case OutlineLine::Kind::Rule:
            takeRule(line, outline);
            break;
        case OutlineLine::Kind::Label:
            m_inRule = false;
            takeRest(line, outline);
            break;
        case OutlineLine::Kind::Enumerated:
        case OutlineLine::Kind::Bullet:
        case OutlineLine::Kind::Text:
            takeText(line);
            break;
        }
        m_previous = line.text;
    }

    void takeChapter(const DocumentLine& line, const OutlineLine& outline)
    {
        if (inSentence(line)) {
            warn(line.number, Warning::StrayNumber,
                 QStringLiteral("a chapter heading within a sentence was read as text"));
            takeText(line);
            return;
        }
        if (isItemOfList(line, outline.chapter, QString::number(outline.chapter))) {
            takeItemOfList(line, outline, outline.chapter);
            return;
        }
        finishClause();
        Clause clause;
        m_listItem = 0;
        clause.id = uniqueId(QString::number(outline.chapter), line.number);
        clause.kind = ClauseKind::Chapter;
        clause.chapter = outline.chapter;
        clause.title = outline.rest;
        m_chapter = outline.chapter;
        m_chapterId = clause.id;
        m_path.clear();
        m_prose = 0;
        m_violations.clear();
        startClause(std::move(clause), line, outline.rest);
    }

    void takeNumber(const DocumentLine& line, const OutlineLine& outline)
    {
        if (m_chapter == 0) {
            warn(line.number, Warning::OutsideChapter,
                 QStringLiteral("%1 stands before the first chapter").arg(outline.printed));
            return;
        }
        if (isCaseOfRule(outline) || isStray(line, outline)) {
            if (!isCaseOfRule(outline)) {
                warn(line.number, Warning::StrayNumber,
                     QStringLiteral("%1 within a sentence was read as text").arg(outline.printed));
            }
            takeText(line);
            return;
        }
        const bool section = outline.number.size() == 1;
        if (section && isItemOfList(line, outline.number.first(), m_chapterId + u'/' + outline.printed)) {
            takeItemOfList(line, outline, outline.number.first());
            return;
        }
        finishClause();
        Clause clause;
        m_listItem = 0;
        clause.id = uniqueId(m_chapterId + u'/' + outline.printed, line.number);
        clause.number = outline.printed;
        clause.chapter = m_chapter;
        clause.kind = section ? ClauseKind::Section : ClauseKind::Clause;
        clause.parent = parentOf(outline.number, line.number);
        if (outline.number.size() > DeepestLevel)
            warn(line.number, Warning::TooDeep, QStringLiteral("%1 has more than four levels").arg(outline.printed));
        if (isHeading(outline.rest) && !endsSentence(outline.rest) && !leavesOpen(outline.rest))
            clause.title = outline.rest;
        m_path = outline.number;
        m_seen.insert(m_chapterId + u'/' + outline.printed, clause.id);
        if (!m_violations.isEmpty() && !isBelow(clause.parent, m_violations))
            m_violations.clear();
        startClause(std::move(clause), line, outline.rest);
    }

    /// `1. 限期3天整改，…。` below 处理规则 is a case of the rule, not a section.
    bool isCaseOfRule(const OutlineLine& outline) const
    {
        return m_inRule && outline.number.size() == 1 && !isHeading(outline.rest);
    }

    bool isStray(const DocumentLine& line, const OutlineLine& outline) const
    {
        const bool successor = isSuccessor(m_path, outline.number)
            || (outline.number.size() == 1 && !m_seen.contains(m_chapterId + u'/' + outline.printed)
                && isHeading(outline.rest));
        const bool within = inSentence(line);
        return (!successor && (within || outline.unitFollows)) || (within && outline.unitFollows);
    }

    /// The line before has not come to an end, and is no heading.
    bool inSentence(const DocumentLine& line) const
    {
        return m_clause && !line.afterBlank && !endsSentence(m_previous)
            && (!isHeading(m_previous) || leavesOpen(m_previous));
    }

    /// Below `…须提交：`, a `1.` or `一、` that stands already is no section or chapter but an item, and so are those
    /// that follow it without a gap.
    bool isItemOfList(const DocumentLine& line, int number, const QString& id) const
    {
        const bool below = m_clause && m_clause->kind == ClauseKind::Clause && !m_inRule;
        const bool stands = m_idCount.contains(id);
        const bool opened = m_previous.endsWith(u'：') || m_previous.endsWith(u':');
        return below
            && ((number == 1 && opened && stands)
                || (m_listItem > 0 && number == m_listItem + 1 && (stands || !line.afterBlank)));
    }

    void takeItemOfList(const DocumentLine& line, OutlineLine item, int number)
    {
        m_listItem = number;
        warn(line.number, Warning::StrayNumber, QStringLiteral("item %1 of a list was read as text").arg(number));
        item.kind = OutlineLine::Kind::Enumerated;
        item.marker = line.text.chopped(item.rest.size()).trimmed();
        appendParagraph(*m_clause, line, item);
    }

    QString parentOf(const QList<int>& number, int line)
    {
        if (number.size() == 1)
            return m_chapterId;
        for (qsizetype length = number.size() - 1; length > 0; --length) {
            const QString id = m_seen.value(m_chapterId + u'/' + printedNumber(number.first(length)));
            if (id.isEmpty())
                continue;
            if (length < number.size() - 1)
                warnMissingParent(number, line);
            return id;
        }
        warnMissingParent(number, line);
        return m_chapterId;
    }

    void warnMissingParent(const QList<int>& number, int line)
    {
        warn(line, Warning::MissingParent,
             QStringLiteral("%1 has no %2 above it")
                 .arg(printedNumber(number), printedNumber(number.first(number.size() - 1))));
    }

    QString uniqueId(const QString& wanted, int line)
    {
        int& count = m_idCount[wanted];
        if (++count == 1)
            return wanted;
        warn(line, Warning::RepeatedNumber, QStringLiteral("%1 stands already").arg(wanted));
        return QStringLiteral("%1#%2").arg(wanted).arg(count);
    }

    void takeRule(const DocumentLine& line, const OutlineLine& outline)
    {
        const QString owner = ruleOwner();
        if (owner.isEmpty()) {
            warn(line.number, Warning::OrphanRule, QStringLiteral("no clause owns this processing rule"));
            takeText(line);
            return;
        }
        m_inRule = true;
        m_violations.clear();
        m_tree.rules.append({owner, line.number, {}});
        takeRest(line, outline);
    }

    /// The clause whose 违规内容 is open; else the nearest clause with a heading; else the clause itself.
    QString ruleOwner() const
    {
        if (!m_violations.isEmpty())
            return m_violations;
        if (!m_clause || m_clause->kind == ClauseKind::Chapter || m_clause->kind == ClauseKind::Prose)
            return {};
        const Clause* candidate = &*m_clause;
        while (candidate && candidate->kind == ClauseKind::Clause) {
            if (!candidate->title.isEmpty())
                return candidate->id;
            candidate = finished(candidate->parent);
        }
        return m_clause->id;
    }

    bool isBelow(QString id, const QString& ancestor) const
    {
        while (!id.isEmpty() && id != ancestor) {
            const Clause* clause = finished(id);
            id = clause ? clause->parent : QString();
        }
        return !id.isEmpty();
    }

    const Clause* finished(const QString& id) const
    {
        const auto found = m_finished.constFind(id);
        return found == m_finished.cend() ? nullptr : &m_tree.clauses.at(*found);
    }

    void takeRest(const DocumentLine& line, const OutlineLine& outline)
    {
        if (!outline.rest.isEmpty())
            takeText({line.number, outline.rest, true});
    }

    void takeText(const DocumentLine& line)
    {
        if (m_inRule) {
            m_tree.rules.last().lines.append(line);
            return;
        }
        if (!m_clause) {
            takeFrontMatter(line);
            return;
        }
        if (m_clause->kind == ClauseKind::Chapter || m_clause->kind == ClauseKind::Prose) {
            takeProse(line);
            return;
        }
        appendParagraph(*m_clause, line, classifyLine(line.text));
    }

    void takeFrontMatter(const DocumentLine& line)
    {
        const bool address = line.text.contains(QLatin1StringView("://"));
        const bool date = line.text.contains(u"日期") || line.text.contains(u"创建");
        const bool contents = line.text == QStringLiteral("目录") || line.text == QStringLiteral("目 录");
        if (!address && !date && !contents && isHeading(line.text))
            m_tree.title = line.text;
    }

    void takeProse(const DocumentLine& line)
    {
        const bool signature = m_last && line.text.size() <= LongestSignature && !endsSentence(line.text);
        if (signature)
            return;
        const bool wrapped = m_clause->kind == ClauseKind::Prose && !line.afterBlank && !endsSentence(m_previous);
        if (wrapped) {
            appendParagraph(*m_clause, line, {});
            return;
        }
        finishClause();
        Clause clause;
        clause.id = QStringLiteral("%1/p%2").arg(m_chapterId).arg(++m_prose);
        clause.kind = ClauseKind::Prose;
        clause.chapter = m_chapter;
        clause.parent = m_chapterId;
        startClause(std::move(clause), line, line.text);
    }

    void startClause(Clause clause, const DocumentLine& line, const QString& text)
    {
        clause.line = line.number;
        clause.text = text;
        m_clause = std::move(clause);
        m_inRule = false;
    }

    void finishClause()
    {
        if (!m_clause)
            return;
        collectInlineParts(*m_clause);
        m_finished.insert(m_clause->id, m_tree.clauses.size());
        m_tree.clauses.append(std::move(*m_clause));
        m_clause.reset();
    }

    void warnIfEmpty(const Clause& clause)
    {
        if (clause.text.isEmpty())
            warn(clause.line, Warning::EmptyClause, QStringLiteral("%1 has no text").arg(clause.id));
    }

    void warn(int line, Warning kind, const QString& message) { m_tree.warnings.append({line, kind, message}); }

    ClauseTree m_tree;
    /// The clause that text goes to; appended to the tree when the next one begins.
    std::optional<Clause> m_clause;
    QHash<QString, qsizetype> m_finished;
    /// `chapter/number` to the id that its latest bearer has.
    QHash<QString, QString> m_seen;
    QHash<QString, int> m_idCount;
    QList<int> m_path;
    QString m_chapterId;
    QString m_violations;
    QString m_previous;
    int m_chapter = 0;
    int m_prose = 0;
    /// The last item of the list that is being read as text; 0 outside of one.
    int m_listItem = 0;
    bool m_inRule = false;
    bool m_last = false;
};

} // namespace

ClauseTree buildClauses(const QList<DocumentLine>& lines)
{
    return Builder().build(lines);
}

} // namespace Mingjing
