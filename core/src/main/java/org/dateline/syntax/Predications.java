package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication.Oblique;
import org.jspecify.annotations.Nullable;

/// Finds the arguments of a predicate in a Universal Dependencies tree.
public final class Predications {

    /// Verbs whose infinitive is done by their own subject although they have an object.
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten", "swear", "offer");

    /// Verbs whose object does the infinitive, even where the parser hung it on the object.
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "tell",
            "order",
            "call",
            "appeal",
            "press",
            "pressure",
            "push",
            "invite",
            "encourage",
            "beg",
            "implore",
            "instruct",
            "command",
            "force",
            "compel",
            "allow",
            "permit",
            "enable",
            "persuade",
            "convince",
            "warn",
            "advise",
            "direct",
            "request",
            "require",
            "plead",
            "exhort",
            "send",
            "deploy",
            "dispatch",
            "lobby",
            "petition",
            "challenge",
            "remind",
            "oblige",
            "let",
            "help",
            "train",
            "recruit",
            "hire",
            "pay");

    /// Prepositions under which they have whom they ask.
    private static final Set<String> ASKED = Set.of("on", "upon", "to", "for", "with");

    private static final int DEPTH = 6;

    private Predications() {}

    /// The predication that `head` heads.
    public static Predication of(Sentence sentence, Token head) {
        return head.pos().verbal()
                        || mistagged(sentence, head)
                        || sentence.child(head, "nsubj") != null && !head.pos().nominal()
                ? verbal(sentence, head)
                : nominal(sentence, head);
    }

    /// Whether a word that was tagged a noun is a verb: it has an object ("Police shot a man").
    public static boolean mistagged(Sentence sentence, Token head) {
        return head.pos() == Pos.NOUN && sentence.child(head, "obj") != null;
    }

    static Predication verbal(Sentence sentence, Token head) {
        boolean passive = passive(sentence, head);
        List<Token> subjects = coordinates(sentence, subjects(sentence, head, DEPTH));
        List<Token> objects = coordinates(sentence, objects(sentence, head));
        List<Token> agents = passive ? new ArrayList<>() : subjects;
        List<Token> patients = passive ? subjects : objects;
        List<Oblique> obliques = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (child.is("nsubj") && !preposition(sentence, child).isEmpty()) {
                addOblique(sentence, obliques, child);
            } else if (child.is("obl")) {
                String preposition = preposition(sentence, child);
                if (passive && (child.relation().equals("obl:agent") || preposition.equals("by") && !temporal(child))) {
                    agents.addAll(coordinates(sentence, List.of(child)));
                } else {
                    addOblique(sentence, obliques, child);
                }
            }
        }
        if (head.is("conj") && obliques.isEmpty()) {
            Token first = sentence.head(head);
            if (first != null && head.index() > first.index() && objects.isEmpty() && !passive) {
                // "met and talked with rebels": a shared adverbial hangs on either verb.
                sentence.children(first, "obl").stream()
                        .filter(child -> child.index() > head.index())
                        .forEach(child -> addOblique(sentence, obliques, child));
            }
        }
        for (Token object : objects) {
            // The parser often hangs "on the town" from "an attack" or from "launched" at random.
            sentence.children(object, "nmod").stream()
                    .filter(child -> !child.relation().equals("nmod:poss"))
                    .forEach(child -> addOblique(sentence, obliques, child));
        }
        return new Predication(
                head,
                head,
                passive,
                distinct(agents),
                distinct(patients),
                coordinates(sentence, sentence.children(head, "iobj")),
                obliques,
                complements(sentence, head));
    }

    private static Predication nominal(Sentence sentence, Token head) {
        NounFrame frame = new NounFrame(sentence, head);
        return new Predication(
                head,
                frame.verb(),
                frame.passive(),
                distinct(frame.agents()),
                distinct(frame.patients()),
                frame.beneficiaries(),
                frame.obliques(),
                complements(sentence, head));
    }

    static void addOblique(Sentence sentence, List<Oblique> out, Token child) {
        String preposition = preposition(sentence, child);
        for (Token token : coordinates(sentence, List.of(child))) {
            out.add(new Oblique(preposition, token));
        }
    }

    private static boolean temporal(Token token) {
        return token.lemma().equals("day") || token.lemma().equals("end") || token.pos() == Pos.NUM;
    }

    /// Whether the verb stands in the passive, reduced relatives ("the man killed in Gao") included.
    public static boolean passive(Sentence sentence, Token verb) {
        boolean object = sentence.child(verb, "obj") != null;
        for (Token child : sentence.children(verb)) {
            // A subject alone may be called passive by mistake: "has welcomed the decision" is not.
            if (child.relation().equals("aux:pass")
                    || child.relation().equals("obl:agent")
                    || child.relation().endsWith(":pass") && !object) {
                return true;
            }
        }
        if (verb.is("conj") && verb.tag().equals("VBN")) {
            Token first = sentence.head(verb);
            return first != null
                    && sentence.child(verb, "aux") == null
                    && sentence.child(verb, "nsubj") == null
                    && sentence.child(verb, "obj") == null
                    && passive(sentence, first);
        }
        return verb.tag().equals("VBN")
                && (verb.relation().equals("acl") || verb.relation().equals("advcl") || verb.is("amod"))
                && sentence.child(verb, "obj") == null
                && sentence.child(verb, "nsubj") == null
                && sentence.child(verb, "aux") == null;
    }

    /// Surface subjects, found through coordination, control, participles and relative clauses.
    private static List<Token> subjects(Sentence sentence, Token verb, int depth) {
        List<Token> own = bare(sentence, sentence.children(verb, "nsubj"));
        if (!own.isEmpty()) {
            return own.stream().map(token -> antecedent(sentence, verb, token)).toList();
        }
        if (mistagged(sentence, verb)) {
            return sentence.children(verb, "compound");
        }
        Token above = sentence.head(verb);
        if (above == null || depth == 0) {
            return List.of();
        }
        Token before = misplaced(sentence, verb);
        if (before != null) {
            return List.of(before);
        }
        List<Token> asked = infinitive(sentence, verb) ? asked(sentence, verb, above) : List.of();
        if (!asked.isEmpty()) {
            return asked;
        }
        return switch (verb.relation()) {
            case "conj", "parataxis" ->
                above.pos().verbal() || sentence.child(above, "nsubj") != null
                        ? subjects(sentence, above, depth - 1)
                        : List.of();
            case "xcomp" -> controllers(sentence, above, depth);
            case "advcl", "ccomp" ->
                kept(sentence, verb, above)
                        ? sentence.children(above, "obj")
                        : verb.tag().equals("VBG") || verb.tag().equals("VBN") || infinitive(sentence, verb)
                                ? surfaceSubjects(sentence, above, depth)
                                : List.of();
            case "acl" -> infinitive(sentence, verb) ? owners(sentence, above, depth) : List.of(above);
            case "amod" -> List.of(above);
            case "acl:relcl" -> relativised(sentence, verb) ? List.of() : List.of(above);
            default -> List.of();
        };
    }

    /// Whether the verb asks or makes somebody do something, so that an infinitive on its object is its own.
    public static boolean controlsObject(Token verb) {
        return OBJECT_CONTROL.contains(verb.lemma());
    }

    /// Subjects without a preposition: in "talks between the rebels collapsed" the parser may find two.
    private static List<Token> bare(Sentence sentence, List<Token> subjects) {
        return subjects.stream()
                .filter(subject -> preposition(sentence, subject).isEmpty())
                .toList();
    }

    /// "urged the generals to go", "called on the rebels to talk": who is asked is to do it.
    private static List<Token> asked(Sentence sentence, Token verb, Token above) {
        if (verb.relation().equals("acl") && (above.is("obj") || above.is("obl"))) {
            Token asking = sentence.head(above);
            return asking != null && OBJECT_CONTROL.contains(asking.lemma()) ? List.of(above) : List.of();
        }
        if (verb.is("advcl") && OBJECT_CONTROL.contains(above.lemma())) {
            List<Token> objects = new ArrayList<>(sentence.children(above, "obj"));
            for (Token oblique : sentence.children(above, "obl")) {
                if (objects.isEmpty()
                        && oblique.index() < verb.index()
                        && ASKED.contains(preposition(sentence, oblique))) {
                    objects.add(oblique);
                }
            }
            return coordinates(sentence, objects);
        }
        return List.of();
    }

    /// A finite verb cannot modify a noun by itself: the parser took its subject for something else, and
    /// the noun right before it is that.
    private static @Nullable Token misplaced(Sentence sentence, Token verb) {
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        if (!finite || !verb.relation().equals("acl") || verb.index() == 0) {
            return null;
        }
        Token before = sentence.token(verb.index() - 1);
        return before.pos().nominal() ? before : null;
    }

    /// "stopped the convoy from leaving": the object is the one who does not leave.
    private static boolean kept(Sentence sentence, Token verb, Token above) {
        Token mark = sentence.child(verb, "mark");
        return mark != null && mark.lemma().equals("from") && sentence.child(above, "obj") != null;
    }

    private static List<Token> surfaceSubjects(Sentence sentence, Token verb, int depth) {
        if (verb.pos().verbal() || sentence.child(verb, "nsubj") != null) {
            return subjects(sentence, verb, depth - 1);
        }
        return List.of();
    }

    /// Who does the infinitive under `above`: "asked Denmark to leave", "promised the town to leave".
    private static List<Token> controllers(Sentence sentence, Token above, int depth) {
        if (!SUBJECT_CONTROL.contains(above.lemma())) {
            List<Token> objects = new ArrayList<>(sentence.children(above, "obj"));
            objects.addAll(sentence.children(above, "iobj"));
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return surfaceSubjects(sentence, above, depth);
    }

    /// Who does the infinitive of a noun: "Mali's agreement to hold elections", "reneged on an agreement to".
    private static List<Token> owners(Sentence sentence, Token noun, int depth) {
        List<Token> possessors = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        possessors.addAll(sentence.children(noun, "nsubj"));
        if (!possessors.isEmpty()) {
            return possessors;
        }
        Token above = sentence.head(noun);
        return above == null ? List.of() : surfaceSubjects(sentence, above, depth);
    }

    private static List<Token> objects(Sentence sentence, Token verb) {
        List<Token> out = new ArrayList<>();
        for (Token object : sentence.children(verb, "obj")) {
            if (behind(sentence, verb, object) == null) {
                out.add(antecedent(sentence, verb, object));
            }
        }
        Token first = verb.is("conj") ? sentence.head(verb) : null;
        if (out.isEmpty() && first != null) {
            for (Token object : sentence.children(first, "obj")) {
                Token owner = behind(sentence, first, object);
                if (owner != null && owner.index() == verb.index()) {
                    out.add(object);
                }
            }
        }
        if (out.isEmpty() && verb.relation().equals("acl:relcl")) {
            Token above = sentence.head(verb);
            boolean ownSubject = sentence.child(verb, "nsubj") != null
                    && sentence.children(verb, "nsubj").stream().noneMatch(Predications::relative);
            if (above != null
                    && ownSubject
                    && sentence.children(verb, "obl").stream().noneMatch(Predications::relative)) {
                out.add(above);
            }
        }
        if (out.isEmpty() && verb.is("conj")) {
            // "attacked and looted the town": the object hangs on the last verb alone or on the first.
            if (first != null && first.pos() == Pos.VERB && verb.index() < first.index()) {
                return objects(sentence, first);
            }
        }
        return out;
    }

    /// "killing thousands and displacing millions": an object behind a second verb is that verb's, wherever the
    /// parser hung it.
    private static @Nullable Token behind(Sentence sentence, Token verb, Token object) {
        Token out = null;
        for (Token second : sentence.children(verb, "conj")) {
            if (second.pos() == Pos.VERB
                    && second.index() > verb.index()
                    && second.index() < object.index()
                    && sentence.child(second, "obj") == null) {
                out = second;
            }
        }
        return out;
    }

    private static boolean relativised(Sentence sentence, Token verb) {
        return sentence.children(verb, "obj").stream().anyMatch(Predications::relative)
                || sentence.child(verb, "nsubj") != null;
    }

    /// A relative pronoun stands for the noun that its clause modifies.
    private static Token antecedent(Sentence sentence, Token verb, Token token) {
        if (!relative(token)) {
            return token;
        }
        for (Token at = verb; at != null; at = sentence.head(at)) {
            if (at.relation().equals("acl:relcl")) {
                Token above = sentence.head(at);
                return above == null ? token : above;
            }
        }
        // Its clause was not taken for a relative one: the noun before it, across a comma, is meant.
        for (int i = token.index() - 1; i >= Math.max(0, token.index() - 2); i--) {
            Token before = sentence.token(i);
            if (before.pos() == Pos.NOUN || before.pos() == Pos.PROPN) {
                return before;
            }
        }
        return token;
    }

    private static boolean relative(Token token) {
        return token.tag().equals("WDT")
                || token.tag().equals("WP")
                || token.lemma().equals("that")
                        && token.pos() == Pos.PRON
                        && token.tag().startsWith("W");
    }

    private static List<Token> complements(Sentence sentence, Token head) {
        List<Token> out = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (child.is("ccomp")
                    || child.is("xcomp")
                    || child.relation().equals("acl") && infinitive(sentence, child)) {
                out.add(child);
            }
        }
        return out;
    }

    /// Whether the verb is a to-infinitive.
    public static boolean infinitive(Sentence sentence, Token verb) {
        // Taggers take "to" before an ambiguous word ("to close") for a preposition.
        return sentence.children(verb, "mark").stream()
                .anyMatch(mark -> mark.tag().equals("TO")
                        || mark.lemma().equals("to") && verb.tag().equals("VB"));
    }

    /// The preposition of a noun phrase, lower case, multiword ones joined by spaces; `""` if it has none.
    public static String preposition(Sentence sentence, Token noun) {
        StringBuilder out = new StringBuilder();
        for (Token child : sentence.children(noun, "case")) {
            if (child.index() < noun.index() && !child.tag().equals("POS")) {
                append(out, child);
                sentence.children(child, "fixed").forEach(part -> append(out, part));
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Token token) {
        if (!out.isEmpty()) {
            out.append(' ');
        }
        out.append(token.form().toLowerCase(Locale.ROOT));
    }

    /// The lemma with its particle: `carry out`.
    public static String lemmaWithParticle(Sentence sentence, Token verb) {
        Token particle = sentence.child(verb, "compound:prt");
        return particle == null ? verb.lemma() : verb.lemma() + " " + particle.lemma();
    }

    /// Each token followed by what is coordinated with it.
    public static List<Token> coordinates(Sentence sentence, List<Token> heads) {
        List<Token> out = new ArrayList<>();
        for (Token head : heads) {
            out.add(head);
            for (Token conjunct : sentence.children(head, "conj")) {
                if (conjunct.pos().nominal() || conjunct.pos() == Pos.NUM || conjunct.pos() == Pos.ADJ) {
                    out.add(conjunct);
                }
            }
        }
        return out;
    }

    /// Whether the clause of `verb` is negated by a word of its own: "not", "never", "no one".
    public static boolean negated(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            boolean nor = child.lemma().equals("never")
                    || child.lemma().equals("neither")
                    || child.lemma().equals("nor") && child.index() < verb.index();
            if (nor || not(child) && !elsewhere(sentence, verb, child)) {
                return true;
            }
            if ((child.is("nsubj") || child.is("obj") || child.is("det")) && negative(sentence, child)) {
                return true;
            }
            // "no longer"
            if (child.is("advmod")
                    && sentence.token(sentence.first(child)).lemma().equals("no")) {
                return true;
            }
        }
        return false;
    }

    private static boolean not(Token token) {
        return token.lemma().equals("not") || token.lemma().equals("n't");
    }

    /// "not only", "not just" deny nothing, and "asked not to be named" denies the naming.
    private static boolean elsewhere(Sentence sentence, Token verb, Token not) {
        String next = not.index() + 1 < sentence.size()
                ? sentence.token(not.index() + 1).lemma()
                : "";
        return switch (next) {
            case "only", "just", "merely", "solely" -> true;
            case "to" -> not.index() > verb.index() && !verb.lemma().equals("be");
            default -> false;
        };
    }

    private static boolean negative(Sentence sentence, Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("no")
                || lemma.equals("none")
                || lemma.equals("nobody")
                || lemma.equals("neither")
                || lemma.equals("nothing")) {
            return true;
        }
        Token det = sentence.child(noun, "det");
        Token pair = sentence.child(noun, "cc:preconj");
        return det != null && (det.lemma().equals("no") || det.lemma().equals("neither"))
                || pair != null && pair.lemma().equals("neither");
    }

    private static List<Token> distinct(List<Token> tokens) {
        return tokens.stream().distinct().toList();
    }

    /// The nearest verb above a token, `null` if there is none.
    public static @Nullable Token verbAbove(Sentence sentence, Token token) {
        for (Token at = sentence.head(token); at != null; at = sentence.head(at)) {
            if (at.pos().verbal()) {
                return at;
            }
        }
        return null;
    }
}
