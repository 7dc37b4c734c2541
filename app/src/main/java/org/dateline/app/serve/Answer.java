package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is sent back.
sealed interface Answer {

    /// One JSON value.
    record One(int status, JsonNode body) implements Answer {}

    /// Rows, in the format that was asked for.
    ///
    /// @param pages  gives them page by page
    /// @param layout how they look as a table or on a map
    record Rows(Pages pages, Layout layout) implements Answer {}

    /// A short table.
    ///
    /// @param whole as JSON
    /// @param rows  as lines
    record Table(ObjectNode whole, List<ObjectNode> rows, Layout layout) implements Answer {}

    /// Text of another type.
    record Text(String media, String text) implements Answer {}

    /// Nothing to say but that it is done.
    record Done() implements Answer {}

    /// Another answer, and a cookie with it.
    ///
    /// @param value of the header `Set-Cookie`
    record Cookie(Answer answer, String value) implements Answer {}

    /// A stream that goes on while somebody listens.
    record Live(Listener listener) implements Answer {}

    /// Writes a stream until whoever reads it leaves.
    interface Listener {
        void listen(OutputStream out) throws IOException;
    }

    /// Gives rows page by page.
    interface Pages {

        /// @param cursor where to go on; `null` for the beginning
        /// @param limit  rows at most
        /// @throws Problem when the cursor is none of ours
        Sheet page(@Nullable String cursor, int limit);
    }

    /// Rows, and where to go on.
    ///
    /// @param next  `null` at the end
    /// @param total of all pages; `null` if that is not known cheaply
    record Sheet(
            List<ObjectNode> items,
            @Nullable String next,
            @Nullable Long total) {

        /// A list that has no further page.
        static Sheet whole(List<ObjectNode> items) {
            return new Sheet(items, null, (long) items.size());
        }
    }

    static Answer ok(JsonNode body) {
        return new One(200, body);
    }
}
