package org.dateline.app.render;

import org.dateline.model.Source;

/// What to call a source.
final class Sources {

    private Sources() {}

    static String name(Source source) {
        return switch (source) {
            case Source.Publisher(String name) -> name == null ? "the publisher" : name;
            case Source.Named named -> named.actor().name();
            case Source.Unnamed unnamed -> unnamed.actor().name();
        };
    }

    static String kind(Source source) {
        return switch (source) {
            case Source.Publisher publisher -> "publisher";
            case Source.Named named -> "named";
            case Source.Unnamed unnamed -> "unnamed";
        };
    }
}
