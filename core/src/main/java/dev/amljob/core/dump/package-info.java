// SPDX-License-Identifier: MIT
/** Jobs as files: text that loads back, where it stands. */
@NullMarked
package dev.amljob.core.dump;

import org.jspecify.annotations.NullMarked;
