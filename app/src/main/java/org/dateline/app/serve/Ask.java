package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// A request that was let in and whose parameters and body are within their bounds.
///
/// @param operation the route
/// @param key       what stands for `{key}`; empty if the path has none
/// @param query     the parameters
/// @param format    what to answer in
/// @param body      the body; `null` if the route takes none
/// @param who       who asks
/// @param address   where from
/// @param secure    whether by TLS
/// @param secret    what the cookie of a session holds; `null` without one
/// @param limited   whether the request itself says how many rows it wants
record Ask(
        Operation operation,
        String key,
        Query query,
        Format format,
        @Nullable JsonNode body,
        Principal who,
        String address,
        boolean secure,
        @Nullable String secret,
        boolean limited) {

    /// The body of a route that has one.
    JsonNode needBody() {
        if (body == null) {
            throw new IllegalStateException(operation.id() + " has no body");
        }
        return body;
    }

    /// A field of the body; `null` if it is not there, or is `null`.
    @Nullable
    String field(String name) {
        JsonNode value = needBody().path(name);
        return value.isTextual() ? value.asText() : null;
    }
}
