// SPDX-License-Identifier: MIT
/** What the tests of all modules share. */
@NullMarked
package dev.amljob.core;

import org.jspecify.annotations.NullMarked;
