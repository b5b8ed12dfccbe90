// SPDX-License-Identifier: MIT
/** Files that are written as a whole or not at all. */
@NullMarked
package dev.amljob.cli.files;

import org.jspecify.annotations.NullMarked;
