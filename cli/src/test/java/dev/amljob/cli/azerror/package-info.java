// SPDX-License-Identifier: MIT
/** Tests of what is made of the errors of {@code az ml}. */
@NullMarked
package dev.amljob.cli.azerror;

import org.jspecify.annotations.NullMarked;
