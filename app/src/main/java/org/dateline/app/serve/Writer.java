package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes answers in the format that was asked for.
final class Writer {

    private static final int USUAL_LIMIT = 100;
    private static final int STREAMED_AT_ONCE = 500;
    private static final byte[] LINE_END = {'\n'};

    private Writer() {}

    static void write(Context context, Ask ask, Answer answer) throws IOException {
        switch (answer) {
            case Answer.One(int status, var body) -> json(context.status(status), body);
            case Answer.Text(String media, String text) ->
                context.contentType(media).result(text);
            case Answer.Done() -> context.status(204);
            case Answer.Rows(Answer.Pages pages, Layout layout) -> rows(context, ask, pages, layout);
            case Answer.Table(ObjectNode whole, List<ObjectNode> all, Layout layout) -> {
                if (ask.format() == Format.CSV || ask.format() == Format.JSONL) {
                    stream(context, ask, (cursor, limit) -> Answer.Sheet.whole(all), layout);
                } else {
                    json(context, whole);
                }
            }
            case Answer.Cookie(Answer of, String value) -> {
                context.res().addHeader("Set-Cookie", value);
                write(context, ask, of);
            }
            case Answer.Live(Answer.Listener listener) -> {
                context.disableCompression();
                context.contentType("text/event-stream; charset=utf-8");
                // Javalin's own stream keeps what it is told to flush.
                listener.listen(context.res().getOutputStream());
            }
        }
    }

    static void json(Context context, com.fasterxml.jackson.databind.JsonNode body) {
        context.contentType("application/json").result(Json.bytes(body));
    }

    static void problem(Context context, Problem problem) {
        context.status(problem.status()).contentType("application/problem+json").result(Json.bytes(problem.json()));
        if (problem.retrySeconds() > 0) {
            context.header("Retry-After", Integer.toString(problem.retrySeconds()));
        }
        if (problem.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
    }

    private static void rows(Context context, Ask ask, Answer.Pages pages, Layout layout) throws IOException {
        Query query = ask.query();
        switch (ask.format()) {
            case GEOJSON ->
                features(context, pages.page(query.text("cursor"), query.whole("limit", USUAL_LIMIT)), layout);
            case CSV, JSONL -> stream(context, ask, pages, layout);
            case JSON, OPML, EVENTS -> {
                Answer.Sheet sheet = pages.page(query.text("cursor"), query.whole("limit", USUAL_LIMIT));
                ObjectNode out = Json.object();
                ArrayNode items = out.putArray("items");
                sheet.items().forEach(items::add);
                out.put("next", sheet.next());
                out.put("total", sheet.total());
                json(context, out);
            }
        }
    }

    private static void features(Context context, Answer.Sheet sheet, Layout layout) {
        ObjectNode out = Json.object();
        out.put("type", "FeatureCollection");
        ArrayNode features = out.putArray("features");
        sheet.items().forEach(row -> layout.features(row).forEach(features::add));
        out.put("next", sheet.next());
        context.contentType("application/geo+json").result(Json.bytes(out));
    }

    /// Row by row, so that it takes no more memory however long it is. The first page is asked for before anything
    /// is written: what is wrong with the request can still be said.
    private static void stream(Context context, Ask ask, Answer.Pages pages, Layout layout) throws IOException {
        int left = ask.limited() ? ask.query().whole("limit", USUAL_LIMIT) : Integer.MAX_VALUE;
        Answer.Sheet sheet = pages.page(ask.query().text("cursor"), Math.min(left, STREAMED_AT_ONCE));
        Format format = ask.format();
        boolean csv = format == Format.CSV;
        context.contentType(csv ? "text/csv; charset=utf-8; header=present" : format.media());
        context.header(
                "Content-Disposition",
                "attachment; filename=\"%s.%s\"".formatted(ask.operation().id(), format.label()));
        OutputStream out = context.outputStream();
        if (csv) {
            out.write(layout.head().getBytes(StandardCharsets.UTF_8));
        }
        while (true) {
            write(out, sheet.items(), csv, layout);
            left -= sheet.items().size();
            if (sheet.next() == null || left <= 0) {
                return;
            }
            sheet = pages.page(sheet.next(), Math.min(left, STREAMED_AT_ONCE));
        }
    }

    private static void write(OutputStream out, List<ObjectNode> rows, boolean csv, Layout layout) throws IOException {
        for (ObjectNode row : rows) {
            if (csv) {
                out.write(layout.line(row).getBytes(StandardCharsets.UTF_8));
            } else {
                out.write(Json.bytes(row));
                out.write(LINE_END);
            }
        }
    }
}
