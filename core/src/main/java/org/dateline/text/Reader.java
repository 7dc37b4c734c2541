package org.dateline.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.dateline.model.Dateline;
import org.dateline.model.Document;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Sentence.Kind;
import org.dateline.syntax.Mender;
import org.dateline.text.engine.Engine;
import org.jspecify.annotations.Nullable;

/// Cleans, splits, tags, parses and names an article.
public final class Reader {

    /// A longer text is not read, in characters.
    static final int LONGEST_TEXT = 5_000_000;

    /// A dateline is looked for in this many blocks of prose.
    private static final int DATELINE_BLOCKS = 3;

    /// A longer sentence is cut, in words.
    static final int LONGEST_SENTENCE = 300;

    private final Engine engine;

    private Reader(Engine engine) {
        this.engine = engine;
    }

    /// Maps the models of the folder into memory.
    ///
    /// @throws java.io.UncheckedIOException where a model cannot be read
    public static Reader load(Path models) {
        return new Reader(Engine.load(models));
    }

    /// Reads an article.
    public Reading read(Article article) {
        String text = article.text();
        if (text.isBlank()) {
            return new Reading.Unreadable(Coding.Reason.NO_TEXT, "the text is empty");
        }
        if (text.length() > LONGEST_TEXT) {
            return new Reading.Unreadable(
                    Coding.Reason.TOO_LONG,
                    "%d characters; at most %d are read".formatted(text.length(), LONGEST_TEXT));
        }
        String language = article.language();
        if (language != null && !language.toLowerCase(Locale.ROOT).startsWith("en")) {
            return new Reading.Unreadable(Coding.Reason.LANGUAGE_NOT_SUPPORTED, language);
        }
        return switch (English.of(text)) {
            case GARBAGE -> new Reading.Unreadable(Coding.Reason.UNREADABLE, "the text holds binary data");
            case OTHER ->
                new Reading.Unreadable(Coding.Reason.LANGUAGE_NOT_SUPPORTED, "the text does not look like English");
            case ENGLISH -> new Reading.Read(new Pass(engine, article).document());
        };
    }

    /// What came of it.
    public sealed interface Reading {

        /// It could be read.
        record Read(Document document) implements Reading {}

        /// It could not, and why.
        record Unreadable(Coding.Reason reason, String detail) implements Reading {}
    }

    /// One article on its way through.
    private static final class Pass {

        private final Engine.Pass engine;
        private final Article article;
        private final String text;
        private final Spans tokens = new Spans();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();
        private @Nullable Dateline dateline;
        private int prose;

        Pass(Engine engine, Article article) {
            this.engine = engine.pass();
            this.article = article;
            this.text = Cleaner.clean(article.text());
        }

        Document document() {
            for (Block block : Layout.of(text)) {
                read(block);
            }
            return new Document(article, text, dateline, sentences, names);
        }

        private void read(Block block) {
            tokens.clear();
            new Tokenizer(text, tokens).cut(block.start(), block.end());
            int at = 0;
            if (block.kind() == Kind.PROSE && prose++ < DATELINE_BLOCKS && dateline == null) {
                Datelines datelines = new Datelines(text, tokens);
                at = datelines.words();
                if (at > 0) {
                    dateline = datelines.read(at);
                    add(0, at, block, Kind.FURNITURE);
                }
            }
            Splitter splitter = new Splitter(text, tokens);
            Kind kind = block.kind();
            while (at < tokens.size()) {
                int end = splitter.end(at);
                if (kind == Kind.HEADLINE && end < tokens.size()) {
                    kind = Kind.PROSE;
                }
                for (int to; at < end; at = to) {
                    to = Math.min(end, at + LONGEST_SENTENCE);
                    add(at, to, block, kind);
                }
            }
        }

        private void add(int from, int to, Block block, Kind kind) {
            int[] starts = new int[to - from];
            int[] ends = new int[to - from];
            for (int i = from; i < to; i++) {
                starts[i - from] = tokens.start(i);
                ends[i - from] = tokens.end(i);
            }
            Sentence sentence = engine.read(text, starts, ends, sentences.size(), block.paragraph(), kind, names);
            sentences.add(Mender.mended(sentence));
        }
    }
}
