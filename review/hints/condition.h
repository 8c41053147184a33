// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/valuetest.h"
#include "review/package/feature.h"
#include "review/script/syntaxquery.h"
#include "review/trace/traceentry.h"

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace Mingjing {

struct Condition;
using Conditions = std::vector<Condition>;

/// Where the members of `all` have to meet.
enum class MatchScope { Statement, Function, Element, File, Page, Package };

/// A name, or a beginning of names (`wx.cloud.*`), or an end (`*.get`).
class NamePattern final
{
public:
    NamePattern() = default;
    explicit NamePattern(const QString& pattern);

    const QString& pattern() const { return m_pattern; }
    bool matches(QStringView name) const;
    /// The longest piece without a star after the last point: what a source has to spell.
    QString literal() const;

private:
    QString m_pattern;
    QStringList m_pieces;
};
using NamePatterns = std::vector<NamePattern>;
bool anyMatches(const NamePatterns& patterns, QStringView name);

/// By name, what is asked of a value.
using NamedTests = std::vector<std::pair<QString, ValueTest>>;

struct AllCondition {
    Conditions members;
    MatchScope within = MatchScope::Package;
};

struct AnyCondition {
    Conditions members;
};

/// Only as a member of `all`.
struct NotCondition {
    /// One.
    Conditions member;
};

struct FormCondition {
    /// Empty: the form as a whole.
    QStringList path;
    ValueTest value;
};

/// What a text is part of.
enum class TextSource { Template, Script, Config, Form, Style };

struct TextCondition {
    WordChoice words;
    WordChoice unless;
    QList<TextSource> in;
    /// Of attributes and properties (`title`); none: any.
    NamePatterns keys;
};

struct ElementCondition {
    NamePatterns names;
    NamedTests attributes;
    std::optional<ValueTest> text;
    /// One or none: inside the functions that it binds.
    Conditions handler;
};

struct CallCondition {
    NamePatterns names;
    /// By `url`, `0`, `header.token`; an empty name is any text within the arguments.
    NamedTests arguments;
    /// `app.onLaunch`, `page.onLoad`, `share`, `timer`, `event:tap`, …
    QStringList during;
    NamePatterns after;
    NamePatterns guard;
    /// Only where no guard mentions one of these.
    NamePatterns unguarded;
    /// Whether an event handler leads to it.
    std::optional<bool> gesture;
};

struct QueryCondition {
    QString query;
    NamedTests captures;
    /// One of these has to be spelled in the file.
    QStringList words;
    /// Of the condition that it is.
    int number = 0;
    std::optional<SyntaxQuery> forJavaScript = {};
    std::optional<SyntaxQuery> forTypeScript = {};
};

struct FunctionCondition {
    NamePatterns names;
    /// One or none.
    Conditions contains;
    /// One or none: it must not be there.
    Conditions lacks;
    NamedTests returns;
};

struct StyleCondition {
    NamedTests declarations;
    std::optional<ValueTest> selector;
};

struct ConfigCondition {
    enum class Kind { App, Page, Component, Project, Game, Sitemap };
    Kind kind = Kind::App;
    QStringList path;
    ValueTest value;
};

struct FeatureCondition {
    Feature feature = Feature::Plugin;
};

struct DomainCondition {
    ValueTest value;
};

struct FileCondition {
    /// Matches whole paths.
    QRegularExpression path;
    std::optional<double> largerThan;
};

struct LibraryCondition {
    ValueTest name;
};

struct PageCondition {
    enum class Kind { Unreachable, Hidden, Empty, Home, Large, Any };
    Kind kind = Kind::Any;
    std::optional<ValueTest> route;
    std::optional<ValueTest> title;
    /// Of Empty: characters of text; of Large: bytes.
    double limit = 0;
};

struct GraphCondition {
    enum class Kind { ComputedWays, UnreachedPages, MissingTargets };
    Kind kind = Kind::ComputedWays;
    double moreThan = 0;
};

struct TraceFollower {
    NamePatterns names;
    qint64 withinMs = 3000;
};

struct TraceCondition {
    TraceKind kind = TraceKind::Call;
    NamePatterns names;
    std::optional<bool> gesture;
    /// `launch`, `load`, `show`; empty: whenever.
    QString during;
    NamedTests arguments;
    std::optional<bool> nonPublic;
    std::optional<ValueTest> text;
    std::optional<ValueTest> page;
    std::optional<TraceFollower> followedBy;
    int repeats = 1;
};

struct TracePageCondition {
    enum class Kind { Blank, Crashed, Error };
    Kind kind = Kind::Blank;
};

struct OtherCaseCondition {
    std::optional<double> sameFilesShare;
    std::optional<bool> sameDomain;
    std::optional<bool> sameDigest;
    std::optional<bool> sameName;
    enum class Subject { Any, Same, Different };
    Subject subject = Subject::Any;
};

/// A detector of the program's own, see hintchecks.h.
struct CheckCondition {
    QString name;
    QJsonObject options;
};

/// What a rule asks of a package: a tree of value types.
struct Condition {
    std::variant<AllCondition, AnyCondition, NotCondition, FormCondition, TextCondition, ElementCondition,
                 CallCondition, QueryCondition, FunctionCondition, StyleCondition, ConfigCondition, FeatureCondition,
                 DomainCondition, FileCondition, LibraryCondition, PageCondition, GraphCondition, TraceCondition,
                 TracePageCondition, OtherCaseCondition, CheckCondition>
        what;
    /// Numbers the conditions of a RuleSet, from 0.
    int number = 0;
};

} // namespace Mingjing
