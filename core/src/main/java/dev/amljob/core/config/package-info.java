// SPDX-License-Identifier: MIT
/** The user's configuration, {@code .amljob.yml}: found, read, and turned into lint options. */
@NullMarked
package dev.amljob.core.config;

import org.jspecify.annotations.NullMarked;
