// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A keyword of the schema that a value does not satisfy.
 *
 * @param path where the value is
 * @param keyword what it does not satisfy
 * @param schema the subschema that has the keyword
 * @param property the key that it is about, for keywords about the keys of a mapping
 * @param value the value
 */
record SchemaError(
    InstancePath path,
    String keyword,
    SchemaNode schema,
    @Nullable String property,
    @Nullable JsonNode value) {}
