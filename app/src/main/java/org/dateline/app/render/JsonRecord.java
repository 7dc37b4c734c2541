package org.dateline.app.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Contradiction;
import org.dateline.model.Figure;
import org.dateline.model.Posture;
import org.dateline.model.Quotation;
import org.dateline.model.Relation;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Writes a coding as one line of JSON, after the schema `dateline-coding/1`: names and order are
/// fixed, fields may be added at the end of an object. See `CODEBOOK.md`.
public final class JsonRecord {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String SCHEMA = "dateline-coding/1";

    private final String version;
    private final String knowledge;

    /// @param version   of the program
    /// @param knowledge fingerprint of knowledge and models
    public JsonRecord(String version, String knowledge) {
        this.version = version;
        this.knowledge = knowledge;
    }

    /// The coding as JSON, without an end of line.
    public String line(Coding coding) {
        StringWriter out = new StringWriter(1 << 14);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new Writing(json, coding).record();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// The writing of one record.
    private final class Writing {

        private final JsonGenerator json;
        private final Coding coding;
        private final String text;
        private final JsonParts parts;

        Writing(JsonGenerator json, Coding coding) {
            this.json = json;
            this.coding = coding;
            text = coding.article().text();
            parts = new JsonParts(json, text);
        }

        void record() throws IOException {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            article(coding.article());
            json.writeObjectFieldStart("coder");
            json.writeStringField("version", version);
            json.writeStringField("knowledge", knowledge);
            json.writeEndObject();
            switch (coding) {
                case Coding.Coded coded -> {
                    outcome("coded", null, null);
                    arrays(coded);
                }
                case Coding.Skipped skipped -> {
                    outcome("skipped", Labels.of(skipped.reason()), skipped.detail());
                    noArrays();
                }
            }
            json.writeEndObject();
        }

        private void article(Article article) throws IOException {
            json.writeObjectFieldStart("article");
            json.writeStringField("id", article.id());
            json.writeStringField("publisher", article.publisher());
            json.writeStringField(
                    "published",
                    article.published() == null ? null : article.published().toString());
            json.writeStringField("language", article.language());
            json.writeStringField("url", article.url());
            json.writeStringField("headline", article.headline());
            json.writeStringField("text", article.text());
            json.writeEndObject();
        }

        private void outcome(String outcome, @Nullable String reason, @Nullable String detail) throws IOException {
            json.writeStringField("outcome", outcome);
            json.writeStringField("reason", reason);
            json.writeStringField("detail", detail);
        }

        private void noArrays() throws IOException {
            for (String name : List.of(
                    "claims",
                    "figures",
                    "commitments",
                    "postures",
                    "relations",
                    "quotations",
                    "toponyms",
                    "times",
                    "contradictions")) {
                array(name, List.of(), nothing -> {});
            }
        }

        private void arrays(Coding.Coded coded) throws IOException {
            array("claims", coded.claims(), parts::claim);
            array("figures", coded.figures(), this::figure);
            array("commitments", coded.commitments(), this::commitment);
            array("postures", coded.postures(), this::posture);
            array("relations", coded.relations(), this::relation);
            array("quotations", coded.quotations(), this::quotation);
            array("toponyms", coded.toponyms(), this::toponym);
            array("times", coded.times(), this::time);
            array("contradictions", coded.contradictions(), this::contradiction);
        }

        private <T> void array(String name, List<T> elements, JsonParts.Writer<T> each) throws IOException {
            json.writeArrayFieldStart(name);
            for (T element : elements) {
                json.writeStartObject();
                each.write(element);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void figure(Figure figure) throws IOException {
            json.writeStringField("id", figure.id());
            json.writeStringField("claim", figure.claim());
            json.writeStringField("measure", figure.measure().name().toLowerCase(Locale.ROOT));
            parts.bounds(figure.quantity());
            parts.span(figure.quantity().span());
            parts.sources(figure.sources());
            json.writeStringField("unit", figure.quantity().unit());
        }

        private void commitment(Commitment commitment) throws IOException {
            json.writeStringField("id", commitment.id());
            json.writeStringField("claim", commitment.claim());
            parts.actors("by", commitment.by());
            parts.actors("to", commitment.to());
            json.writeStringField("what", commitment.what());
            parts.time("due", commitment.due());
            json.writeStringField("state", Labels.of(commitment.state()));
            json.writeStringField("supersedes", commitment.supersedes());
            parts.span(commitment.span());
            parts.sources(commitment.sources());
        }

        private void posture(Posture posture) throws IOException {
            json.writeStringField("id", posture.id());
            json.writeStringField("force", posture.force().actor().name());
            json.writeStringField("owner", posture.owner());
            json.writeFieldName("place");
            parts.place(posture.place());
            json.writeFieldName("strength");
            if (posture.strength() == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                parts.bounds(posture.strength());
                json.writeEndObject();
            }
            parts.time("asOf", posture.asOf());
            json.writeStringField("status", Labels.of(posture.status()));
            parts.span(posture.span());
            parts.sources(posture.sources());
            json.writeFieldName("actor");
            parts.actor(posture.force());
        }

        private void relation(Relation relation) throws IOException {
            json.writeStringField("id", relation.id());
            json.writeFieldName("a");
            parts.actor(relation.a());
            json.writeFieldName("b");
            parts.actor(relation.b());
            json.writeStringField("trend", Labels.of(relation.trend()));
            parts.time("since", relation.since());
            parts.span(relation.span());
            parts.sources(relation.sources());
        }

        private void quotation(Quotation quotation) throws IOException {
            json.writeStringField("id", quotation.id());
            json.writeStringField("form", Labels.of(quotation.form()));
            parts.span(quotation.span());
            json.writeObjectFieldStart("cue");
            parts.span(quotation.cue());
            json.writeEndObject();
            parts.sources(quotation.sources());
            json.writeStringField("stance", Labels.of(quotation.stance()));
        }

        private void toponym(Toponym toponym) throws IOException {
            parts.span(toponym.span());
            json.writeStringField("use", Labels.of(toponym.use()));
            json.writeFieldName("place");
            parts.reading(toponym, 0);
            json.writeArrayFieldStart("alternatives");
            for (int i = 1; i < toponym.readings().size(); i++) {
                parts.reading(toponym, i);
            }
            json.writeEndArray();
        }

        private void time(TimeExpression time) throws IOException {
            parts.span(time.span());
            parts.time("time", time);
        }

        private void contradiction(Contradiction contradiction) throws IOException {
            json.writeStringField("a", contradiction.a());
            json.writeStringField("b", contradiction.b());
            json.writeStringField("kind", Labels.of(contradiction.kind()));
        }
    }
}
