// SPDX-License-Identifier: MIT
/** Rules on the text of the command, and on how YAML and the shell read its lines. */
@NullMarked
package dev.amljob.core.rules.command;

import org.jspecify.annotations.NullMarked;
