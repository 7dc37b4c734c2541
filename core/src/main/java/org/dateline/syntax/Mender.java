package org.dateline.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Puts a parse right where it cannot be what was meant: a bare gerund behind a noun ("killed in police
/// firing"), an infinitive as an adverbial, two direct objects, a doer beside an active verb, a name as what its verb
/// makes of somebody, a finite verb as an adjective.
public final class Mender {

    private static final Set<String> GIVING = Set.of(
            "give", "offer", "send", "hand", "grant", "tell", "show", "award", "promise", "deny", "pay", "lend", "owe",
            "teach", "ask", "bring", "serve", "issue");

    private static final Set<String> BECOMING = Set.of(
            "be", "become", "remain", "stay", "seem", "appear", "look", "sound", "feel", "turn", "prove", "act",
            "serve");

    private static final Set<String> NAMING = Set.of(
            "call", "label", "brand", "dub", "term", "name", "declare", "consider", "deem", "style", "pronounce");

    private static final Set<String> PROMISES = Set.of(
            "agreement",
            "deal",
            "promise",
            "pledge",
            "plan",
            "decision",
            "commitment",
            "proposal",
            "vow",
            "offer",
            "threat",
            "refusal",
            "accord",
            "pact");

    /// What is done to people rather than to the things and bodies that have to do with them.
    private static final Set<String> SUFFERED = Set.of(
            "kill",
            "wound",
            "injure",
            "shoot",
            "murder",
            "execute",
            "behead",
            "arrest",
            "detain",
            "jail",
            "imprison",
            "capture",
            "abduct",
            "kidnap",
            "displace",
            "expel",
            "deport",
            "convict",
            "accuse",
            "torture",
            "trap");

    private static final Set<String> NOMINAL = Set.of("nsubj", "obj", "obl", "nmod", "root", "conj");

    private final Sentence sentence;
    private final Token[] tokens;
    private boolean mended;

    private Mender(Sentence sentence) {
        this.sentence = sentence;
        tokens = sentence.tokens().toArray(Token[]::new);
    }

    /// The sentence with such readings put right; the sentence itself where there are none.
    public static Sentence mended(Sentence sentence) {
        Mender mender = new Mender(sentence);
        for (Token token : sentence.tokens()) {
            mender.mend(token);
        }
        return mender.mended && mender.isTree()
                ? new Sentence(
                        sentence.index(),
                        sentence.paragraph(),
                        sentence.kind(),
                        sentence.span(),
                        List.of(mender.tokens))
                : sentence;
    }

    /// Whether every token still hangs on one root: two changes of one odd parse could undo that.
    private boolean isTree() {
        int roots = 0;
        int[] seen = new int[tokens.length];
        for (Token token : tokens) {
            roots += token.head() == Token.ROOT ? 1 : 0;
            int at = token.index();
            while (at != Token.ROOT && seen[at] == 0) {
                seen[at] = token.index() + 1;
                at = tokens[at].head();
            }
            if (at != Token.ROOT && seen[at] == token.index() + 1) {
                return false;
            }
        }
        return roots == 1;
    }

    private void mend(Token token) {
        switch (token.tag()) {
            case "VBG" -> gerund(token);
            case "VB" -> infinitive(token);
            case "VBN" -> {
                gapped(token);
                reduced(token);
            }
            case "VBD" -> {
                reduced(token);
                hidden(token);
            }
            default -> {
                if (token.relation().equals("obl:agent")) {
                    doer(token);
                } else if (token.relation().equals("obj")) {
                    given(token);
                } else if (token.relation().equals("xcomp") && token.tag().startsWith("NNP")) {
                    named(token);
                }
            }
        }
    }

    /// "heavy fighting between the army and rebels", "in police firing".
    private void gerund(Token gerund) {
        Token above = sentence.head(gerund);
        if (NOMINAL.contains(gerund.relation())
                && sentence.child(gerund, "obj") == null
                && sentence.child(gerund, "aux") == null
                && described(gerund)) {
            noun(gerund, gerund.relation(), gerund.head());
            return;
        }
        if (gerund.index() == 0
                || above == null
                || !gerund.is("advcl") && !gerund.relation().equals("acl")) {
            return;
        }
        Token before = sentence.token(gerund.index() - 1);
        Token whole = gerund.is("advcl") ? sentence.head(before) : before;
        boolean phrase = before.pos() == Pos.NOUN
                && before.is("obl")
                && whole != null
                && whole.index() == above.index()
                && Predications.preposition(sentence, before).equals("in")
                && sentence.child(gerund, "obj") == null
                && sentence.child(gerund, "xcomp") == null;
        if (phrase) {
            noun(gerund, before.relation(), before.head());
            set(before, before.pos(), before.tag(), gerund.index(), "compound");
            for (Token child : sentence.children(before)) {
                if (child.is("case") || child.is("det")) {
                    set(child, child.pos(), child.tag(), gerund.index(), child.relation());
                }
            }
        }
    }

    private boolean described(Token gerund) {
        return sentence.children(gerund).stream()
                .anyMatch(child -> child.index() < gerund.index()
                        && (child.is("amod")
                                || child.is("det")
                                || child.relation().equals("nmod:poss")));
    }

    private void noun(Token gerund, String relation, int head) {
        tokens[gerund.index()] = new Token(
                gerund.index(),
                gerund.span(),
                gerund.form(),
                gerund.form().toLowerCase(Locale.ROOT),
                Pos.NOUN,
                "NN",
                head,
                relation);
        mended = true;
    }

    /// "are slated to close".
    private void infinitive(Token verb) {
        Token above = sentence.head(verb);
        if (above == null) {
            return;
        }
        Token noun = verb.is("advcl") ? promised(verb, above) : null;
        if (noun != null) {
            set(verb, verb.pos(), verb.tag(), noun.index(), "acl");
        } else if (verb.relation().equals("obl")
                && above.pos() == Pos.VERB
                && Predications.infinitive(sentence, verb)) {
            set(verb, verb.pos(), verb.tag(), verb.head(), "xcomp");
        } else if (verb.relation().equals("acl") && headline(above, verb)) {
            set(verb, verb.pos(), verb.tag(), Token.ROOT, "root");
            set(above, above.pos(), above.tag(), verb.index(), "nsubj");
        }
    }

    /// "reneged on an agreement to hold elections": the infinitive behind such a noun says what was agreed.
    private @Nullable Token promised(Token verb, Token above) {
        Token to = sentence.first(verb) > 0 ? sentence.token(sentence.first(verb) - 1) : null;
        return to != null
                        && PROMISES.contains(lower(to))
                        && to.head() == above.index()
                        && (to.is("obl") || to.is("obj"))
                ? to
                : null;
    }

    /// "France and Allies to Withdraw": a name with an infinitive and nothing else is a sentence.
    private boolean headline(Token noun, Token verb) {
        return noun.head() == Token.ROOT
                && noun.index() < verb.index()
                && (noun.pos() == Pos.PROPN || noun.pos() == Pos.NOUN && sentence.kind() == Sentence.Kind.HEADLINE)
                && sentence.child(noun, "nsubj") == null
                && sentence.child(noun, "cop") == null
                && Predications.infinitive(sentence, verb);
    }

    /// "161 were killed and 1,440 wounded": the number before the second participle is its subject.
    private void gapped(Token participle) {
        Token first = participle.is("conj") ? sentence.head(participle) : null;
        Token before = participle.index() == 0 ? null : sentence.token(participle.index() - 1);
        if (first == null
                || before == null
                || before.pos() != Pos.NUM
                || before.index() <= first.index()
                || sentence.child(first, "nsubj") == null
                || sentence.child(participle, "nsubj") != null) {
            return;
        }
        if (before.is("conj") && before.head() == first.index()
                || before.head() == participle.index() && !before.is("nsubj")) {
            set(before, before.pos(), before.tag(), participle.index(), "nsubj:pass");
        }
    }

    /// "a cemetery of soldiers killed in the war": what such a verb beside a noun says, it says of whom it was done to,
    /// and that is the noun just before it.
    private void reduced(Token verb) {
        Token above = sentence.head(verb);
        if (!verb.relation().equals("acl")
                || above == null
                || verb.index() == 0
                || sentence.children(verb).stream()
                        .anyMatch(child -> child.is("nsubj") || child.is("obj") || child.is("aux"))) {
            return;
        }
        Token before = sentence.token(verb.index() - 1);
        boolean nearer = before.tag().equals("NNS") && before.is("nmod") && before.head() == above.index();
        if (SUFFERED.contains(verb.lemma())) {
            set(verb, verb.pos(), "VBN", nearer ? before.index() : verb.head(), "acl");
        } else if (verb.tag().equals("VBD") && above.head() == Token.ROOT && above.pos() == Pos.PROPN) {
            set(verb, verb.pos(), verb.tag(), Token.ROOT, "root");
            set(above, above.pos(), above.tag(), verb.index(), "nsubj");
        }
    }

    /// "the Queen suspended parliament for a week", read as a kind of parliament.
    private void hidden(Token verb) {
        Token object = verb.is("amod") && verb.index() > 0 ? sentence.head(verb) : null;
        Token subject = object == null ? null : sentence.token(verb.index() - 1);
        if (object == null
                || subject == null
                || object.head() != Token.ROOT
                || object.index() < verb.index()
                || subject.head() != object.index()
                || !subject.is("compound") && !subject.is("nmod")) {
            return;
        }
        for (Token child : sentence.children(object)) {
            boolean prepositional = child.is("nmod") && sentence.child(child, "case") != null;
            if (child.index() == subject.index() - 1 && child.is("det")) {
                set(child, child.pos(), child.tag(), subject.index(), "det");
            } else if (prepositional || child.is("punct")) {
                set(child, child.pos(), child.tag(), verb.index(), prepositional ? "obl" : child.relation());
            }
        }
        set(subject, subject.pos(), subject.tag(), verb.index(), "nsubj");
        set(object, object.pos(), object.tag(), verb.index(), "obj");
        set(verb, verb.pos(), verb.tag(), Token.ROOT, "root");
    }

    /// "died in an ambush by rebels": nobody is died.
    private void doer(Token doer) {
        Token verb = sentence.head(doer);
        boolean active = verb != null
                && !verb.tag().equals("VBN")
                && verb.pos() == Pos.VERB
                && sentence.child(verb, "aux:pass") == null;
        if (active) {
            set(doer, doer.pos(), doer.tag(), doer.head(), "obl");
        }
    }

    /// "attacked al-Amri": a name behind a verb that says nothing of what somebody is or becomes is its object.
    private void named(Token name) {
        Token verb = sentence.head(name);
        if (verb != null
                && verb.pos() == Pos.VERB
                && name.index() > verb.index()
                && !BECOMING.contains(verb.lemma())
                && sentence.child(verb, "obj") == null
                && sentence.child(verb, "nsubj:pass") == null
                && sentence.child(name, "case") == null
                && sentence.child(name, "mark") == null
                && sentence.child(name, "cop") == null) {
            set(name, name.pos(), name.tag(), name.head(), "obj");
        }
    }

    /// "gave the president an ultimatum": who comes first is given.
    private void given(Token object) {
        Token verb = sentence.head(object);
        if (verb != null && NAMING.contains(verb.lemma())) {
            called(object, verb);
            return;
        }
        if (verb == null || !GIVING.contains(lower(verb)) || sentence.child(verb, "iobj") != null) {
            return;
        }
        @Nullable Token second = null;
        for (Token other : sentence.children(verb, "obj")) {
            second = other.index() > object.index() ? other : second;
        }
        if (second != null) {
            set(object, object.pos(), object.tag(), object.head(), "iobj");
        }
    }

    /// "called the raid a killing", "what police declared a killing": the second of two objects is what the first is
    /// called.
    private void called(Token object, Token verb) {
        Token direct = sentence.child(verb, "obj");
        Token first = sentence.child(verb, "iobj");
        first = first == null ? direct : first;
        boolean second = first != null && first.index() < object.index();
        int begin = sentence.first(verb);
        if (second || begin > 0 && sentence.token(begin - 1).tag().equals("WP")) {
            set(object, object.pos(), object.tag(), object.head(), "xcomp");
        }
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private void set(Token token, Pos pos, String tag, int head, String relation) {
        tokens[token.index()] =
                new Token(token.index(), token.span(), token.form(), token.lemma(), pos, tag, head, relation);
        mended = true;
    }
}
