// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Mingjing {

/// Prints a report to PDF, A4 upright, in a profile that reaches nothing: neither network nor disk. What the report
/// shows must stand in it (`data:` pictures, inline style). Scripts do not run. Lives on the GUI thread.
class PdfPrinter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfPrinter)

public:
    using Callback = std::function<void(Result<void>)>;

    explicit PdfPrinter(QObject* parent = nullptr);
    /// A job that still runs is dropped; its callback is not called.
    ~PdfPrinter() override;

    /// Prints \a html to \a file, which appears whole or not at all. One job at a time: Busy otherwise.
    /// \a callback is called once, later.
    void print(const QString& html, const QString& file, Callback callback);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Mingjing
