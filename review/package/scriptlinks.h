// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/scriptscanner.h"
#include "review/package/sourcelinks.h"

#include <QStringView>

#include <array>
#include <functional>
#include <vector>

namespace Mingjing {

/// Watches the tokens of one script go by for what opens pages: calls, names that stand for addresses, and scripts
/// that it takes in. Keeps a bounded number of tokens, however long the script is.
class ScriptLinks final
{
public:
    /// \a script and \a links must outlive it; \a place turns an offset into a place.
    ScriptLinks(QStringView script, FileLinks& links, std::function<SourceSite(qsizetype)> place);

    void take(const ScriptToken& token);
    /// Behind the last token.
    void finish();

private:
    /// A call that is open.
    struct Call {
        SourceLink link;
        /// Of brackets inside its parentheses.
        int depth = 0;
        bool platform = false;
        bool withObject = false;
        bool addressed = false;
    };
    /// An expression that is gathered until its end.
    struct Capture {
        bool active = false;
        int depth = 0;
        QString name;
        qsizetype offset = 0;
        std::vector<ScriptToken> tokens;
        bool overlong = false;
    };

    const ScriptToken& before(size_t back) const { return m_ring[(m_next + ringSize - back) % ringSize]; }
    bool endsCapture(const Capture& capture, const ScriptToken& token) const;
    static void gather(Capture& capture, const ScriptToken& token);
    void begin(Capture& capture, const QString& name, qsizetype offset, int depth);
    void endAddress();
    void endName();
    void openCall();
    void closeCall();
    void settle(const ScriptToken* next);
    void takeInCall(const ScriptToken& token);
    void watchNames(const ScriptToken& token);
    void watchReferences(const ScriptToken& token);

    static constexpr size_t ringSize = 8;
    static constexpr size_t mostOpenCalls = 16;

    QStringView m_script;
    FileLinks& m_links;
    std::function<SourceSite(qsizetype)> m_place;
    std::array<ScriptToken, ringSize> m_ring = {};
    size_t m_next = 0;
    int m_depth = 0;
    std::vector<Call> m_calls;
    Capture m_address;
    Capture m_name;
    /// A finished call that the next token may show to be a definition.
    std::vector<Call> m_finished;
};

/// Adds \a target under \a name, within the bounds, when its text could be a part of an address.
void addNamedAddress(FileLinks& links, const QString& name, const LinkTarget& target, const SourceSite& site);
/// Adds what \a reference takes in, within the bounds.
void addSourceReference(FileLinks& links, QStringView reference);

} // namespace Mingjing
