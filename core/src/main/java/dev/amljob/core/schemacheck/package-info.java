// SPDX-License-Identifier: MIT
/** The schema's verdict on a document, with places. */
@NullMarked
package dev.amljob.core.schemacheck;

import org.jspecify.annotations.NullMarked;
