// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
declare module 'virtual:api-table' {
  const table: unknown
  export default table
}
declare module 'virtual:game-api-table' {
  const table: unknown
  export default table
}
declare module 'virtual:neutral-font' {
  const url: string
  export default url
}
declare module 'virtual:weui' {
  const files: Record<string, string>
  export default files
}
declare module 'virtual:worker' {
  const text: string
  export default text
}
declare module '*.css' {
  const text: string
  export default text
}
