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

    private final Network network;
    private final NameNetwork nameNetwork;
    private final Lemmatizer lemmatizer;

    private Engine(Network network, NameNetwork nameNetwork, Lemmatizer lemmatizer) {
        this.network = network;
        this.nameNetwork = nameNetwork;
        this.lemmatizer = lemmatizer;
    }

    /// Maps the models of a folder.
    ///
    /// @throws java.io.UncheckedIOException where one cannot be read
    public static Engine load(Path models) {
        Network network = Network.load(models.resolve("parser.bin"), WordVectors.load(models.resolve("words.bin")));
        return new Engine(
                network,
                NameNetwork.load(models.resolve("names.bin"), network),
                Lemmatizer.load(models.resolve("lemmas.bin")));
    }

    /// Opens a pass over one document.
    public Pass pass() {
        return new Pass(this);
    }

    /// A pass over one document, for one thread.
    public static final class Pass {

        private final Engine engine;
        private final Network.Pass parsed;
        private final NameNetwork.Pass named;

        private Pass(Engine engine) {
            this.engine = engine;
            parsed = new Network.Pass(engine.network);
            named = new NameNetwork.Pass(engine.nameNetwork);
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
            engine.network.read(forms, parsed);
            List<Token> tokens = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                int tag = parsed.tag(i);
                String penn = engine.network.tags().penn(tag);
                tokens.add(new Token(
                        i,
                        new Span(starts[i], ends[i]),
                        forms.get(i),
                        engine.lemmatizer.lemma(forms.get(i), penn),
                        engine.network.tags().pos(tag),
                        penn,
                        parsed.head(i) == 0 ? Token.ROOT : parsed.head(i) - 1,
                        engine.network.relations().get(parsed.label(i))));
            }
            engine.nameNetwork.read(forms, parsed.first(), named);
            names(starts, ends, index, names);
            return new Sentence(index, paragraph, kind, new Span(starts[0], ends[n - 1]), tokens);
        }

        /// The name tag of each word of a sentence.
        public List<String> names(List<String> forms) {
            engine.network.read(forms, parsed);
            engine.nameNetwork.read(forms, parsed.first(), named);
            List<String> out = new ArrayList<>(forms.size());
            for (int t = 0; t < forms.size(); t++) {
                out.add(engine.nameNetwork.tags().get(named.name(t)));
            }
            return out;
        }

        private void names(int[] starts, int[] ends, int index, List<Name> out) {
            List<String> tags = engine.nameNetwork.tags();
            for (int i = 0; i < starts.length; i++) {
                String tag = tags.get(named.name(i));
                if (tag.startsWith("B-")) {
                    String inside = "I" + tag.substring(1);
                    int last = i;
                    while (last + 1 < starts.length
                            && tags.get(named.name(last + 1)).equals(inside)) {
                        last++;
                    }
                    Name.Kind kind = Name.Kind.valueOf(tag.substring(2));
                    out.add(new Name(index, i, last, new Span(starts[i], ends[last]), kind));
                    i = last;
                }
            }
        }
    }
}
