// SPDX-License-Identifier: MIT
/**
 * YAML as PyYAML's safe_load reads it, with a span for every node; the only package that knows
 * snakeyaml-engine.
 */
@NullMarked
package dev.amljob.core.yaml;

import org.jspecify.annotations.NullMarked;
