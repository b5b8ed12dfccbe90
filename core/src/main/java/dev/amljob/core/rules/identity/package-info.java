// SPDX-License-Identifier: MIT
/** Rules on the identity, the services and the secrets of a job. */
@NullMarked
package dev.amljob.core.rules.identity;

import org.jspecify.annotations.NullMarked;
