// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Finds the recorded answer for a request. */
import type { NetworkMock } from '../../protocol'

/** By full address, by address without query, or by a prefix that ends in a star. */
export function findMock(mocks: NetworkMock[], url: string, method: string): NetworkMock | undefined {
  const fits = (mock: NetworkMock): boolean => !mock.method || mock.method.toUpperCase() === method.toUpperCase()
  const bare = url.split('?')[0]
  return (
    mocks.find((mock) => fits(mock) && mock.url === url) ??
    mocks.find((mock) => fits(mock) && mock.url === bare) ??
    mocks.find((mock) => fits(mock) && mock.url.endsWith('*') && url.startsWith(mock.url.slice(0, -1)))
  )
}
