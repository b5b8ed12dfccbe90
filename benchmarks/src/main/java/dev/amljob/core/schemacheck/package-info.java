// SPDX-License-Identifier: MIT
/** A look into the schema check from inside its package, for benchmarks. */
@NullMarked
package dev.amljob.core.schemacheck;

import org.jspecify.annotations.NullMarked;
