package org.dateline.actor;

import java.util.Set;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Tells a country that acts or is acted on from a country that is only where something happens.
final class States {

    /// "Russian-backed": the words after an adjective that take the country away from the noun.
    private static final Set<String> TIES = Set.of(
            "backed",
            "led",
            "trained",
            "allied",
            "aligned",
            "speaking",
            "supported",
            "sponsored",
            "funded",
            "financed",
            "made",
            "style",
            "occupied",
            "controlled",
            "held",
            "armed",
            "supplied",
            "brokered",
            "mediated",
            "friendly",
            "educated",
            "equipped",
            "linked",
            "leaning",
            "built",
            "designed",
            "registered",
            "flagged",
            "inspired");

    private static final Set<String> FOR_OR_AGAINST = Set.of("pro", "anti", "non", "post", "ex");

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "across",
            "into",
            "through",
            "inside",
            "outside",
            "around",
            "within",
            "throughout",
            "over",
            "along",
            "under",
            "behind",
            "beyond",
            "off",
            "out of",
            "north of",
            "south of",
            "east of",
            "west of",
            "outside of",
            "inside of",
            "onto",
            "past",
            "besides",
            "about",
            "from",
            "as",
            "like",
            "than",
            "including");

    private static final Set<String> MOTION = Set.of(
            "go",
            "travel",
            "move",
            "return",
            "fly",
            "come",
            "head",
            "arrive",
            "flee",
            "trip",
            "journey",
            "flight",
            "visit",
            "cross",
            "drive",
            "walk",
            "sail",
            "escape",
            "back",
            "deport",
            "border",
            "route",
            "leave",
            "depart",
            "bind",
            "migrate",
            "migration",
            "tour",
            "transfer",
            "evacuate",
            "withdraw",
            "pull");

    /// Verbs whose object is a place.
    private static final Set<String> INTO = Set.of(
            "leave",
            "visit",
            "enter",
            "reach",
            "cross",
            "flee",
            "tour",
            "quit",
            "exit",
            "hit",
            "depart",
            "surround",
            "traverse",
            "border",
            "roam");

    /// Nouns whose "of" phrase is whom they befall.
    private static final Set<String> DONE_TO = Set.of(
            "invasion",
            "occupation",
            "annexation",
            "recognition",
            "condemnation",
            "criticism",
            "support",
            "defence",
            "defense",
            "bombing",
            "shelling",
            "blockade",
            "accusation",
            "behalf",
            "isolation",
            "part",
            "ally",
            "enemy",
            "friend",
            "government",
            "people");

    private static final Set<String> LINKS = Set.of(",", "and", "or", "&");

    private States() {}

    /// Whether the words before or after take the country away from the noun: "Russian-backed", "anti-French".
    static boolean tied(Words words, Hit hit) {
        int after = hit.endAtom();
        int before = hit.firstAtom() - 1;
        return after < words.size() && TIES.contains(words.atom(after)) && hyphenated(words, after - 1, after)
                || before >= 0 && FOR_OR_AGAINST.contains(words.atom(before)) && hyphenated(words, before, before + 1);
    }

    /// Whether two pieces are one word or have a hyphen between them.
    private static boolean hyphenated(Words words, int atom, int next) {
        int first = words.token(atom);
        int second = words.token(next);
        return first == second || second == first + 2 && words.lower(first + 1).length() == 1;
    }

    /// Whether the country does something or has something done to it where it stands.
    static boolean acts(Scene scene, Words words, Hit hit, int head) {
        Sentence sentence = words.sentence();
        Token token = sentence.token(head);
        Toponym toponym = scene.toponym(sentence.index(), token.span());
        boolean associative = toponym != null && toponym.use() == Toponym.Use.ASSOCIATIVE;
        Named.Land land = hit.land();
        if (land != null && land.country().demonyms().isEmpty()) {
            return false;
        }
        if (land != null && land.word() == Named.Land.Word.SEAT && toponym != null && !associative) {
            return false;
        }
        if (Syntax.part(sentence, token)) {
            return land == null || land.word() != Named.Land.Word.SEAT;
        }
        Token at = token;
        for (int i = 0; i < 6 && at.relation().equals("conj"); i++) {
            Token above = sentence.head(at);
            if (above == null) {
                break;
            }
            at = above;
        }
        Token above = sentence.head(at);
        if (land != null && land.word() == Named.Land.Word.SEAT && !associative) {
            return at.is("nsubj") && above != null && above.pos().verbal()
                    || Predications.preposition(sentence, at).equals("between");
        }
        return acts(sentence, at, above, associative);
    }

    /// Whether the phrase says where: "in", "near".
    static boolean where(Sentence sentence, int head) {
        Token at = sentence.token(head);
        String preposition = Predications.preposition(sentence, at);
        return WHERE.contains(preposition) && !preposition.equals("from") && !preposition.equals("as");
    }

    /// Whether only commas and conjunctions stand between two names: a list, of which all act or none does.
    static boolean listed(Words words, Hit before, Hit hit) {
        if (hit.first() - before.last() > 3 || hit.first() - before.last() < 2) {
            return false;
        }
        for (int i = before.last() + 1; i < hit.first(); i++) {
            if (!LINKS.contains(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean acts(Sentence sentence, Token at, @Nullable Token above, boolean associative) {
        if (WHERE.contains(Predications.preposition(sentence, at))
                && !(associative && Predications.preposition(sentence, at).equals("from"))) {
            return false;
        }
        if (at.is("obj")) {
            return above == null || !INTO.contains(above.lemma());
        }
        if (at.is("nsubj")
                || at.is("iobj")
                || at.relation().equals("obl:agent")
                || at.relation().equals("nmod:poss")) {
            return true;
        }
        if (at.is("obl") || at.is("nmod")) {
            return acts(Predications.preposition(sentence, at), above, associative);
        }
        return !at.is("advmod") && !at.is("advcl");
    }

    private static boolean acts(String preposition, @Nullable Token above, boolean associative) {
        String governor = above == null ? "" : above.lemma();
        return switch (preposition) {
            case "of" -> associative || DONE_TO.contains(governor);
            case "to", "for", "toward", "towards" -> !MOTION.contains(governor);
            default -> true;
        };
    }
}
