package org.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Cue;
import org.dateline.knowledge.CueLexicon;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.quote.Complements.Fill;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds cues that are verbs: "said", "accused … of", "is expected to", "as … put it".
final class VerbCues {

    private final CueLexicon lexicon;
    private final ClauseEnd ends;

    VerbCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
        ends = new ClauseEnd(lexicon);
    }

    /// In order of the verbs.
    void find(Sentence sentence, Marks marks, List<Reported> out) {
        for (Token token : sentence.tokens()) {
            if (token.pos() == Pos.VERB) {
                if (modifier(token)) {
                    adjective(sentence, token, out);
                } else {
                    read(sentence, token, marks, out);
                }
            }
        }
    }

    private void adjective(Sentence sentence, Token verb, List<Reported> out) {
        Token object = sentence.head(verb);
        Token subject = Subjects.misreadAdjective(sentence, verb);
        if (object == null || subject == null) {
            return;
        }
        Extent rest = new Extent(verb.index() + 1, sentence.last(object));
        Choice choice = Choice.of(lexicon, lexicon.verb(verb.lemma()), List.of(new Fill("obj", rest, object)), false);
        if (choice != null) {
            Reported reported = reported(sentence, verb, choice.cue(), new Extent(verb.index(), verb.index()), subject);
            reported.add(rest);
            reported.complete = true;
            out.add(reported);
        }
    }

    private static boolean modifier(Token verb) {
        return verb.is("amod") || verb.is("compound") || verb.is("case") || verb.is("mark") || verb.is("fixed");
    }

    private void read(Sentence sentence, Token verb, Marks marks, List<Reported> out) {
        Token second = second(sentence, verb);
        List<Cue> cues =
                second == null ? lexicon.verb(verb.lemma()) : lexicon.verb(verb.lemma() + " " + second.lemma());
        if (cues.isEmpty()) {
            return;
        }
        boolean passive =
                Predications.passive(sentence, verb) && !Subjects.misread(sentence, verb) || reduced(sentence, verb);
        Extent words = words(sentence, verb, second);
        Reported standing = passive ? null : standing(sentence, verb, cues, words, marks);
        if (standing != null) {
            out.add(standing);
        } else {
            governing(sentence, verb, second, cues, words, passive, marks, out);
        }
    }

    /// "when asked about it": a passive without its auxiliary that taggers take for a past tense.
    private static boolean reduced(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBD") || verb.index() == 0 || sentence.child(verb, "nsubj") != null) {
            return false;
        }
        Token before = sentence.token(verb.index() - 1);
        return before.lemma().equals("when")
                || before.lemma().equals("if")
                || before.lemma().equals("once");
    }

    /// A reporting clause behind or within its content.
    private static @Nullable Reported standing(
            Sentence sentence, Token verb, List<Cue> cues, Extent words, Marks marks) {
        Cue cue = speech(cues);
        if (cue == null || !Beside.finite(sentence, verb)) {
            return null;
        }
        boolean addressed = cue.frame().contains("obj");
        Token inverted = addressed ? null : Subjects.inverted(sentence, verb, words, marks);
        Token agent = inverted == null ? Subjects.of(sentence, verb, words, marks) : inverted;
        if (agent == null) {
            return null;
        }
        Reported reported = reported(sentence, verb, cue, words, agent);
        reported.quotes = cue.takes("quote");
        return Beside.around(sentence, verb, reported, marks) ? reported : null;
    }

    private static @Nullable Cue speech(List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.takes("quote") || cue.takes("clause") && cue.stance() != Stance.PLANS) {
                return cue;
            }
        }
        return null;
    }

    /// A cue that governs its content; each of several things that somebody is accused of is one.
    private void governing(
            Sentence sentence,
            Token verb,
            @Nullable Token second,
            List<Cue> cues,
            Extent words,
            boolean passive,
            Marks marks,
            List<Reported> out) {
        Choice choice = Choice.of(lexicon, cues, fills(sentence, verb, second, cues, words, passive), passive);
        if (choice != null && choice.cue().nameless() == Cue.Nameless.AUTHOR) {
            guess(sentence, verb, choice, words, out);
            return;
        }
        Token agent = Subjects.of(sentence, verb, words, marks);
        if (agent == null && passive && choice != null && choice.active(sentence, verb)) {
            agent = sentence.child(verb, "nsubj");
        }
        if (choice == null) {
            Cue cue = speech(cues);
            Reported beside = agent == null || cue == null ? null : beside(sentence, verb, cue, words, agent);
            if (beside != null) {
                out.add(beside);
            }
        } else if (agent != null || choice.nameless(passive)) {
            for (Extent part : choice.extents(sentence, verb)) {
                Extent extent = choice.slot().equals("clause") ? joined(sentence, words, part) : part;
                if (choice.slot().equals("clause") && !reducedRelative(sentence, extent)) {
                    extent = new Extent(extent.first(), ends.of(sentence, verb, extent.last()));
                }
                Reported reported = reported(sentence, verb, choice.cue(), words, agent);
                reported.stance = Stances.of(sentence, verb, choice.cue(), choice.head(), agent);
                boolean ofSubject = choice.slot().equals("inf")
                        || choice.slot().equals("small")
                        || choice.slot().equals("as");
                if (agent == null && passive && ofSubject) {
                    raised(sentence, verb, reported);
                }
                reported.add(extent);
                reported.complete = extent.first() > verb.index();
                reported.weak = choice.weak();
                reported.quotes = choice.cue().takes("quote") && agent != null;
                relative(sentence, verb, reported);
                out.add(reported);
            }
        }
    }

    /// "The rebels seem to have fled": the report's own guess about its subject. Where a cue follows, that one tells
    /// whose thought it is: "he seems to believe".
    private void guess(Sentence sentence, Token verb, Choice choice, Extent words, List<Reported> out) {
        if (choice.slot().equals("inf") && !lexicon.verb(choice.head().lemma()).isEmpty()) {
            return;
        }
        Reported reported = reported(sentence, verb, choice.cue(), words, null);
        reported.author = true;
        raised(sentence, verb, reported);
        reported.add(choice.extent());
        reported.complete = true;
        out.add(reported);
    }

    /// The subject of a raising verb belongs to what is reported: "The rebels are believed to have fled".
    private static void raised(Sentence sentence, Token verb, Reported reported) {
        Token subject = sentence.child(verb, "nsubj");
        if (subject != null
                && subject.index() < verb.index()
                && !subject.is("expl")
                && !subject.lemma().equals("it")) {
            reported.add(NounPhrases.of(sentence, subject, verb.index()));
        }
    }

    /// "which critics say is flawed": the clause lacks its subject and ends with the relative one.
    private static boolean reducedRelative(Sentence sentence, Extent extent) {
        return Words.finite(sentence.token(extent.first()));
    }

    private static List<Fill> fills(
            Sentence sentence, Token verb, @Nullable Token second, List<Cue> cues, Extent words, boolean passive) {
        List<Fill> fills = Complements.ofVerb(sentence, verb, passive);
        // "took issue with": the noun that makes the cue is no content of it.
        fills.removeIf(fill -> words.has(fill.head().index()) && fill.slot().equals("obj")
                || second != null && fill.head().index() == second.index());
        Cue cue = speech(cues);
        if (cue == null
                || !cue.takes("clause")
                || !fills.isEmpty() && fills.getFirst().slot().equals("clause")) {
            return fills;
        }
        boolean addressed = cue.frame().contains("obj") || cue.frame().contains("iobj");
        Fill bare = addressed ? Complements.bareClause(sentence, verb) : null;
        if (bare != null) {
            List<Fill> out = new ArrayList<>(fills);
            out.addFirst(bare);
            return out;
        }
        int that = Beside.thatBehind(sentence, words, !addressed && !fills.isEmpty());
        if (that < 0 || sentence.token(that - 1).pos() == Pos.NOUN && !addressed) {
            return fills;
        }
        List<Fill> out = new ArrayList<>(fills);
        out.addFirst(Complements.thatClause(sentence, that));
        return out;
    }

    /// "which he said were closed", "what officials called a crime": the pronoun is part of what is said.
    private static void relative(Sentence sentence, Token verb, Reported reported) {
        Extent source = reported.source;
        int at = reported.group.first() - 1;
        if (at < 0
                || source == null
                || reported.pieces.isEmpty()
                || source.last() > verb.index()
                || source.first() <= at
                || reported.pieces.getFirst().start()
                        < sentence.token(verb.index()).span().end()) {
            return;
        }
        Token pronoun = sentence.token(at);
        if (pronoun.tag().equals("WDT") || pronoun.tag().equals("WP")) {
            reported.pieces.addFirst(pronoun.span());
        }
    }

    /// From right behind the cue where a finite verb stands in between: the parse has cut the clause in two.
    private static Extent joined(Sentence sentence, Extent words, Extent extent) {
        for (int i = words.last() + 1; i < extent.first(); i++) {
            Token token = sentence.token(i);
            if (Words.comma(token) || Words.quotationMark(token)) {
                return extent;
            }
            if (token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP")
                    || token.tag().equals("MD")) {
                return new Extent(words.last() + 1, extent.last());
            }
        }
        return extent;
    }

    /// A reporting clause before its content without governing it in the parse.
    private static @Nullable Reported beside(Sentence sentence, Token verb, Cue cue, Extent words, Token agent) {
        Reported reported = reported(sentence, verb, cue, words, agent);
        reported.quotes = cue.takes("quote");
        if (cue.takes("clause")) {
            Beside.read(sentence, verb, reported);
        }
        boolean nothing = reported.pieces.isEmpty() && reported.before == null && reported.after == null;
        relative(sentence, verb, reported);
        return nothing && !reported.quotes ? null : reported;
    }

    private static Reported reported(Sentence sentence, Token verb, Cue cue, Extent words, @Nullable Token agent) {
        Stance stance = Stances.of(sentence, verb, cue);
        if (agent == null) {
            return new Reported(sentence, cue, stance, words, verb, null, null, words);
        }
        Extent phrase = wholeName(sentence, NounPhrases.of(sentence, agent, verb.index()), verb);
        Extent whole = Appositions.with(sentence, phrase, words);
        Extent group = words;
        if (near(sentence, whole, words)) {
            group = words.union(whole);
        }
        Extent source = Appositions.withoutAside(sentence, whole, agent);
        return new Reported(sentence, cue, stance, words, verb, source, agent, group);
    }

    /// No source begins in the middle of a name: "Professor Osei".
    private static Extent wholeName(Sentence sentence, Extent phrase, Token verb) {
        int first = phrase.first();
        while (first > 0
                && first - 1 != verb.index()
                && sentence.token(first).pos() == Pos.PROPN
                && sentence.token(first - 1).pos() == Pos.PROPN) {
            first--;
        }
        int last = phrase.last();
        while (last > first
                && last + 1 < sentence.size()
                && last + 1 != verb.index()
                && sentence.token(last).pos() == Pos.PROPN
                && sentence.token(last + 1).pos() == Pos.PROPN) {
            last++;
        }
        return new Extent(first, last);
    }

    private static boolean near(Sentence sentence, Extent source, Extent words) {
        if (source.first() > words.last()) {
            return source.first() - words.last() <= 2;
        }
        for (int i = source.last() + 1; i < words.first(); i++) {
            if (sentence.token(i).pos() != Pos.ADV && !Words.comma(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    /// The particle or noun that makes an entry of two words with the verb.
    private @Nullable Token second(Sentence sentence, Token verb) {
        if (!lexicon.opensPhrase(verb.lemma())) {
            return null;
        }
        for (Token child : sentence.children(verb)) {
            if (child.index() > verb.index()
                    && !lexicon.verb(verb.lemma() + " " + child.lemma()).isEmpty()) {
                return child;
            }
        }
        if (verb.index() + 1 < sentence.size()) {
            Token next = sentence.token(verb.index() + 1);
            if (!lexicon.verb(verb.lemma() + " " + next.lemma()).isEmpty()) {
                return next;
            }
        }
        return null;
    }

    /// With auxiliaries, negation and adverbs before it and a particle after it.
    private static Extent words(Sentence sentence, Token verb, @Nullable Token second) {
        int first = verb.index();
        while (first > 0) {
            Token before = sentence.token(first - 1);
            if (before.head() != verb.index()
                    || before.tag().startsWith("W")
                    || Words.quantity(before)
                    || !(before.is("aux")
                            || before.is("advmod")
                            || before.is("cop")
                            || before.is("mark") && before.tag().equals("TO"))) {
                break;
            }
            first--;
        }
        while (first < verb.index() && sentence.token(first).is("mark")) {
            first++;
        }
        int last = second == null ? verb.index() : Math.max(verb.index(), Math.min(second.index(), verb.index() + 2));
        return new Extent(first, last);
    }
}
