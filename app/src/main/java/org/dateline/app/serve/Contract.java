package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.app.serve.access.Role;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The document that says what the server answers: `openapi.yaml`.
final class Contract {

    /// What all routes begin with.
    static final String BASE = "/api/v1";

    private final JsonNode document;
    private final Schema schema;
    private final List<Operation> operations;

    private Contract(JsonNode document) {
        this.document = document;
        schema = new Schema(document);
        List<Operation> all = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (Operation.METHODS.contains(method.getKey())) {
                        all.add(operation(path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        operations = List.copyOf(all);
    }

    /// Reads it from the jar.
    static Contract load() {
        return new Contract(yaml("openapi.yaml"));
    }

    /// Reads a file that is packed into the jar beside this class.
    static JsonNode yaml(String name) {
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(1000).build();
        try (InputStream in = Contract.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + name);
            }
            return Json.of(merged(new Load(settings).loadFromInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `<<` puts the fields of another map in: YAML 1.2 leaves that to its readers.
    private static Object merged(Object node) {
        if (node instanceof List<?> list) {
            return list.stream().map(Contract::merged).toList();
        }
        if (!(node instanceof Map<?, ?> map)) {
            return node;
        }
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if ("<<".equals(key) && value instanceof Map<?, ?> other) {
                ((Map<?, ?>) merged(other)).forEach((name, of) -> out.put(String.valueOf(name), of));
            } else {
                out.put(String.valueOf(key), value == null ? null : merged(value));
            }
        });
        return out;
    }

    private Operation operation(String path, String method, JsonNode node) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        for (JsonNode each : node.path("parameters")) {
            JsonNode parameter = schema.resolve(each);
            if (parameter.get("in").asText().equals("query")) {
                JsonNode of = schema.resolve(parameter.get("schema"));
                boolean many = of.path("type").asText().equals("array");
                parameters.add(new Operation.Parameter(
                        parameter.get("name").asText(),
                        parameter.path("required").asBoolean(),
                        many,
                        of));
            }
        }
        JsonNode responses = node.get("responses");
        JsonNode content = Json.object();
        for (String status : List.of("200", "201")) {
            if (responses.has(status)) {
                content = responses.get(status).path("content");
            }
        }
        List<String> media = new ArrayList<>();
        content.fieldNames().forEachRemaining(media::add);
        JsonNode body = node.at("/requestBody/content/application~1json/schema");
        JsonNode answers = content.at("/application~1json/schema");
        Role role = Role.of(node.path("x-role").asText());
        if (role == null) {
            throw new IllegalStateException("%s %s has no x-role".formatted(method, path));
        }
        return new Operation(
                node.get("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                role,
                List.copyOf(parameters),
                body.isMissingNode() ? null : body,
                List.copyOf(media),
                answers.isMissingNode() ? null : answers);
    }

    /// The document.
    JsonNode document() {
        return document;
    }

    /// Its routes, in its order.
    List<Operation> operations() {
        return operations;
    }

    /// Checks JSON against its schemas.
    Schema schema() {
        return schema;
    }
}
