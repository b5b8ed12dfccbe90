// SPDX-License-Identifier: MIT
/**
 * From paths and folders to the files that may be jobs, without what Git and configurations leave
 * out.
 */
@NullMarked
package dev.amljob.core.discovery;

import org.jspecify.annotations.NullMarked;
