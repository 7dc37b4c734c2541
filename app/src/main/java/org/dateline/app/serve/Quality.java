package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// How accurate each field is: what `quality.yaml` tells of the figures of `expected.yaml`, which the scorers are
/// held to.
final class Quality {

    private final JsonNode answer;

    Quality() {
        answer = read(Contract.yaml("quality.yaml"), Contract.yaml("expected.yaml"));
    }

    Map<String, Handler> handlers() {
        return Map.of("quality", ask -> Answer.ok(answer));
    }

    private static JsonNode read(JsonNode told, JsonNode expected) {
        ObjectNode out = Json.object();
        ArrayNode fields = out.putArray("fields");
        for (JsonNode each : told.get("fields")) {
            String figure = each.get("figure").asText();
            JsonNode task = expected.path(figure.substring(0, figure.indexOf('.')));
            String name = figure.substring(figure.indexOf('.') + 1);
            JsonNode least = task.path("least").path(name);
            JsonNode value = least.isMissingNode() ? task.path("most").path(name) : least;
            if (!value.isNumber()) {
                throw new IllegalStateException("expected.yaml has no figure " + figure);
            }
            fields.addObject()
                    .put("field", each.get("field").asText())
                    .put("label", each.get("label").asText())
                    .put("metric", each.get("metric").asText())
                    .put("value", value.asDouble())
                    .put("unit", least.isMissingNode() ? "score" : "%")
                    .put("set", each.get("set").asText())
                    .put("command", "dateline " + task.get("run").asText().replace("${shared}", "../shared"))
                    .put("note", each.get("note").asText());
        }
        out.set("limits", told.get("limits"));
        return out;
    }
}
