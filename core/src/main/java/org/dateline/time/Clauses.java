package org.dateline.time;

import java.util.Set;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Tells the tense of the clause around a word: from the parse, or from the words nearby where there is none.
final class Clauses {

    private static final int REACH = 40;

    private static final Set<String> OPEN_MODALS = Set.of("may", "might", "can", "could", "must", "should", "ought");

    /// "Postponed until Monday" was postponed before.
    private static final Set<String> ENDS = Set.of("until", "till", "by", "from", "than", "before");

    /// Verbs whose past looks like their present.
    private static final Set<String> ALIKE = Set.of(
            "bet", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "set", "shed", "shut",
            "split", "spread", "thrust", "beat");

    /// Deadlines count from the day on which they were set.
    private static final Set<String> STATED = Set.of(
            "agree",
            "announce",
            "approve",
            "decide",
            "declare",
            "demand",
            "order",
            "pledge",
            "promise",
            "rule",
            "sign",
            "unveil",
            "vow");

    private final TimeWords words;

    Clauses(TimeWords words) {
        this.words = words;
    }

    Tense tense(Sentence sentence, int token) {
        if (!parsed(sentence)) {
            return nearby(sentence, token);
        }
        Token near = verbBefore(sentence, token);
        if (near != null) {
            return of(sentence, near, REACH);
        }
        Token at = sentence.token(token);
        Token verb = governor(sentence, at);
        Tense tense = of(sentence, verb, REACH);
        if (verb != null && verb.index() < token && words.announcements().contains(verb.lemma())) {
            return Tense.FUTURE;
        }
        return tense.over() || direct(sentence, at, verb, tense) ? tense : Tense.NONE;
    }

    /// Whether the word hangs, by a noun or not, on a verb whose infinitives lie ahead, behind that verb's object.
    boolean undertaken(Sentence sentence, int token) {
        if (!parsed(sentence)) {
            return false;
        }
        Token verb = governor(sentence, sentence.token(token));
        Token object = verb == null ? null : sentence.child(verb, "obj");
        return verb != null
                && object != null
                && object.index() > verb.index()
                && object.index() < token
                && words.intentions().contains(verb.lemma());
    }

    /// Whether the word tells when something was announced: "announced on Thursday that".
    boolean announced(Sentence sentence, int token) {
        if (!parsed(sentence)) {
            return false;
        }
        Token near = verbBefore(sentence, token);
        Token verb = near != null ? near : governor(sentence, sentence.token(token));
        return verb != null
                && STATED.contains(verb.lemma())
                && of(sentence, verb, REACH).over();
    }

    /// The verb that the word follows at once or behind one preposition: "said Friday", "met on Monday". Where the
    /// parse has it otherwise, it is mostly the parse that is wrong.
    private static @Nullable Token verbBefore(Sentence sentence, int token) {
        boolean marks =
                token + 1 < sentence.size() && sentence.token(token + 1).tag().equals("POS");
        int i = token - 1;
        if (marks || i >= 0 && ENDS.contains(sentence.token(i).lemma())) {
            return null;
        }
        if (i > 0 && sentence.token(i).tag().equals("IN")) {
            i--;
        }
        return i >= 0 && sentence.token(i).pos() == Pos.VERB ? sentence.token(i) : null;
    }

    /// Whether the clause's tense is the time's: not where it only marks a noun ("Friday's purchases are"), unless that
    /// noun is what the clause is about ("Monday's talks will").
    private static boolean direct(Sentence sentence, Token token, @Nullable Token verb, Tense tense) {
        Token at = token;
        for (int i = 0; at != null && !at.equals(verb) && i < REACH; i++) {
            Token head = sentence.head(at);
            boolean marks = at.relation().equals("nmod:poss") || at.is("compound") || at.is("amod");
            if (marks && (tense == Tense.PRESENT || head == null || !head.is("nsubj"))) {
                return false;
            }
            at = head;
        }
        return true;
    }

    /// A parse has one root.
    private static boolean parsed(Sentence sentence) {
        int roots = 0;
        int some = Math.min(sentence.size(), 4);
        for (int i = 0; i < some; i++) {
            roots += sentence.token(i).head() < 0 ? 1 : 0;
        }
        return roots <= 1;
    }

    /// The verb, or the predicate with a copula, that the word hangs on.
    private @Nullable Token governor(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; at != null && i < REACH; i++) {
            if (predicate(sentence, at) && !at.is("aux")) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    private boolean predicate(Sentence sentence, Token token) {
        return token.pos() == Pos.VERB
                || token.pos() == Pos.AUX
                || sentence.child(token, "cop") != null
                || sentence.child(token, "aux") != null
                || intended(token);
    }

    private Tense of(Sentence sentence, @Nullable Token verb, int depth) {
        if (verb == null || depth <= 0) {
            return Tense.NONE;
        }
        Tense helped = helped(sentence, verb);
        if (helped != Tense.NONE) {
            return helped;
        }
        return switch (verb.tag()) {
            case "VBD" -> Tense.PAST;
            case "VBZ" -> Tense.PRESENT;
            case "VBP" -> ALIKE.contains(verb.lemma()) ? Tense.NONE : Tense.PRESENT;
            case "JJ" -> intended(verb) ? Tense.FUTURE : above(sentence, verb, depth);
            case "VBN" ->
                infinitival(sentence, verb)
                        ? infinitive(sentence, verb, depth)
                        : intended(verb) ? Tense.FUTURE : verb.is("conj") ? above(sentence, verb, depth) : Tense.PAST;
            case "VB" -> infinitive(sentence, verb, depth);
            default -> above(sentence, verb, depth);
        };
    }

    /// "to be published".
    private static boolean infinitival(Sentence sentence, Token verb) {
        Token mark = sentence.child(verb, "mark");
        return mark != null && mark.lemma().equals("to");
    }

    /// The tense that auxiliaries and the copula carry.
    private Tense helped(Sentence sentence, Token verb) {
        Tense out = Tense.NONE;
        for (Token child : sentence.children(verb)) {
            // "is due to reopen", read as if "due to" were a conjunction.
            if (child.is("mark") && child.lemma().equals("due")) {
                return Tense.FUTURE;
            }
            if (child.is("aux") || child.is("cop")) {
                Tense tense = auxiliary(child);
                if (tense == Tense.FUTURE) {
                    return tense;
                }
                out = out == Tense.NONE ? tense : out;
            }
        }
        boolean planned = out == Tense.PAST || out == Tense.PRESENT || out == Tense.PERFECT;
        return planned && (intended(verb) || going(sentence, verb)) ? Tense.FUTURE : out;
    }

    private Tense auxiliary(Token token) {
        String form = token.lemma();
        if (words.modals().contains(form)) {
            return Tense.FUTURE;
        }
        return switch (token.tag()) {
            case "VBD" -> form.equals("have") ? Tense.PLUPERFECT : Tense.PAST;
            case "VBZ", "VBP" -> form.equals("have") ? Tense.PERFECT : Tense.PRESENT;
            case "MD" -> OPEN_MODALS.contains(form) && !form.equals("could") ? Tense.FUTURE : Tense.NONE;
            default -> Tense.NONE;
        };
    }

    /// "is scheduled", "is due": what is meant lies ahead.
    private boolean intended(Token verb) {
        return (verb.tag().equals("VBN") || verb.tag().equals("JJ"))
                && words.schedules().contains(verb.lemma());
    }

    private static boolean going(Sentence sentence, Token verb) {
        return verb.lemma().equals("go") && verb.tag().equals("VBG") && sentence.child(verb, "xcomp") != null;
    }

    /// "plans to meet" lies ahead; "failed to meet" lies where "failed" does.
    private Tense infinitive(Sentence sentence, Token verb, int depth) {
        int at = verb.index();
        // The parse may take "due to" for a preposition.
        if (at > 1
                && sentence.token(at - 1).lemma().equals("to")
                && sentence.token(at - 2).lemma().equals("due")) {
            return Tense.FUTURE;
        }
        Token head = sentence.head(verb);
        if (head == null) {
            return Tense.NONE;
        }
        boolean ofNoun = verb.relation().equals("acl") && verb.tag().equals("VBN");
        if (ofNoun || words.intentions().contains(head.lemma()) || going(sentence, head)) {
            return Tense.FUTURE;
        }
        return above(sentence, verb, depth);
    }

    private Tense above(Sentence sentence, Token verb, int depth) {
        Token head = sentence.head(verb);
        return head == null ? Tense.NONE : of(sentence, governor(sentence, head), depth - 1);
    }

    /// Without a parse: the nearest verb before the word in its clause, or else after it.
    private Tense nearby(Sentence sentence, int token) {
        for (int i = token - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
            Token at = sentence.token(i);
            if (at.pos() == Pos.PUNCT && !at.form().equals("\"") && steps > 2) {
                break;
            }
            Tense tense = word(sentence, i);
            if (tense != Tense.NONE) {
                return tense;
            }
        }
        for (int i = token + 1, steps = 0; i < sentence.size() && steps < REACH; i++, steps++) {
            Tense tense = word(sentence, i);
            if (tense != Tense.NONE) {
                return tense;
            }
        }
        return Tense.NONE;
    }

    private Tense word(Sentence sentence, int i) {
        Token at = sentence.token(i);
        if (words.modals().contains(at.lemma()) && at.pos() == Pos.AUX) {
            return Tense.FUTURE;
        }
        Token before = i > 0 ? sentence.token(i - 1) : null;
        return switch (at.tag()) {
            case "VBD" -> at.lemma().equals("have") && at.pos() == Pos.AUX ? Tense.PLUPERFECT : Tense.PAST;
            case "VBZ", "VBP" -> at.lemma().equals("have") && at.pos() == Pos.AUX ? Tense.PERFECT : Tense.PRESENT;
            case "VBN" -> intended(at) ? Tense.FUTURE : Tense.NONE;
            case "VB" -> {
                boolean to = before != null && before.lemma().equals("to");
                Token cue = i > 1 ? sentence.token(i - 2) : null;
                yield to && cue != null && words.intentions().contains(cue.lemma()) ? Tense.FUTURE : Tense.NONE;
            }
            default -> Tense.NONE;
        };
    }
}
