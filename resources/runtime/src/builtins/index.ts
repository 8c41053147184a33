// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Registers every built-in element. */
import { registerButton } from './button'
import { registerCanvas } from './canvas'
import { registerChoice } from './choice'
import { registerGauges } from './gauges'
import { registerImage } from './image'
import { registerInput } from './input'
import { registerLayout } from './layout'
import { registerMovable } from './movable'
import { registerNavigator } from './navigator'
import { registerPicker } from './picker'
import { registerPickerView } from './pickerview'
import { registerPlaceholders } from './placeholder'
import { registerRichText } from './richtext'
import { registerScrollView } from './scrollview'
import { registerSwiper } from './swiper'

export function registerBuiltins(): void {
  for (const register of [
    registerLayout, registerImage, registerButton, registerInput, registerChoice, registerGauges, registerSwiper, registerScrollView,
    registerNavigator, registerRichText, registerPlaceholders, registerPicker, registerPickerView, registerCanvas, registerMovable,
  ]) register()
}
