// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inputs/exitstatus.h"
#include "review/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QTextStream>

namespace Mingjing {

/// \a text for a terminal: nothing in it can move the cursor, change colours or turn the direction of reading.
QString printable(const QString& text);

/// Where a command writes. Results go to the output, everything else to the error stream.
class Console final
{
public:
    Console(QTextStream& output, QTextStream& errors) : m_output(output), m_errors(errors) { }

    /// The words of the command that speaks, for failures.
    void setCommand(const QString& command) { m_command = command; }

    /// One line, made printable.
    void line(const QString& text = {});
    /// The one document of `--json`.
    void json(const QJsonObject& document);
    /// As it stands: a report on its way into a pipe.
    void raw(const QByteArray& bytes);
    /// A line on the error stream that is no failure.
    void remark(const QString& text);
    /// `mingjing-cli: what: where: why`, and the status that the error's code has.
    ExitStatus fail(const Error& error, const QString& where = {});
    ExitStatus usage(const QString& why);

private:
    QTextStream& m_output;
    QTextStream& m_errors;
    QString m_command;
};

} // namespace Mingjing
