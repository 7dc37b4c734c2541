package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Cue.Nameless;
import org.dateline.knowledge.Cue.Signature;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Factuality;
import org.jspecify.annotations.Nullable;

/// The words that report speech, thought and judgement: `knowledge/cues/*.tsv`.
public final class CueLexicon {

    private static final Set<String> SLOTS =
            Set.of("clause", "quote", "question", "inf", "objinf", "forinf", "ing", "obj", "claim", "small");

    private static final Set<String> PREPOSITIONS = Set.of(
            "about", "against", "among", "as", "at", "before", "behind", "by", "for", "from", "in", "into", "of", "on",
            "over", "to", "toward", "towards", "upon", "with");

    private static final Set<String> FRAMES = Set.of("obj", "iobj", "poss");

    /// How a phrase reports.
    public enum PhraseKind {
        /// The source follows: "according to".
        PREPOSITION,
        /// Nobody is named: "reportedly".
        ADVERB,
        /// The source stands before a colon.
        COLON,
        /// The source stands behind a dash behind a quotation.
        SIGNATURE
    }

    /// A fixed phrase.
    ///
    /// @param words lower case
    /// @param kind  how it reports
    /// @param cue   what it reports
    public record Phrase(List<String> words, PhraseKind kind, Cue cue) {

        /// Copies the list.
        public Phrase {
            words = List.copyOf(words);
        }
    }

    private final Map<String, List<Cue>> verbs = new HashMap<>();
    private final Map<String, List<Cue>> nouns = new HashMap<>();
    private final Map<String, List<Cue>> adjectives = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private CueLexicon() {}

    /// Reads `verbs.tsv`, `nouns.tsv`, `adjectives.tsv`, `phrases.tsv` and `labels.tsv` of the folder.
    static CueLexicon load(Path folder, Faults faults) {
        CueLexicon lexicon = new CueLexicon();
        lexicon.readWords(
                Table.read(
                        folder.resolve("verbs.tsv"),
                        faults,
                        "verb",
                        "stance",
                        "content",
                        "addressee",
                        "impersonal",
                        "held",
                        "signature",
                        "note"),
                "verb",
                "addressee",
                lexicon.verbs);
        lexicon.readWords(
                Table.read(
                        folder.resolve("nouns.tsv"),
                        faults,
                        "noun",
                        "stance",
                        "content",
                        "source",
                        "impersonal",
                        "held",
                        "signature",
                        "note"),
                "noun",
                "source",
                lexicon.nouns);
        lexicon.readWords(
                Table.read(
                        folder.resolve("adjectives.tsv"),
                        faults,
                        "adjective",
                        "stance",
                        "content",
                        "impersonal",
                        "held",
                        "signature",
                        "note"),
                "adjective",
                null,
                lexicon.adjectives);
        lexicon.readLight(Table.read(
                folder.resolve("light.tsv"), faults, "verb", "word", "stance", "content", "held", "signature", "note"));
        lexicon.readPhrases(
                Table.read(folder.resolve("phrases.tsv"), faults, "phrase", "kind", "stance", "held", "note"));
        for (Table.Row row : Table.read(folder.resolve("labels.tsv"), faults, "label", "note")
                .rows()) {
            lexicon.labels.add(row.get("label"));
        }
        return lexicon;
    }

    private void readWords(Table table, String column, @Nullable String frame, Map<String, List<Cue>> into) {
        for (Table.Row row : table.rows()) {
            String lemma = row.get(column);
            List<String> stances = row.list("stance");
            Stance stance = row.parse("stance", text -> Stance.valueOf(stances.getFirst()));
            Factuality held = row.parse("held", CueLexicon::factuality);
            Signature signature = row.parse("signature", Signature::parse);
            Set<String> content = slots(row, "content", SLOTS);
            Set<String> places = frame == null ? Set.of() : slots(row, frame, FRAMES);
            Nameless nameless = nameless(row);
            if (lemma.isEmpty() || stance == null || held == null || signature == null) {
                continue;
            }
            if (content.isEmpty()) {
                row.fault("\"%s\" has no place for its content".formatted(lemma));
            }
            into.computeIfAbsent(lemma, key -> new ArrayList<>(2))
                    .add(new Cue(lemma, stance, stances.size() > 1, content, places, nameless, held, signature));
            if (lemma.indexOf(' ') > 0) {
                openers.add(lemma.substring(0, lemma.indexOf(' ')));
            }
        }
    }

    /// Verbs that carry a noun or an adjective: each of the verbs with each of the words.
    private void readLight(Table table) {
        for (Table.Row row : table.rows()) {
            Stance stance = row.parse("stance", Stance::valueOf);
            Factuality held = row.parse("held", CueLexicon::factuality);
            Signature signature = row.parse("signature", Signature::parse);
            Set<String> content = slots(row, "content", SLOTS);
            if (stance == null || held == null || signature == null) {
                continue;
            }
            for (String verb : row.list("verb")) {
                openers.add(verb);
                for (String word : row.list("word")) {
                    String lemma = verb + " " + word;
                    verbs.computeIfAbsent(lemma, key -> new ArrayList<>(1))
                            .add(new Cue(
                                    lemma, stance, false, content, Set.of("to"), Nameless.AGENTLESS, held, signature));
                }
            }
        }
    }

    private static Set<String> slots(Table.Row row, String column, Set<String> known) {
        Set<String> out = new HashSet<>();
        for (String slot : row.list(column)) {
            if (known.contains(slot) || PREPOSITIONS.contains(slot)) {
                out.add(slot);
            } else {
                row.fault("\"%s\" is no place for a %s; it may be one of %s or a preposition"
                        .formatted(
                                slot,
                                column,
                                String.join(", ", known.stream().sorted().toList())));
            }
        }
        return out;
    }

    private static Nameless nameless(Table.Row row) {
        return switch (row.get("impersonal")) {
            case "" -> Nameless.NO;
            case "raised" -> Nameless.RAISED;
            case "agentless" -> Nameless.AGENTLESS;
            case "author" -> Nameless.AUTHOR;
            default -> {
                row.fault("\"%s\" is not raised, agentless, author or empty".formatted(row.get("impersonal")));
                yield Nameless.NO;
            }
        };
    }

    private static Factuality factuality(String label) {
        for (Factuality value : Factuality.values()) {
            if (value.label().equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException(label);
    }

    private void readPhrases(Table table) {
        for (Table.Row row : table.rows()) {
            PhraseKind kind = row.parse("kind", text -> switch (text) {
                case "preposition" -> PhraseKind.PREPOSITION;
                case "adverb" -> PhraseKind.ADVERB;
                case "colon" -> PhraseKind.COLON;
                case "signature" -> PhraseKind.SIGNATURE;
                default -> throw new IllegalArgumentException(text);
            });
            Stance stance = row.parse("stance", Stance::valueOf);
            Factuality held = row.parse("held", CueLexicon::factuality);
            List<String> words = List.of(row.get("phrase").split(" "));
            if (kind != null && stance != null && held != null) {
                Cue cue = new Cue(
                        row.get("phrase"),
                        stance,
                        false,
                        Set.of("clause"),
                        Set.of(),
                        Nameless.NO,
                        held,
                        Signature.parse("o/o"));
                phrases.computeIfAbsent(words.getFirst(), key -> new ArrayList<>(2))
                        .add(new Phrase(words, kind, cue));
            }
        }
        phrases.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    /// The uses of a verb; `lemma` may carry a particle ("point out").
    public List<Cue> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /// The uses of a noun.
    public List<Cue> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /// The uses of an adjective.
    public List<Cue> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    /// The phrases that begin with this word (lower case), longest first.
    public List<Phrase> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    /// The uses of a mark of punctuation as a cue, `null` if it has none.
    public @Nullable Cue mark(PhraseKind kind) {
        for (List<Phrase> list : phrases.values()) {
            for (Phrase phrase : list) {
                if (phrase.kind() == kind) {
                    return phrase.cue();
                }
            }
        }
        return null;
    }

    /// Whether the words (lower case) before a colon name no speaker: "Related:", "Update:".
    public boolean label(String words) {
        return labels.contains(words);
    }

    /// Whether some entry is this word and a second one.
    public boolean opensPhrase(String lemma) {
        return openers.contains(lemma);
    }
}
