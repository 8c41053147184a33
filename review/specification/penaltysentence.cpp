// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/penaltysentence.h"

#include "review/specification/penaltyvocabulary.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Mingjing {

namespace {

using Type = PenaltyToken::Type;

constexpr qsizetype LongestQualifier = 60;

bool takesCapabilities(PenaltyKind kind)
{
    return kind == PenaltyKind::Ban || kind == PenaltyKind::Restrict;
}

bool isIos(Capability capability)
{
    return capability == Capability::IosPayment || capability == Capability::IosSearch
        || capability == Capability::IosOpen;
}

struct Segment {
    QString text;
    /// A `；` stands before it: conditions other than the addressee end there.
    bool fresh = false;
};

/// Parts a sentence at commas, but not before words that carry the thought on (或, 直至, 和).
QList<Segment> segmentsOf(const QString& sentence)
{
    static const QRegularExpression cut(QStringLiteral("[，,](?!\\s*(?:或|直至|和|及|以及))|[；;]"));
    QList<Segment> segments;
    qsizetype start = 0;
    bool fresh = false;
    for (auto it = cut.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        segments.append({sentence.mid(start, match.capturedStart() - start), fresh});
        fresh = match.captured() == QStringLiteral("；") || match.captured() == QStringLiteral(";");
        start = match.capturedEnd();
    }
    segments.append({sentence.mid(start), fresh});
    return segments;
}

class SentenceParser final
{
public:
    SentenceParser(const QString& sentence, bool qualified) : m_sentence(sentence), m_qualified(qualified) { }

    PenaltySentence parse()
    {
        for (const Segment& segment : segmentsOf(m_sentence)) {
            if (segment.fresh)
                startAfresh();
            if (!explainsEffect(segment.text))
                readSegment(segment.text);
        }
        return std::move(m_result);
    }

private:
    struct Draft {
        PenaltyStep step;
        qsizetype at = 0;
        bool unspecified = false;
        bool alsoTemporary = false;
        qsizetype firstCapability = -1;
        qsizetype lastCapability = -1;
    };

    void startAfresh()
    {
        const bool addressee = m_when == PenaltyCondition::SubjectWide || m_when == PenaltyCondition::ThirdParty;
        if (!addressee)
            m_when = PenaltyCondition::Found;
        m_qualifier.clear();
        m_penaltySeen = false;
    }

    void readSegment(const QString& text)
    {
        const QList<PenaltyToken> tokens = penaltyTokens(text);
        m_text = text;
        m_tiered =
            std::any_of(tokens.begin(), tokens.end(), [](const auto& token) { return token.type == Type::Tier; });
        noteQualifier(tokens);
        QList<Draft> drafts;
        Draft before;
        bool permanent = false;
        bool temporary = false;
        for (const PenaltyToken& token : tokens) {
            switch (token.type) {
            case Type::Condition:
                m_when = token.condition;
                break;
            case Type::Kind:
                drafts.append(draftOf(token, permanent, temporary));
                permanent = temporary = false;
                break;
            case Type::Capability:
                addCapability(drafts.isEmpty() ? before : drafts.last(), token);
                break;
            case Type::AnyCapability:
                (drafts.isEmpty() ? before : drafts.last()).unspecified = true;
                break;
            case Type::Permanent:
                permanent = true;
                break;
            case Type::Temporary:
                temporary = true;
                break;
            case Type::Days:
                addDays(drafts, token);
                break;
            case Type::Unread:
                m_result.unread.append(text.mid(token.at, token.length));
                break;
            case Type::Tier:
                break;
            }
        }
        finish(drafts, before);
    }

    /// `纯金融类直接下架`: what stands before the first penalty narrows the case.
    void noteQualifier(const QList<PenaltyToken>& tokens)
    {
        if (!m_qualified || m_penaltySeen)
            return;
        qsizetype end = m_text.size();
        for (const PenaltyToken& token : tokens) {
            if (token.type == Type::Kind || token.type == Type::Condition || token.type == Type::Tier) {
                end = token.at;
                m_penaltySeen = true;
                break;
            }
        }
        QString words = m_text.left(end).trimmed();
        for (const QStringView tail : {QStringView(u"直接"), QStringView(u"将"), QStringView(u"则")}) {
            if (words.endsWith(tail))
                words.chop(tail.size());
        }
        if (!words.isEmpty())
            m_qualifier = m_qualifier.isEmpty() ? words : m_qualifier + u'，' + words;
    }

    Draft draftOf(const PenaltyToken& token, bool permanent, bool temporary) const
    {
        Draft draft;
        draft.at = token.at;
        draft.step.kind = token.kind;
        draft.step.when = m_when;
        draft.step.permanent = permanent;
        draft.alsoTemporary = permanent && temporary;
        draft.step.text = m_sentence;
        draft.step.qualifier = m_qualifier.size() <= LongestQualifier ? m_qualifier : QString();
        if (m_tiered) {
            draft.step.ladder = true;
            if (m_when == PenaltyCondition::Found)
                draft.step.when = PenaltyCondition::Tiered;
        }
        return draft;
    }

    static void addCapability(Draft& draft, const PenaltyToken& token)
    {
        if (draft.step.capabilities.contains(token.capability))
            return;
        draft.step.capabilities.append(token.capability);
        if (draft.firstCapability < 0)
            draft.firstCapability = token.at + token.length;
        draft.lastCapability = token.at;
    }

    void addDays(QList<Draft>& drafts, const PenaltyToken& token)
    {
        if (drafts.isEmpty())
            return;
        PenaltyStep& step = drafts.last().step;
        // Only a deadline can be counted in business days.
        const bool business = token.dayCount == DayCount::Business;
        if (step.kind == PenaltyKind::Rectify && !step.deadlineDays) {
            step.deadlineDays = token.days.max;
            step.deadlineCount = token.dayCount;
        } else if (takesCapabilities(step.kind) && !step.days && !business) {
            step.days = token.days;
        } else {
            m_result.unread.append(m_text.mid(token.at, token.length));
        }
    }

    void finish(QList<Draft>& drafts, const Draft& before)
    {
        for (Draft& draft : drafts) {
            if (takesCapabilities(draft.step.kind))
                settleCapabilities(draft, before);
            else
                draft.step.capabilities.clear();
            if (draft.step.kind == PenaltyKind::Rectify && !draft.step.deadlineDays)
                m_result.unread.append(QStringLiteral("限期"));
            append(draft);
        }
    }

    void settleCapabilities(Draft& draft, const Draft& before) const
    {
        // 分享能力将会被限制: named before the verb only in the passive.
        const bool passive = QStringView(m_text).left(draft.at).contains(u'被');
        const Draft& source = passive && draft.step.capabilities.isEmpty() && !draft.unspecified ? before : draft;
        draft.step.capabilities = source.step.capabilities;
        if (draft.step.capabilities.isEmpty() && source.unspecified)
            draft.step.capabilities.append(Capability::Features);
        const QList<Capability>& capabilities = draft.step.capabilities;
        if (capabilities.isEmpty())
            draft.step.kind = draft.step.kind == PenaltyKind::Ban ? PenaltyKind::BanProgram : draft.step.kind;
        if (capabilities.size() > 1) {
            const QStringView between =
                QStringView(m_text).mid(source.firstCapability, source.lastCapability - source.firstCapability);
            draft.step.anyOf = between.contains(u'或');
        }
        if (!capabilities.isEmpty() && std::all_of(capabilities.begin(), capabilities.end(), isIos))
            draft.step.platform = PenaltyPlatform::Ios;
    }

    void append(const Draft& draft)
    {
        QList<PenaltyStep>& steps = m_result.steps;
        if (draft.alsoTemporary) {
            PenaltyStep temporary = draft.step;
            temporary.permanent = false;
            steps.append(temporary);
        }
        const PenaltyStep& step = draft.step;
        const bool same = !steps.isEmpty() && !takesCapabilities(step.kind) && steps.last().kind == step.kind
            && steps.last().when == step.when && steps.last().permanent == step.permanent
            && steps.last().deadlineDays == step.deadlineDays && steps.last().deadlineCount == step.deadlineCount
            && steps.last().qualifier == step.qualifier;
        if (!same)
            steps.append(step);
    }

    const QString& m_sentence;
    bool m_qualified;
    PenaltySentence m_result;
    QString m_text;
    QString m_qualifier;
    PenaltyCondition m_when = PenaltyCondition::Found;
    bool m_tiered = false;
    bool m_penaltySeen = false;
};

} // namespace

PenaltySentence parsePenaltySentence(const QString& sentence, bool qualified)
{
    return SentenceParser(sentence, qualified).parse();
}

} // namespace Mingjing
