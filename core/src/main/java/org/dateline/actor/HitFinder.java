package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.actors.Alias;
import org.dateline.knowledge.actors.NameTable;
import org.dateline.knowledge.actors.Named;
import org.dateline.knowledge.actors.PhraseTrie;
import org.dateline.model.Name;
import org.jspecify.annotations.Nullable;

/// Looks the names of the tables up in an article: the longest match from the left, in the case that the table has,
/// and of several bodies of one name those that existed at the time.
final class HitFinder {

    /// In a line set in capitals, shorter words are rather not acronyms.
    private static final int SHORTEST_SHOUTED_ACRONYM = 3;

    /// Begins the entry of a country among the names that an article bears out.
    private static final String COUNTRY = "@";

    private final NameTable names;

    HitFinder(NameTable names) {
        this.names = names;
    }

    /// The names of every sentence, in text order.
    List<List<Hit>> find(List<Words> sentences, List<List<Name>> tagged, @Nullable LocalDate day) {
        List<List<Hit>> found = new ArrayList<>(sentences.size());
        Set<String> strong = new HashSet<>();
        boolean weak = false;
        for (int i = 0; i < sentences.size(); i++) {
            List<Hit> hits = scan(sentences.get(i), tagged.get(i), day);
            found.add(hits);
            for (Hit hit : hits) {
                for (Alias alias : hit.aliases()) {
                    if (alias.weak()) {
                        weak = true;
                    } else {
                        strong.add(
                                alias.named() instanceof Named.Land land
                                        ? COUNTRY + land.country().iso3()
                                        : alias.named().name());
                    }
                }
            }
        }
        if (weak) {
            for (int i = 0; i < found.size(); i++) {
                found.set(i, supported(found.get(i), strong, sentences.get(i), tagged.get(i)));
            }
        }
        return found;
    }

    private List<Hit> scan(Words words, List<Name> tagged, @Nullable LocalDate day) {
        List<Hit> out = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Hit hit = longest(words, at, day);
            if (hit != null && !insideAnother(hit, tagged) && !cutShort(words, hit)) {
                out.add(hit);
                at = hit.endAtom();
            } else {
                at++;
            }
        }
        return out;
    }

    /// "The National" is no newspaper in "The National Assembly".
    private static boolean cutShort(Words words, Hit hit) {
        int end = hit.endAtom();
        return words.atom(hit.firstAtom()).equals("the")
                && end == hit.firstAtom() + 2
                && end < words.size()
                && words.capital(end)
                && words.sentence().token(words.token(end)).tag().startsWith("NNP");
    }

    private @Nullable Hit longest(Words words, int start, @Nullable LocalDate day) {
        Hit best = null;
        PhraseTrie.Node<Alias> node = names.trie().root().next(words.atom(start));
        for (int end = start + 1; node != null; end++) {
            if (!node.values().isEmpty() && wholeTokens(words, start, end)) {
                List<Alias> accepted = accepted(node.values(), words, start, day);
                if (!accepted.isEmpty()) {
                    best = new Hit(words.token(start), words.token(end - 1), start, end, accepted);
                }
            }
            node = end < words.size() ? node.next(words.atom(end)) : null;
        }
        return best;
    }

    /// A name may begin inside a token ("ex-Seleka") and end inside one ("US-backed").
    private static boolean wholeTokens(Words words, int start, int end) {
        return words.atom(end - 1).length() > 1 || end == start + 1 || words.token(end - 1) != words.token(start);
    }

    private static List<Alias> accepted(List<Alias> aliases, Words words, int start, @Nullable LocalDate day) {
        List<Alias> out = new ArrayList<>(aliases.size());
        List<Alias> outOfTime = new ArrayList<>(0);
        for (Alias alias : aliases) {
            if (written(alias, words, start)) {
                if (day == null
                        || !(alias.named() instanceof Named.Body body)
                        || body.period().contains(day)) {
                    out.add(alias);
                } else {
                    outOfTime.add(alias);
                }
            }
        }
        return out.isEmpty() ? outOfTime : out;
    }

    private static boolean written(Alias alias, Words words, int start) {
        if (alias.acronym()) {
            return words.upper(start) && (!words.shouting() || words.atom(start).length() > SHORTEST_SHOUTED_ACRONYM);
        }
        for (int i = 0; i < alias.pieces(); i++) {
            if ((alias.capitals() >> i & 1) == 1 && !words.capital(start + i)) {
                return false;
            }
        }
        return true;
    }

    /// "Jordan" is no country in "Michael Jordan".
    private static boolean insideAnother(Hit hit, List<Name> tagged) {
        for (Name name : tagged) {
            if (name.kind() == Name.Kind.PER
                    && name.first() <= hit.first()
                    && hit.last() <= name.last()
                    && name.last() - name.first() > hit.last() - hit.first()) {
                return hit.as(Named.Person.class) == null || hit.last() < name.last();
            }
        }
        return false;
    }

    /// Leaves out weak aliases that nothing else in the article bears out.
    private static List<Hit> supported(List<Hit> hits, Set<String> strong, Words words, List<Name> tagged) {
        List<Hit> out = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            List<Alias> kept = new ArrayList<>(hit.aliases().size());
            boolean named = hit.last() > hit.first()
                    || words.upper(hit.firstAtom())
                    || tagged.stream().anyMatch(name -> name.kind() != Name.Kind.LOC && name.first() == hit.first());
            for (Alias alias : hit.aliases()) {
                if (!alias.weak()
                        || strong.contains(alias.named().name())
                        || named && spokenOf(alias.named(), strong)) {
                    kept.add(alias);
                }
            }
            if (!kept.isEmpty()) {
                out.add(
                        kept.size() == hit.aliases().size()
                                ? hit
                                : new Hit(hit.first(), hit.last(), hit.firstAtom(), hit.endAtom(), kept));
            }
        }
        return out;
    }

    private static boolean spokenOf(Named named, Set<String> strong) {
        return switch (named) {
            case Named.Body body -> body.country() != null && strong.contains(COUNTRY + body.country());
            case Named.People people -> people.country() != null && strong.contains(COUNTRY + people.country());
            case Named.Person person ->
                person.offices().stream().anyMatch(office -> strong.contains(COUNTRY + office.country()));
            case Named.Land land -> true;
        };
    }
}
