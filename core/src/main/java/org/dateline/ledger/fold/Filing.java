package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.Contradiction;
import org.dateline.model.Days;
import org.dateline.model.EventType;
import org.dateline.model.Factuality;
import org.dateline.model.Place;
import org.dateline.model.Posture.Presence;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/// What the folds need of one article. It is made of strings, numbers, days and closed sets only, so that a store
/// can keep it beside the coding and fold without reading texts again. [Clerk] makes it.
///
/// @param article        id of the article
/// @param publisher      who published it, `null` if unknown
/// @param published      the day of publication, `null` if unknown
/// @param headline       its headline, `null` if it has none
/// @param credit         the agency that it credits, `null` if none
/// @param notice         whether it says that it corrects, updates or retracts another
/// @param sketch         of its text, for finding copies
/// @param country        ISO 3166-1 alpha-3 of where it plays, `null` if that is nowhere in particular
/// @param focus          the place, no larger than a district, that most of its claims are at; `null` if there is none
/// @param terms          its words, the weightiest first, for finding stories
/// @param claims         in text order
/// @param commitments    in text order
/// @param postures       in text order
/// @param relations      in text order
/// @param deeds          what else it says was or was not done, in text order
/// @param contradictions within the article
public record Filing(
        String article,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String headline,
        @Nullable String credit,
        Notice notice,
        Sketch sketch,
        @Nullable String country,
        @Nullable Place focus,
        List<Term> terms,
        List<Claim> claims,
        List<Commitment> commitments,
        List<Posture> postures,
        List<Relation> relations,
        List<Deed> deeds,
        List<Contradiction> contradictions) {

    /// Copies the lists.
    public Filing {
        terms = List.copyOf(terms);
        claims = List.copyOf(claims);
        commitments = List.copyOf(commitments);
        postures = List.copyOf(postures);
        relations = List.copyOf(relations);
        deeds = List.copyOf(deeds);
        contradictions = List.copyOf(contradictions);
    }

    /// What an article says that it is to an earlier one.
    public enum Notice {
        NONE,
        CORRECTION,
        UPDATE,
        RETRACTION
    }

    /// A word of an article.
    ///
    /// @param word   its lemma; capitalised if it is a name
    /// @param weight how much it tells of what the article is about, greater than 0
    public record Term(String word, double weight) {}

    /// A claim.
    ///
    /// @param id         in the article
    /// @param sentence   index of its sentence
    /// @param type       what
    /// @param mode       how, `null` if not said
    /// @param status     how it stands
    /// @param factuality how sure the innermost source is
    /// @param actors     who did it
    /// @param recipients to whom
    /// @param places     where
    /// @param days       when; [Days#UNKNOWN] if not said
    /// @param sources    innermost first, the publisher last
    /// @param figures    that belong to it
    /// @param sameAs     other claims of this event in the article
    /// @param terms      lemmas of its clause that tell something, sorted
    /// @param words      the clause
    public record Claim(
            String id,
            int sentence,
            EventType type,
            @Nullable String mode,
            Status status,
            Factuality factuality,
            List<Actor> actors,
            List<Actor> recipients,
            List<Place> places,
            Days days,
            List<Voice> sources,
            List<Figure> figures,
            List<String> sameAs,
            List<String> terms,
            String words) {

        /// Copies the lists.
        public Claim {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            places = List.copyOf(places);
            sources = List.copyOf(sources);
            figures = List.copyOf(figures);
            sameAs = List.copyOf(sameAs);
            terms = List.copyOf(terms);
        }
    }

    /// How many or how much.
    ///
    /// @param min         least value meant, `null` when not bounded below
    /// @param max         greatest value meant, `null` when not bounded above
    /// @param approximate whether the words say that the number is rough
    /// @param unit        currency, SI symbol, or the noun counted; `""` if none
    /// @param words       the words
    public record Amount(@Nullable Double min, @Nullable Double max, boolean approximate, String unit, String words) {

        /// Whether both could be the same number.
        boolean meets(Amount other) {
            return (min == null || other.max == null || min <= other.max)
                    && (max == null || other.min == null || other.min <= max);
        }
    }

    /// A count or sum.
    ///
    /// @param id      in the article
    /// @param measure what is counted
    /// @param amount  how many or how much
    /// @param sources innermost first, the publisher last
    public record Figure(String id, org.dateline.model.Figure.Measure measure, Amount amount, List<Voice> sources) {

        /// Copies the list.
        public Figure {
            sources = List.copyOf(sources);
        }
    }

    /// A commitment.
    ///
    /// @param id         in the article
    /// @param claim      id of the claim that it comes from, `null` if none
    /// @param type       what kind of event is to be done, `null` if it is none of the sixteen
    /// @param by         who is bound
    /// @param to         to whom
    /// @param what       what is to be done, in the article's words
    /// @param acts       lemmas of the doing itself, sorted: `shut`, or `elect` of "hold an election"
    /// @param terms      lemmas of what is to be done that tell something, sorted
    /// @param places     where it is to be done
    /// @param names      what the article calls these places
    /// @param due        when; [Days#UNKNOWN] if not said
    /// @param state      as the article has it
    /// @param supersedes id of the commitment of this article that it takes the place of, `null` if none
    /// @param instead    whether it is said to take the place of another
    /// @param sources    innermost first, the publisher last
    public record Commitment(
            String id,
            @Nullable String claim,
            @Nullable EventType type,
            List<Actor> by,
            List<Actor> to,
            String what,
            List<String> acts,
            List<String> terms,
            List<Place> places,
            List<String> names,
            Days due,
            org.dateline.model.Commitment.State state,
            @Nullable String supersedes,
            boolean instead,
            List<Voice> sources) {

        /// Copies the lists.
        public Commitment {
            by = List.copyOf(by);
            to = List.copyOf(to);
            acts = List.copyOf(acts);
            terms = List.copyOf(terms);
            places = List.copyOf(places);
            names = List.copyOf(names);
            sources = List.copyOf(sources);
        }
    }

    /// Where a force is.
    ///
    /// @param id       in the article
    /// @param force    the force
    /// @param owner    the state or organisation that it belongs to, `null` if unknown
    /// @param place    where, `null` if not said
    /// @param strength how many, `null` if not said
    /// @param asOf     as of when; [Days#UNKNOWN] if not said
    /// @param status   what it is doing there
    /// @param sources  innermost first, the publisher last
    /// @param words    the words
    public record Posture(
            String id,
            Actor force,
            @Nullable String owner,
            @Nullable Place place,
            @Nullable Amount strength,
            Days asOf,
            Presence status,
            List<Voice> sources,
            String words) {

        /// Copies the list.
        public Posture {
            sources = List.copyOf(sources);
        }
    }

    /// How two actors get on.
    ///
    /// @param id      in the article
    /// @param a       one
    /// @param b       the other
    /// @param trend   which way it goes
    /// @param since   since when, or when; [Days#UNKNOWN] if not said
    /// @param sources innermost first, the publisher last
    /// @param words   the words
    public record Relation(
            String id,
            Actor a,
            Actor b,
            org.dateline.model.Relation.Trend trend,
            Days since,
            List<Voice> sources,
            String words) {

        /// Copies the list.
        public Relation {
            sources = List.copyOf(sources);
        }
    }

    /// Something that the article says was done, was not done, or was put off. It need not be one of the sixteen
    /// types of events ("the election was held").
    ///
    /// @param id        its claim in the article, or `s` and the index of its sentence
    /// @param outcome   how it went
    /// @param by        who did it or did not
    /// @param acts      lemmas of the doing itself, sorted
    /// @param terms     lemmas that tell what, the acts among them, sorted
    /// @param places    where
    /// @param countries ISO 3166-1 alpha-3 of all that it names, sorted
    /// @param days      when; [Days#UNKNOWN] if not said
    /// @param until     to when it was put off; [Days#UNKNOWN] if it was not
    /// @param words     the words
    public record Deed(
            String id,
            Outcome outcome,
            List<Actor> by,
            List<String> acts,
            List<String> terms,
            List<Place> places,
            List<String> countries,
            Days days,
            Days until,
            String words) {

        /// Copies the lists.
        public Deed {
            by = List.copyOf(by);
            acts = List.copyOf(acts);
            terms = List.copyOf(terms);
            places = List.copyOf(places);
            countries = List.copyOf(countries);
        }

        /// How it went.
        public enum Outcome {
            DONE,
            NOT_DONE,
            PUT_OFF,
            CALLED_OFF
        }
    }
}
