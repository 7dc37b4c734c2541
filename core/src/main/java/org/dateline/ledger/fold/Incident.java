package org.dateline.ledger.fold;

import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.Days;
import org.dateline.model.EventType;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/// One happening in the world, as told by everyone who reported it: one mark on a map, however many claims.
/// Claims may contradict each other. What is only planned, asked for or imagined is no incident.
///
/// @param id         article and claim of its earliest member, `kmt-1#c4`: stable while no earlier one comes in
/// @param block      the block that it belongs to: it depends on the filings of this block alone
/// @param type       what most of the claims call it
/// @param mode       how, as most of the claims that say so have it; `null` if none says so
/// @param days       the narrowest window that a claim gives, else the day of the first report
/// @param dated      whether a claim gives the days
/// @param place      the most precise place that a claim gives; `null` if none does
/// @param actors     who did it, according to anyone, the most often named first
/// @param recipients to whom, likewise
/// @param standing   how it stands, all told
/// @param claims     members that stand, oldest first
/// @param denials    those of them that say that it did not happen
/// @param withdrawn  members of articles that were corrected, updated or retracted, oldest first
/// @param tallies    numbers given for it, by measure, the oldest first
/// @param reports    in how many reports it is told, copies counted once
/// @param publishers different ones, the first to report it first
public record Incident(
        String id,
        String block,
        EventType type,
        @Nullable String mode,
        Days days,
        boolean dated,
        @Nullable Place place,
        List<Actor> actors,
        List<Actor> recipients,
        Standing standing,
        List<Ref> claims,
        List<Ref> denials,
        List<Ref> withdrawn,
        List<Tally> tallies,
        int reports,
        List<String> publishers) {

    /// Copies the lists.
    public Incident {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        claims = List.copyOf(claims);
        denials = List.copyOf(denials);
        withdrawn = List.copyOf(withdrawn);
        tallies = List.copyOf(tallies);
        publishers = List.copyOf(publishers);
    }

    /// How an incident stands when all claims are taken together.
    public enum Standing {
        /// Somebody says that it happened and nobody denies it.
        REPORTED,
        /// Nobody says more than that somebody is accused of it.
        ALLEGED,
        /// Some say that it happened, others that it did not.
        DISPUTED,
        /// Only denials are known.
        DENIED,
        /// All that told of it took it back.
        RETRACTED
    }
}
