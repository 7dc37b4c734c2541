package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.dateline.app.serve.access.Role;
import org.jspecify.annotations.Nullable;

/// A route, as the document has it.
///
/// @param id         its name, `articles`
/// @param method     `GET`, `POST` or `DELETE`
/// @param path       below `/api/v1`, with `{key}` for what varies
/// @param role       who may use it
/// @param parameters what may stand in the query
/// @param body       schema of the body; `null` if it has none
/// @param media      types that it answers in, the usual one first
/// @param answers    schema of the usual answer; `null` if none is given
record Operation(
        String id,
        String method,
        String path,
        Role role,
        List<Parameter> parameters,
        @Nullable JsonNode body,
        List<String> media,
        @Nullable JsonNode answers) {

    /// What may stand in the query.
    ///
    /// @param many whether it may be repeated
    record Parameter(String name, boolean required, boolean many, JsonNode schema) {}

    /// Methods that the document may use.
    static final Set<String> METHODS = Set.of("get", "post", "delete");

    /// Whether it changes something.
    boolean changes() {
        return !method.equals("GET");
    }
}
