// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/matchers.h"

#include <QStringList>

namespace Mingjing {

/// Names of the detectors that a rule can call by `check`, sorted:
///
/// | name | what it finds | options |
/// | --- | --- | --- |
/// | `near_platform_name` | a name in the form that is spelled like one of the platform's own | `field` (default
/// `name`) | | `obfuscated_script` | scripts that are made to be unreadable, libraries left out | | |
/// `title_bar_contrast` | a title bar whose text can hardly be told from its background | `less_than` (default 1.6) |
/// | `undismissable_dialog` | an overlay in a template that nothing closes | |
/// | `near_duplicate` | another case of another subject with mostly the same files | `share` (default 0.7) |
/// | `missing_file` | pages, icons or components that are declared and not in the package | |
/// | `empty_handler` | an element that binds a touch for which its script has no function | |
/// | `repeated_words` | a name or introduction in which a word is repeated or words are strung together | `field`,
/// `more_than` | | `home_without_content` | an entry page that only leads to another program or page | |
const QStringList& knownHintChecks();

} // namespace Mingjing
