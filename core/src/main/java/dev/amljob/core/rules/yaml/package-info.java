// SPDX-License-Identifier: MIT
/** Rules on YAML itself: syntax, and scalars that load as something else than they look. */
@NullMarked
package dev.amljob.core.rules.yaml;

import org.jspecify.annotations.NullMarked;
