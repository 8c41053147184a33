// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/script/scriptfacts.h"

#include <QString>

#include <chrono>
#include <memory>

namespace Mingjing {

/// Bounds of what is read of one script. Scripts are hostile.
struct ScriptLimits {
    /// UTF-16 units.
    qsizetype length = 8 << 20;
    /// Brackets inside brackets.
    int nesting = 2000;
    /// Of the syntax tree; also bounds memory, about 200 bytes each.
    qsizetype nodes = 4'000'000;
    /// For parsing one script.
    std::chrono::milliseconds time{4000};
    Cancellation cancellation;
};

/// The kind of the script \a path by its ending.
ScriptKind scriptKindOf(const QString& path);

/// The syntax tree of one script, with the text it is of. Movable between threads, used by one at a time.
class SyntaxTree final
{
public:
    /// Refused beyond a bound, Cancelled on request. Broken source yields a tree all the same.
    static Result<SyntaxTree> parse(const QString& text, ScriptKind kind, const ScriptLimits& limits = {});
    /// As above, for bytes in UTF-8 (or UTF-16 with a byte order mark).
    static Result<SyntaxTree> parse(const QByteArray& bytes, ScriptKind kind, const ScriptLimits& limits = {});

    SyntaxTree(SyntaxTree&&) noexcept;
    SyntaxTree& operator=(SyntaxTree&&) noexcept;
    ~SyntaxTree();
    Q_DISABLE_COPY(SyntaxTree)

    ScriptKind kind() const;
    const QString& text() const;
    /// Whether something in it is no script of its kind.
    bool broken() const;

    /// What the tree is made of; known to this folder alone.
    struct Data;
    const Data& data() const { return *m_data; }

private:
    explicit SyntaxTree(std::unique_ptr<Data> data);

    std::unique_ptr<Data> m_data;
};

} // namespace Mingjing
