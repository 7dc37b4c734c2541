package org.dateline.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Bind;
import org.dateline.knowledge.LedgerWords.Deed;
import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.knowledge.Slot;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Posture.Presence;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds what a commitment is to do.
final class Contents {

    private static final Set<String> SPEAKERS = Set.of("i", "we", "he", "she", "they");

    private static final Set<String> NOT = Set.of("not", "never", "n't");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SAY =
            Set.of("say", "tell", "add", "announce", "report", "state", "write", "declare", "explain", "confirm");
    private static final int SAYER = 12;

    private final LedgerWords words;
    private final Moods moods;

    Contents(LedgerWords words, Moods moods) {
        this.words = words;
        this.moods = moods;
    }

    /// What is to be done.
    ///
    /// @param head  its head
    /// @param words its characters
    /// @param noun  the noun that it is the content of in turn ("proposed a plan to leave"), `null` if none
    /// @param slot  where it stood
    record Content(Token head, Span words, @Nullable Token noun, Slot slot) {}

    /// The content in the first slot that is filled, `null` if there is none.
    @Nullable
    Content of(Report report, Sentence sentence, Predication predication, Bind bind) {
        Content out = null;
        for (Slot slot : bind.content()) {
            if (out != null && !(slot instanceof Slot.Under)) {
                return out;
            }
            Content content = switch (slot) {
                case Slot.Under(String preposition) -> under(report, sentence, predication, preposition, slot);
                case Slot.Role role ->
                    switch (role) {
                        case CLAUSE -> clause(report, sentence, predication, bind);
                        case FUTURE -> future(report, sentence, predication);
                        case DEED -> deed(report, sentence, predication);
                        case PATIENT -> patient(report, sentence, predication);
                        case AGENT, BENEFICIARY, OWNER, GRANTER -> null;
                    };
            };
            boolean clause = out != null && slot instanceof Slot.Under;
            if (content != null
                    && (out == null
                            || clause && content.words().start() < out.words().start())) {
                // "agreed to a meeting, only to have it called off"
                out = content;
            }
            if (out != null && out.slot() != Slot.Role.CLAUSE) {
                return out;
            }
        }
        return out;
    }

    /// An infinitive, a gerund, or a clause that says what will or is to be done.
    private @Nullable Content clause(Report report, Sentence sentence, Predication predication, Bind bind) {
        Token head = predication.head();
        boolean others = bind.kind() == Bind.Tie.PLAN
                && head.pos() == Pos.VERB
                && !predication.patients().isEmpty();
        if (others && !predication.passive()) {
            // "prepared his son to lead": what others are to do.
            return null;
        }
        for (Token child : predication.complements()) {
            if (asks(sentence, child)) {
                continue;
            }
            if (child.is("ccomp") && Predications.negated(sentence, child)) {
                continue;
            }
            boolean fits = child.is("xcomp") || child.is("acl")
                    ? Predications.infinitive(sentence, child) || child.tag().equals("VBG")
                    : ahead(report, sentence, child)
                            || child.tag().equals("VB")
                            || bind.kind() == Bind.Tie.DEMAND && child.tag().equals("VBP");
            if (fits && (child.pos().verbal() || Predications.infinitive(sentence, child))) {
                return content(sentence, child, Slot.Role.CLAUSE);
            }
        }
        for (Token child : sentence.children(head)) {
            boolean infinitive =
                    child.is("advcl") && Predications.infinitive(sentence, child) && head.pos() != Pos.NOUN;
            if (infinitive
                    || (child.is("advcl") || child.is("acl")) && child.tag().equals("VBG") && marked(sentence, child)) {
                return content(sentence, child, Slot.Role.CLAUSE);
            }
        }
        return null;
    }

    /// "how to use it", "whether to leave": what is still open.
    private static boolean asks(Sentence sentence, Token clause) {
        Token first = sentence.token(sentence.first(clause));
        return first.tag().startsWith("W")
                || first.lemma().equals("whether")
                || first.lemma().equals("if");
    }

    private static boolean marked(Sentence sentence, Token gerund) {
        return Words.has(sentence, gerund, "mark", Set.of("to", "on", "for", "of"));
    }

    private boolean ahead(Report report, Sentence sentence, Token clause) {
        Mood mood = moods.of(report, sentence, clause);
        return mood == Mood.PLANNED || mood == Mood.PROMISED;
    }

    /// A clause in which the speaker says what it will do.
    private @Nullable Content future(Report report, Sentence sentence, Predication predication) {
        for (Token clause : predication.complements()) {
            Content content = spoken(report, sentence, predication, clause);
            if (content != null) {
                return content;
            }
        }
        Token above = sentence.head(predication.head());
        if (above != null && predication.head().is("parataxis")) {
            return spoken(report, sentence, predication, above);
        }
        return null;
    }

    private @Nullable Content spoken(Report report, Sentence sentence, Predication predication, Token clause) {
        if (!clause.is("ccomp") && clause.head() == predication.head().index()
                || !clause.pos().verbal()) {
            return null;
        }
        boolean will = Clock.future(sentence, clause);
        boolean under = moves(report, sentence, clause) && moods.of(report, sentence, clause) == Mood.BEGUN;
        if (!will && !under || involuntary(sentence, clause)) {
            return null;
        }
        Predication done = Predications.of(sentence, clause);
        if (done.passive() && done.agents().isEmpty()) {
            boolean dated = Clock.due(Clock.times(report, sentence, clause)) != null;
            return dated ? content(sentence, clause, Slot.Role.FUTURE) : null;
        }
        for (Token subject : done.agents()) {
            if (speaks(report, sentence, subject, predication.agents())) {
                return content(sentence, clause, Slot.Role.FUTURE);
            }
        }
        return null;
    }

    /// Whether the clause moves forces, itself or by the event noun that is its object.
    boolean moves(Report report, Sentence sentence, Token clause) {
        if (!words.postures().get(Words.lemma(clause), clause.pos()).isEmpty()) {
            return true;
        }
        for (Token object : sentence.children(clause, "obj")) {
            if (isDeed(object)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the verb says what comes over somebody rather than what they do.
    boolean involuntary(Sentence sentence, Token clause) {
        return Words.entries(words.deeds(), sentence, clause).contains(Deed.NO)
                || sentence.child(clause, "cop") != null;
    }

    private static boolean speaks(Report report, Sentence sentence, Token subject, List<Token> speakers) {
        ActorMention mention = report.actor(sentence, subject);
        if (mention == null) {
            return SPEAKERS.contains(subject.lemma().toLowerCase(Locale.ROOT));
        }
        boolean it = subject.lemma().equals("it");
        for (Token speaker : speakers) {
            ActorMention other = report.actor(sentence, speaker);
            if (other != null
                    && !(it && other.actor().kind() == Actor.Kind.PERSON)
                    && (other.entity() == mention.entity()
                            || other.actor().country() != null
                                    && other.actor()
                                            .country()
                                            .equals(mention.actor().country()))) {
                return true;
            }
        }
        return false;
    }

    /// "announced a withdrawal", "called elections".
    private @Nullable Content deed(Report report, Sentence sentence, Predication predication) {
        for (Token object : predication.patients()) {
            if (isDeed(object) && !actor(report, sentence, object)) {
                return content(sentence, object, Slot.Role.DEED);
            }
        }
        return null;
    }

    boolean isDeed(Token noun) {
        if (noun.pos() != Pos.NOUN) {
            return false;
        }
        boolean moves = words.postures().get(noun.lemma(), Pos.NOUN).stream()
                .anyMatch(stand -> stand.presence() != Presence.PRESENT);
        return moves || words.deeds().get(noun.lemma(), Pos.NOUN).contains(Deed.YES);
    }

    private @Nullable Content patient(Report report, Sentence sentence, Predication predication) {
        for (Token object : predication.patients()) {
            if (actor(report, sentence, object) || object.pos() == Pos.PRON) {
                continue;
            }
            if (!words.commitments().get(object.lemma(), object.pos()).isEmpty()) {
                for (Token clause : Predications.of(sentence, object).complements()) {
                    Content inner = content(sentence, clause, Slot.Role.CLAUSE);
                    return new Content(inner.head(), inner.words(), object, Slot.Role.CLAUSE);
                }
            }
            return content(sentence, object, Slot.Role.PATIENT);
        }
        return null;
    }

    private @Nullable Content under(
            Report report, Sentence sentence, Predication predication, String preposition, Slot slot) {
        for (Token noun : predication.under(preposition)) {
            if (noun.pos() == Pos.NOUN && !timed(report, sentence, noun) && !actor(report, sentence, noun)) {
                return content(sentence, noun, slot);
            }
        }
        return null;
    }

    private static boolean actor(Report report, Sentence sentence, Token noun) {
        ActorMention mention = report.actor(sentence, noun);
        return mention != null && mention.token() == noun.index();
    }

    private static boolean timed(Report report, Sentence sentence, Token noun) {
        for (TimeExpression time : report.times(sentence)) {
            if (time.span().overlaps(noun.span())) {
                return true;
            }
        }
        return false;
    }

    /// The last token of what is to be done: without the verb of saying that may follow, a remark after a comma, or
    /// a further statement.
    private static int end(Sentence sentence, Token head, int last) {
        for (int i = head.index() + 1; i <= last; i++) {
            Token token = sentence.token(i);
            boolean comma = token.form().equals(",");
            if (comma && (remark(sentence, i) || statement(sentence, i, last) || reported(sentence, i, last))) {
                return i - 1;
            }
            if (saying(token)) {
                return i - 1;
            }
            boolean own = token.head() == head.index() && sentence.first(token) > head.index();
            boolean said = own && (token.is("parataxis") || token.is("discourse"));
            boolean aside = own
                    && token.is("advcl")
                    && sentence.token(sentence.first(token) - 1).form().equals(",");
            if (said || aside) {
                return sentence.first(token) - 1;
            }
        }
        return last;
    }

    /// ", citing obstacles".
    private static boolean remark(Sentence sentence, int comma) {
        return comma + 1 < sentence.size() && sentence.token(comma + 1).tag().equals("VBG");
    }

    /// ", the ministry said", ", its spokesman told reporters": whoever says it follows.
    private static boolean reported(Sentence sentence, int comma, int last) {
        for (int i = comma + 1; i <= Math.min(last, comma + SAYER); i++) {
            Token token = sentence.token(i);
            if (token.pos() == Pos.VERB || token.tag().startsWith("VB")) {
                return i > comma + 1 && FINITE.contains(token.tag()) && SAY.contains(token.lemma());
            }
            if (token.tag().startsWith("W") || token.pos() == Pos.SCONJ || token.pos() == Pos.CCONJ) {
                return false;
            }
        }
        return false;
    }

    /// "saying, ...": what follows is another's words.
    private static boolean saying(Token token) {
        return token.tag().equals("VBG")
                && (token.lemma().equals("say") || token.lemma().equals("add"));
    }

    /// ", and the government expelled", ", but linked": a finite verb follows.
    private static boolean statement(Sentence sentence, int comma, int last) {
        if (comma + 1 >= sentence.size() || sentence.token(comma + 1).pos() != Pos.CCONJ) {
            return false;
        }
        for (int i = comma + 2; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.tag().startsWith("W")
                    || token.pos() == Pos.PUNCT
                    || token.tag().equals("TO")) {
                return false;
            }
            if (FINITE.contains(token.tag())) {
                return true;
            }
        }
        return false;
    }

    static Content content(Sentence sentence, Token head, Slot slot) {
        int first = sentence.first(head);
        int last = sentence.last(head);
        if (slot != Slot.Role.FUTURE) {
            Token mark = null;
            for (Token child : sentence.children(head)) {
                if ((child.is("mark") || child.is("case")) && child.index() < head.index()) {
                    mark = child;
                }
            }
            first = mark == null ? first : mark.index() + 1;
            if (mark != null
                    && mark.index() > 0
                    && NOT.contains(sentence.token(mark.index() - 1).lemma())) {
                first = mark.index() - 1;
            }
        } else {
            Token mark = sentence.child(head, "mark");
            boolean drop = mark != null && mark.index() == first
                    || sentence.token(first).tag().startsWith("W");
            first = drop ? first + 1 : first;
        }
        first = Math.min(first, head.index());
        last = Math.max(end(sentence, head, last), head.index());
        return new Content(head, Words.trimmed(sentence, first, last), null, slot);
    }
}
