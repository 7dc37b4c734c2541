package org.dateline.actor;

import java.util.Set;
import org.dateline.actor.Mention.Sort;
import org.dateline.knowledge.actors.Modifier;
import org.dateline.knowledge.actors.Named;
import org.dateline.knowledge.actors.Title;
import org.dateline.model.Name;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Finds the persons' names of a sentence, each with the titles before it: names of the tables, names that the name
/// tagger found, and capitalised words after a title.
final class PersonFinder {

    private static final Set<String> FIELD = Set.of("of", "for");

    /// How many words a name after a title has at most.
    private static final int LONGEST_NAME = 5;

    /// Titles after which a single unknown word is a name.
    private static final Set<String> NO_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /// What names are joined to that is no part of them.
    private static final Set<String> ENDINGS =
            Set.of("era", "style", "type", "like", "elect", "designate", "appointee");

    private final Scene scene;
    private final Words words;
    private final Sentence sentence;
    private final Phrases phrases;
    private final boolean[] taken;
    private final int index;

    PersonFinder(Scene scene, Words words, Phrases phrases, boolean[] taken) {
        this.scene = scene;
        this.words = words;
        this.phrases = phrases;
        this.taken = taken;
        sentence = words.sentence();
        index = sentence.index();
    }

    void find() {
        for (Hit hit : scene.hits.get(index)) {
            if (hit.as(Named.Person.class) != null && hit.first() < hit.last()) {
                person(left(hit.first()), hit.last(), hit);
            }
        }
        for (Name name : scene.names.get(index)) {
            boolean known = name.kind() == Name.Kind.LOC
                    && name.first() == name.last()
                    && scene.hit(index, name.first()) == null
                    && scene.toponym(index, name.span()) == null
                    && scene.lastName(index, name.first());
            if ((known || name.kind() == Name.Kind.PER)
                    && !Stretch.anyTaken(taken, name)
                    && !listedBody(name)
                    && !place(name)
                    && !title(name)) {
                person(left(name.first()), right(name.first(), name.last()), hit(name));
            }
        }
        for (Hit hit : scene.hits.get(index)) {
            if (hit.as(Named.Person.class) != null && !taken[hit.last()]) {
                person(hit.first(), hit.last(), hit);
            }
        }
        titled();
    }

    /// "Foreign Minister Karim Rostami": what stands capitalised after a title is a name, whoever that may be.
    private void titled() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int title = taken[i] ? -1 : phrases.titleEndingAt(i);
            Title words = title < 0 ? null : phrases.title(title);
            if (words == null || words.role() == null || taken[i + 1]) {
                continue;
            }
            int last = i;
            while (last + 1 < sentence.size() && last - i < LONGEST_NAME && namelike(last + 1)) {
                last++;
            }
            if (last > i + 1 || last == i + 1 && sentence.token(i).tag().startsWith("NN")) {
                person(i + 1, last, null);
            }
        }
    }

    private boolean namelike(int at) {
        Token token = sentence.token(at);
        return token.tag().equals("NNP")
                && Character.isUpperCase(token.form().charAt(0))
                && !taken[at]
                && scene.hit(index, at) == null
                && phrases.titleEndingAt(at) < 0
                && phrases.agent(at) == null
                && !NO_NAMES.contains(words.lower(at))
                && scene.toponym(index, token.span()) == null;
    }

    /// A first name with a hyphen belongs to the name: "Jean" before "Emmanuel Ouédraogo".
    private int left(int first) {
        int at = first;
        while (at >= 2 && hyphen(at - 1) && capital(at - 2) && !taken[at - 2] && scene.hit(index, at - 2) == null) {
            at -= 2;
        }
        return at;
    }

    /// "Hoi-kwan", "Jae-myung": the second syllable of a given name is written small.
    private boolean given(int first, int at) {
        Token token = sentence.token(at);
        return at > first + 2
                && (token.tag().equals("NN") || token.tag().equals("NNP"))
                && !ENDINGS.contains(words.lower(at))
                && (at + 1 == sentence.size() || sentence.token(at + 1).pos() != Pos.NOUN);
    }

    private int right(int first, int last) {
        int at = last;
        while (at + 2 < sentence.size()
                && hyphen(at + 1)
                && (capital(at + 2) || given(first, at + 2))
                && !taken[at + 2]) {
            at += 2;
            while (at + 1 < sentence.size() && flat(at + 1)) {
                at++;
            }
        }
        return at;
    }

    private boolean flat(int at) {
        Token token = sentence.token(at);
        return token.is("flat") && capital(at) && !taken[at] && phrases.agent(at) == null;
    }

    private boolean capital(int at) {
        Token token = sentence.token(at);
        return token.pos() == Pos.PROPN && Character.isUpperCase(token.form().charAt(0));
    }

    /// A hyphen without spaces on either side.
    private boolean hyphen(int at) {
        Token token = sentence.token(at);
        return token.form().equals("-")
                && sentence.token(at - 1).span().end() == token.span().start()
                && at + 1 < sentence.size()
                && sentence.token(at + 1).span().start() == token.span().end();
    }

    /// Whether the tables know the words that look like a person's name as a body's or country's.
    private boolean listedBody(Name name) {
        for (Hit hit : scene.hits.get(index)) {
            if (hit.first() <= name.first() && hit.last() >= name.last() && hit.as(Named.Person.class) == null) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words are only a title: "Deputy Defence Minister".
    private boolean title(Name name) {
        for (int i = name.last(); i < sentence.size() && i <= name.last() + 3; i++) {
            int title = phrases.titleEndingAt(i);
            if (title >= 0 && phrases.titleFirst(title) <= name.first() && title >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name is a place's as far as the places know: one of several words, or one that stands where a place
    /// does and is nobody's name elsewhere in the article.
    private boolean place(Name name) {
        Toponym toponym = scene.toponym(index, name.span());
        if (toponym == null || toponym.place() == null || !toponym.span().covers(name.span())) {
            return false;
        }
        return name.last() > name.first()
                || toponym.use() == Toponym.Use.LITERAL
                        && States.where(sentence, name.first())
                        && !scene.partOfName(words.lower(name.first()));
    }

    private @Nullable Hit hit(Name name) {
        for (Hit hit : scene.hits.get(index)) {
            if (hit.last() == name.last() && hit.as(Named.Person.class) != null) {
                return hit;
            }
        }
        return null;
    }

    private void person(int first, int last, @Nullable Hit hit) {
        int begin = first;
        for (int i = first; i < last; i++) {
            int title = phrases.titleEndingAt(i);
            if (title >= 0 && phrases.titleFirst(title) >= first) {
                begin = i + 1;
            }
        }
        begin = hit == null ? begin : Math.min(begin, hit.first());
        int titleHead = begin == 0 ? -1 : titleBefore(begin);
        int from = titleHead < 0 ? begin : phrases.titleFirst(titleHead);
        int outer = titleHead < 0 ? -1 : outer(titleHead, from);
        if (outer >= 0) {
            titleHead = outer;
            from = phrases.titleFirst(outer);
        }
        int head = Syntax.head(sentence, from, last);
        int start = from;
        while (start > 0 && belongs(start - 1)) {
            start--;
        }
        Span span = Syntax.named(sentence, head, start, last);
        Mention mention = new Mention(words, head, Sort.PERSON, span, begin, last);
        mention.hit = hit;
        mention.title = titleHead < 0 ? null : phrases.title(titleHead);
        mention.titleHead = titleHead;
        Stretch.mark(taken, start, last);
        scene.add(mention);
    }

    /// "government spokesman Colonel X": the office before a rank says more than the rank.
    private int outer(int titleHead, int from) {
        Title title = phrases.title(titleHead);
        if (title == null || from == 0) {
            return -1;
        }
        String before = words.lower(from - 1);
        if (FIELD.contains(before) && from > 1) {
            return phrases.titleEndingAt(from - 2);
        }
        Title other = phrases.titleEndingAt(from - 1) < 0 ? null : phrases.title(phrases.titleEndingAt(from - 1));
        return "MIL".equals(title.sector()) && other != null && other.role() != null
                ? phrases.titleEndingAt(from - 1)
                : -1;
    }

    /// "former", "French": a word before a title that says more of it.
    private boolean belongs(int at) {
        Hit hit = scene.hit(index, at);
        if (hit != null && hit.land() != null) {
            return hit.is(Named.Land.Word.ADJECTIVE) || sentence.token(at).is("compound");
        }
        Modifier modifier = phrases.modifier(at);
        return modifier != null && modifier.effect() == Modifier.Effect.FORMER;
    }

    /// The title just before a name, whether the name hangs on it or it on the name.
    private int titleBefore(int begin) {
        int title = phrases.titleEndingAt(begin - 1);
        if (title < 0) {
            return titleWithField(begin);
        }
        return sentence.token(begin - 1).pos() != Pos.PUNCT ? title : -1;
    }

    /// "Minister of Labour Ama Owusu": the title's field stands between it and the name.
    private int titleWithField(int begin) {
        for (int i = begin - 1; i > 0 && i > begin - 7; i--) {
            String tag = sentence.token(i).tag();
            if (tag.equals("IN")) {
                boolean field = i < begin - 1 && FIELD.contains(words.lower(i));
                return field ? phrases.titleEndingAt(i - 1) : -1;
            }
            if (!tag.startsWith("NN") && !tag.equals("CC") && !tag.equals("JJ") && !tag.equals("DT")) {
                return -1;
            }
        }
        return -1;
    }
}
