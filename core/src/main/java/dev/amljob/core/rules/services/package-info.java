// SPDX-License-Identifier: MIT
/** Rules on the applications beside a job. */
@NullMarked
package dev.amljob.core.rules.services;

import org.jspecify.annotations.NullMarked;
