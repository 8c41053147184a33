// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Mingjing {

/// What kind of failure it was; widgets translate by code, never by message.
enum class ErrorCode {
    NotFound, ///< the named thing does not exist
    Unreadable, ///< it exists, and the operating system did not let it be read
    Unwritable, ///< it could not be written or made durable
    Malformed, ///< it was read and is not what it claims to be
    Refused, ///< well-formed, and against a bound or a rule
    Ambiguous, ///< more than one thing could be meant; the caller has to choose
    Newer, ///< made by a newer Mingjing
    Busy, ///< held by someone else
    Cancelled, ///< the user asked to stop
    Conflict, ///< the act does not fit the state it meets
    Internal, ///< a defect of Mingjing
};

/// Why a fallible function failed. A plain value; safe to copy between threads.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// Why, as one short English sentence without a full stop.
    QString message;
    /// What and where: a path, `file:line`, a clause id. May be empty.
    QString context;

    /// `context: message`, one line, as the command line prints it.
    QString toString() const { return context.isEmpty() ? message : context + QStringLiteral(": ") + message; }
};

/// A value or an Error.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T& value() const& { return std::get<0>(m_data); }
    T& value() & { return std::get<0>(m_data); }
    T&& value() && { return std::get<0>(std::move(m_data)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Only when not ok().
    const Error& error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) { }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    /// Only when not ok().
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace Mingjing
