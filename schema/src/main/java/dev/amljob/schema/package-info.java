// SPDX-License-Identifier: MIT
/**
 * The JSON Schema of CommandJob YAML, its validator and its documentation. A leaf: nothing here
 * knows YAML text.
 */
@NullMarked
package dev.amljob.schema;

import org.jspecify.annotations.NullMarked;
