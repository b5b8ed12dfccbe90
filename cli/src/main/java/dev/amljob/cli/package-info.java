// SPDX-License-Identifier: MIT
/** The amljob command: arguments in, reports and exit codes out. */
@NullMarked
package dev.amljob.cli;

import org.jspecify.annotations.NullMarked;
