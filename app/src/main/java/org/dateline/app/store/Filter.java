package org.dateline.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to look for. Members of a list are alternatives; different fields must all hold. Empty lists, `null` and
/// [Window#ANY] leave nothing out. Made by [#builder()].
///
/// @param countries  ISO 3166-1 alpha-3 codes: of a place, or of an actor or recipient
/// @param area       where a place of the entry lies; countries and regions count by their middle
/// @param actors     an actor or recipient: a country (`MLI`), a country and sector (`MLI MIL`), a sector (`REB`)
/// or words of a name in any order, the last may be cut short (`wagner`)
/// @param pair       two of such, between whom it is, in either direction
/// @param types      event types of claims; measures of figures; kinds of contradictions
/// @param statuses   statuses of claims, states of commitments, statuses of postures, trends of relations, forms of
/// quotations
/// @param sources    who is said to have said so: as `actors`, but not the publisher
/// @param publishers names as the articles have them
/// @param stories    refs of stories
/// @param articles   refs of articles
/// @param text       words that all occur, in any order; `"as a phrase"`; `begin*`; `-without`
/// @param published  clock of publication
/// @param event      clock of what is told: times of role event, since or until that touch the window
/// @param due        clock of what is due: times of role due that touch the window
/// @param asOf       clock of counting and seeing: times of role asOf that touch the window
/// @param knownAsOf  as the record stood at the end of that day, by days of publication: later articles are not
/// there, and versions that replaced others later have not yet done so
/// @param copies     whether articles count that are copies of others
public record Filter(
        List<String> countries,
        @Nullable Area area,
        List<String> actors,
        @Nullable Pair pair,
        List<String> types,
        List<String> statuses,
        List<String> sources,
        List<String> publishers,
        List<String> stories,
        List<String> articles,
        @Nullable String text,
        Window published,
        Window event,
        Window due,
        Window asOf,
        @Nullable LocalDate knownAsOf,
        boolean copies) {

    /// Leaves nothing out.
    public static final Filter NONE = builder().build();

    /// Copies the lists.
    public Filter {
        countries = List.copyOf(countries);
        actors = List.copyOf(actors);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        sources = List.copyOf(sources);
        publishers = List.copyOf(publishers);
        stories = List.copyOf(stories);
        articles = List.copyOf(articles);
    }

    /// Two parties, in either direction, each said as in [Filter#actors()].
    public record Pair(String a, String b) {}

    /// A filter to be made, that leaves nothing out yet.
    public static FilterBuilder builder() {
        return new FilterBuilder();
    }
}
