package org.dateline.app.serve;

import java.util.List;
import java.util.Map;
import org.dateline.app.serve.access.AuditLog;

/// Feeds and their health.
final class SourceRoutes {

    private final AuditLog audit;

    SourceRoutes(AuditLog audit) {
        this.audit = audit;
    }

    Map<String, Handler> handlers() {
        return Map.of("sources", this::list, "addSource", this::add, "removeSource", this::remove);
    }

    private Answer list(Ask ask) {
        if (ask.format() == Format.OPML) {
            return new Answer.Text(
                    Format.OPML.media(),
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\"><head><title>Dateline</title></head><body></body></opml>\n");
        }
        return new Answer.Rows((cursor, limit) -> Answer.Sheet.whole(List.of()), Layout.of("", "key", "url"));
    }

    private Answer add(Ask ask) {
        audit.add(ask.who().name(), ask.address(), "feed-refused", ask.field("url"));
        throw Problem.of(409, "This server reads no feeds", "\"dateline ingest --watch\" does.");
    }

    private Answer remove(Ask ask) {
        throw Problem.notFound("feed", ask.key());
    }
}
