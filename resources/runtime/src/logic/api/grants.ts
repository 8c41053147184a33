// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What the person grants, as configured: scope by scope, and otherwise everything or nothing. */
import type { Configuration } from '../../protocol'

export function isGranted(configuration: Configuration, scope: string): boolean {
  const { scopes, permissions } = configuration
  return scopes && Object.prototype.hasOwnProperty.call(scopes, scope) ? scopes[scope] === true : permissions === 'grant'
}

/** Whether the program may know who uses it. */
export function isKnown(configuration: Configuration): boolean {
  return configuration.signedIn !== false && isGranted(configuration, 'scope.userInfo')
}
