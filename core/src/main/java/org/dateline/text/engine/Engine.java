package org.dateline.text.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/// All models together. Has no state of its own that changes, so one instance serves every thread.
public final class Engine {

    private final WordClasses classes;
    private final Tagger tagger;
    private final Parser parser;
    private final Lemmatizer lemmatizer;
    private final NameTagger nameTagger;

    private Engine(WordClasses classes, Tagger tagger, Parser parser, Lemmatizer lemmatizer, NameTagger nameTagger) {
        this.classes = classes;
        this.tagger = tagger;
        this.parser = parser;
        this.lemmatizer = lemmatizer;
        this.nameTagger = nameTagger;
    }

    /// Maps the models of a folder.
    ///
    /// @throws java.io.UncheckedIOException where one cannot be read
    public static Engine load(Path models) {
        return new Engine(
                WordClasses.load(models.resolve("words.bin")),
                Tagger.load(models.resolve("tagger.bin")),
                Parser.load(models.resolve("parser.bin")),
                Lemmatizer.load(models.resolve("lemmas.bin")),
                NameTagger.load(models.resolve("names.bin")));
    }

    /// Opens a pass over one document.
    public Pass pass() {
        return new Pass(this);
    }

    /// A pass over one document, for one thread.
    public static final class Pass {

        private final Engine engine;
        private final ParserState state = new ParserState();

        private Pass(Engine engine) {
            this.engine = engine;
        }

        /// Reads one sentence.
        ///
        /// @param text      the document
        /// @param starts    where its words start
        /// @param ends      where its words end
        /// @param index     position of the sentence in the document
        /// @param paragraph position of its paragraph
        /// @param kind      what part of the page it is
        /// @param names     the names found are added here
        public Sentence read(
                String text, int[] starts, int[] ends, int index, int paragraph, Sentence.Kind kind, List<Name> names) {
            int n = starts.length;
            List<String> forms = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                forms.add(text.substring(starts[i], ends[i]));
            }
            Words words = new Words(forms, engine.classes);
            engine.tagger.tag(words);
            engine.parser.parse(words, state);
            List<Token> tokens = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                int tag = words.tag(i + 1);
                String penn = engine.tagger.tags().penn(tag);
                int head = state.head(i + 1);
                tokens.add(new Token(
                        i,
                        new Span(starts[i], ends[i]),
                        forms.get(i),
                        engine.lemmatizer.lemma(forms.get(i), penn),
                        engine.tagger.tags().pos(tag),
                        penn,
                        head > n ? Token.ROOT : head - 1,
                        engine.parser.labels().get(state.label(i + 1))));
            }
            names(words, starts, ends, index, names);
            return new Sentence(index, paragraph, kind, new Span(starts[0], ends[n - 1]), tokens);
        }

        /// The name tag of each word of a sentence.
        public List<String> names(List<String> forms) {
            Words words = new Words(forms, engine.classes);
            engine.tagger.tag(words);
            return List.of(engine.nameTagger.tag(words));
        }

        private void names(Words words, int[] starts, int[] ends, int index, List<Name> out) {
            String[] tags = engine.nameTagger.tag(words);
            for (int i = 0; i < tags.length; i++) {
                if (tags[i].startsWith("B-")) {
                    String kind = tags[i].substring(2);
                    int last = i;
                    while (last + 1 < tags.length && tags[last + 1].equals("I-" + kind)) {
                        last++;
                    }
                    out.add(new Name(index, i, last, new Span(starts[i], ends[last]), Name.Kind.valueOf(kind)));
                    i = last;
                }
            }
        }
    }
}
