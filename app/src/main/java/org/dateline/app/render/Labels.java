package org.dateline.app.render;

import java.util.Locale;
import org.dateline.model.EventType;
import org.dateline.model.TimeExpression;

/// The words by which the record calls the members of closed sets.
final class Labels {

    private Labels() {}

    /// A member in lower case, its words joined by hyphens: `NO_TEXT` is `no-text`.
    static String of(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A quad category: `verbal cooperation`.
    static String of(EventType.Quad quad) {
        return quad.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// A role of a time: `asOf`, as the field of a posture is called.
    static String of(TimeExpression.Role role) {
        return role == TimeExpression.Role.AS_OF ? "asOf" : of((Enum<?>) role);
    }
}
