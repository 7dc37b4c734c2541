package org.dateline.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Country;
import org.jspecify.annotations.Nullable;

/// What a name of the tables stands for.
public sealed interface Named {

    /// The preferred name.
    String name();

    /// An organisation, an armed group or a region with a will of its own.
    ///
    /// @param country ISO 3166-1 alpha-3; `null` for international ones
    /// @param sector  PLOVER sector
    /// @param type    what sort of body it is, as nouns call it: `mission`, `newspaper`, `rebels`, `region`
    /// @param period  when it existed
    /// @param group   whether it is a group rather than an organisation
    record Body(String name, @Nullable String country, String sector, String type, Period period, boolean group)
            implements Named {}

    /// A people or a religious community.
    ///
    /// @param country   ISO 3166-1 alpha-3; `null` for those of several countries
    /// @param religious whether a faith makes it one
    record People(String name, @Nullable String country, boolean religious) implements Named {}

    /// Somebody who held at least one office.
    ///
    /// @param offices by their first days
    /// @param gender  as far as the given name tells
    record Person(String name, List<Office> offices, Gender gender) implements Named {

        /// Copies the list.
        public Person {
            offices = List.copyOf(offices);
        }

        /// The offices held on the day, the higher first as the table has them.
        public List<Office> on(LocalDate day) {
            List<Office> held = new ArrayList<>(2);
            for (Office office : offices) {
                if (office.period().contains(day)) {
                    held.add(office);
                }
            }
            return held;
        }

        /// The office that ended last before the day, `null` if none had.
        public @Nullable Office before(LocalDate day) {
            Office latest = null;
            for (Office office : offices) {
                LocalDate end = office.period().to();
                if (end != null && end.isBefore(day)) {
                    LocalDate best = latest == null ? null : latest.period().to();
                    latest = best == null || end.isAfter(best) ? office : latest;
                }
            }
            return latest;
        }
    }

    /// An office that a person held.
    ///
    /// @param country ISO 3166-1 alpha-3; `null` for offices of international organisations
    /// @param role    `president`, `foreign minister`, …
    /// @param sector  PLOVER sector
    /// @param period  how long
    record Office(@Nullable String country, String role, String sector, Period period) {}

    /// A country, by one of the words that news has for it.
    ///
    /// @param country which
    /// @param word    what sort of word it is
    record Land(Country country, Word word) implements Named {

        @Override
        public String name() {
            return country.name();
        }

        /// What sort of word stands for a country.
        public enum Word {
            /// "Mali".
            NAME,
            /// "Malian".
            ADJECTIVE,
            /// "Malians".
            DEMONYM,
            /// "Bamako", "the Kremlin".
            SEAT
        }
    }
}
