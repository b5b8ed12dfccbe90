// SPDX-License-Identifier: MIT
/**
 * The catalog: what is known, without a network, of curated environments, base images, sizes of
 * virtual machines and regions. {@code tools/refresh_tables.py} makes its tables.
 */
@NullMarked
package dev.amljob.core.catalog;

import org.jspecify.annotations.NullMarked;
