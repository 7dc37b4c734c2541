package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a request is not answered, as RFC 9457 says it: what is wrong, and what is allowed.
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final @Nullable String parameter;
    private final transient List<String> allowed;
    private final int retrySeconds;

    private Problem(
            int status,
            String title,
            String detail,
            @Nullable String parameter,
            List<String> allowed,
            int retrySeconds) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
        this.retrySeconds = retrySeconds;
    }

    /// @param title  what is wrong
    /// @param detail what is allowed
    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, null, List.of(), 0);
    }

    /// A parameter or field that cannot be.
    ///
    /// @param allowed what it can be, where that can be listed
    static Problem wrong(String parameter, String detail, List<String> allowed) {
        return new Problem(
                400, "\"%s\" cannot be that".formatted(shortened(parameter)), detail, shortened(parameter), allowed, 0);
    }

    static Problem wrong(String parameter, String detail) {
        return wrong(parameter, detail, List.of());
    }

    static Problem notFound(String noun, String key) {
        return of(404, "There is no such " + noun, "No %s has the key \"%s\".".formatted(noun, shortened(key)));
    }

    /// Something that works again after a while.
    static Problem later(int status, String title, String detail, int seconds) {
        return new Problem(status, title, detail, null, List.of(), Math.max(1, seconds));
    }

    int status() {
        return status;
    }

    /// Seconds after which to try again; 0 if trying again does not help.
    int retrySeconds() {
        return retrySeconds;
    }

    ObjectNode json() {
        ObjectNode out = Json.object();
        out.put("type", "about:blank").put("title", title).put("status", status).put("detail", getMessage());
        if (parameter != null) {
            out.put("parameter", parameter);
        }
        if (!allowed.isEmpty()) {
            var list = out.putArray("allowed");
            allowed.forEach(list::add);
        }
        return out;
    }

    /// A value of the caller's, short enough to be repeated to them.
    static String shortened(String value) {
        return value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }
}
