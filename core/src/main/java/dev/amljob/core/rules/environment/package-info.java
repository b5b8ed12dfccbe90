// SPDX-License-Identifier: MIT
/** Rules on the environment, on the code, and on the files that both name. */
@NullMarked
package dev.amljob.core.rules.environment;

import org.jspecify.annotations.NullMarked;
