// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The published interfaces, read from the typings when the runtime is built (see build/api-table.mjs). */
import gameTable from 'virtual:game-api-table'
import programTable from 'virtual:api-table'
import { bare, has, isArray } from '../primordials'

/** A kind of value, an object of a named type ('@Type'), a fixed text ('=text'), or the fields of a plain object. */
export type Value = string | { [field: string]: Value }
export type Shape = 'async' | 'sync' | 'on' | 'off'
/** Shape, what is given, and the type of a handle that an asynchronous call returns at once. */
export type Method = [shape: Shape, given?: Value, handle?: string]
export type Member = Method | Value
export type Members = Record<string, Member>

export interface ApiTable {
  readonly members: Members
  readonly types: Record<string, Members>
}

export const isMethod = (member: Member | undefined): member is Method => isArray(member)

/** APIs that packages still use though the published typings dropped them. */
const retired: Members = {
  getUserInfo: ['async', { userInfo: '?' }], openSetting: ['async'], createAudioContext: ['sync', '@AudioContext'], drawCanvas: ['sync', 'v'],
  createContext: ['sync', '?'], hideKeyboard: ['async'], startRecord: ['async', { tempFilePath: 's' }], stopRecord: ['async'], playVoice: ['async'],
  pauseVoice: ['async'], stopVoice: ['async'], getBackgroundAudioPlayerState: ['async', { status: 'n' }], playBackgroundAudio: ['async'],
  stopBackgroundAudio: ['async'], reportAnalytics: ['sync', 'v'], reportMonitor: ['sync', 'v'], getShareInfo: ['async', {}], saveFile: ['async'],
  getSavedFileList: ['async'], requestSubscribeMessage: ['async'], version: { version: 's' },
}

function withRetired(table: ApiTable): ApiTable {
  const members = bare<Member>()
  for (const [name, member] of [...Object.entries(retired), ...Object.entries(table.members)]) members[name] = member
  return { members, types: table.types }
}

export const programApis = withRetired(programTable as ApiTable)
export const gameApis = withRetired(gameTable as ApiTable)

/** What a published name is; undefined for one that was never published. */
export const memberOf = (table: ApiTable, name: string): Member | undefined => (has(table.members, name) ? table.members[name] : undefined)
