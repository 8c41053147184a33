// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Registers every built-in element. */
import { registerButton } from './button'
import { registerCanvas } from './canvas'
import { registerChoice } from './choice'
import { registerEditor } from './editor'
import { registerGauges } from './gauges'
import { registerImage } from './image'
import { registerInput } from './input'
import { registerLayout } from './layout'
import { registerMap } from './map'
import { registerMedia } from './media'
import { registerMovable } from './movable'
import { registerNavigator } from './navigator'
import { registerPageParts } from './pageparts'
import { registerPicker } from './picker'
import { registerPickerView } from './pickerview'
import { registerPlaceholders } from './placeholder'
import { registerRichText } from './richtext'
import { registerScrollView } from './scrollview'
import { registerSwiper } from './swiper'
import { registerText } from './text'

export function registerBuiltins(): void {
  for (const register of [
    registerLayout, registerText, registerImage, registerButton, registerInput, registerChoice, registerGauges, registerSwiper, registerScrollView,
    registerNavigator, registerRichText, registerPlaceholders, registerPicker, registerPickerView, registerCanvas, registerMovable,
    registerMedia, registerMap, registerEditor, registerPageParts,
  ]) register()
}
