package org.dateline.time;

import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;

/// What words of time mean, before the words around them say what role they play.
sealed interface Meaning {

    Kind kind();

    String value();

    Days days();

    /// On the calendar.
    ///
    /// @param stretch the named piece of the calendar
    /// @param days    the days meant: a part of the stretch in "early May"
    record On(Kind kind, String value, Stretch stretch, Days days) implements Meaning {

        static On of(Stretch stretch) {
            return new On(Kind.DATE, stretch.value(), stretch, stretch.days());
        }
    }

    /// A length of time; `days` where it is counted from publication.
    record Lasting(Amount amount, Days days) implements Meaning {

        @Override
        public Kind kind() {
            return Kind.DURATION;
        }

        @Override
        public String value() {
            return amount.value();
        }
    }

    /// Words that do not stand on the calendar: a set, a vague reference, a date that cannot be resolved.
    record Loose(Kind kind, String value) implements Meaning {

        @Override
        public Days days() {
            return Days.UNKNOWN;
        }
    }
}
