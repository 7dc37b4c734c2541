package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures that a command printed.
record Captured(JsonNode figures) {

    /// Runs a command with `--json` and reads what it prints.
    ///
    /// @throws IOException when the command fails
    static Captured run(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(arguments);
        all.add("--json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = Bench.run(all.toArray(String[]::new));
        } finally {
            System.setOut(standard);
        }
        if (code != 0) {
            throw new IOException("\"%s\" ended with %d".formatted(String.join(" ", arguments), code));
        }
        return new Captured(new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)));
    }

    /// A figure, `null` when there is none of this name.
    @Nullable
    Double figure(String name) {
        JsonNode value = figures.path(name);
        return value.isNumber() ? Double.valueOf(value.asDouble()) : null;
    }
}
