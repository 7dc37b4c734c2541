package org.dateline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.EventType;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Place;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// What a press release tells of a raid, put together from its coding.
///
/// @param day       when it was, `null` if not known
/// @param provinces where
/// @param groups    whom it was against, by short name
/// @param type      `detention`, `insurgentskilled`, `captureandkill`, `airstrike` or `civiliancasualty`
/// @param killed    least number
/// @param captured  least number
record Raid(@Nullable LocalDate day, Set<String> provinces, Set<String> groups, String type, int killed, int captured) {

    /// Of a text that could not be read.
    static final Raid NOTHING = new Raid(null, Set.of(), Set.of(), "", 0, 0);

    static Raid of(Coding.Coded coded) {
        List<Claim> raids = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            EventType type = claim.event().type();
            boolean raid = type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.MOBILIZE;
            if (raid && claim.status() == Status.ASSERTED) {
                raids.add(claim);
            }
        }
        int killed = count(coded, raids, Measure.KILLED, EventType.ASSAULT);
        int captured = count(coded, raids, Measure.DETAINED, EventType.COERCE);
        return new Raid(
                day(coded, raids),
                provinces(coded, raids),
                groups(coded),
                type(raids, killed, captured),
                killed,
                captured);
    }

    /// The first day that a claim of a raid gives, else the first in the text, else that of publication.
    private static @Nullable LocalDate day(Coding.Coded coded, List<Claim> raids) {
        LocalDate published = coded.article().published();
        for (Claim claim : raids) {
            LocalDate day = day(claim.time(), published);
            if (day != null) {
                return day;
            }
        }
        for (TimeExpression time : coded.times()) {
            LocalDate day = time.role() == TimeExpression.Role.PUBLISHED ? null : day(time, published);
            if (day != null) {
                return day;
            }
        }
        return published;
    }

    private static @Nullable LocalDate day(@Nullable TimeExpression time, @Nullable LocalDate published) {
        LocalDate from = time == null ? null : time.days().from();
        LocalDate to = time == null ? null : time.days().to();
        if (from == null || to == null || to.isAfter(from.plusDays(2))) {
            return null;
        }
        return published != null && from.isBefore(published.minusDays(20)) ? null : from;
    }

    private static Set<String> provinces(Coding.Coded coded, List<Claim> raids) {
        Set<String> out = new TreeSet<>();
        for (Claim claim : raids) {
            for (Toponym toponym : claim.places()) {
                if (!head(coded, toponym)) {
                    add(out, toponym);
                }
            }
            if (!out.isEmpty()) {
                return out;
            }
        }
        for (Toponym toponym : coded.toponyms()) {
            if (out.isEmpty() && !head(coded, toponym)) {
                add(out, toponym);
            }
        }
        return out;
    }

    /// Whether the name is of the town that the release was written in: "KABUL, Afghanistan (May 13)".
    private static boolean head(Coding.Coded coded, Toponym toponym) {
        String text = coded.article().text();
        int end = Math.min(text.length(), toponym.span().end() + 14);
        String words = toponym.span().of(text);
        return text.substring(toponym.span().end(), end).startsWith(", Afghanistan")
                || words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static void add(Set<String> out, Toponym toponym) {
        Place place = toponym.place();
        if (place == null || !"AFG".equals(place.country())) {
            return;
        }
        if (place.precision() == Place.Precision.ADMIN1) {
            out.add(place.name());
        } else if (place.admin1() != null) {
            out.add(place.admin1());
        }
    }

    private static Set<String> groups(Coding.Coded coded) {
        Set<String> out = new TreeSet<>();
        for (ActorMention mention : coded.actors()) {
            String name = mention.actor().name().toLowerCase(Locale.ROOT);
            if (name.contains("haqqani")) {
                out.add("haqqani");
            } else if (name.contains("taliban") && !name.contains("pakistan")) {
                out.add("taliban");
            } else if (name.contains("islamic movement of uzbekistan")) {
                out.add("imu");
            } else if (name.contains("hezb") || name.contains("hizb")) {
                out.add("hig");
            } else if (name.contains("qaeda") || name.contains("qaida")) {
                out.add("aq");
            }
        }
        return out;
    }

    private static String type(List<Claim> raids, int killed, int captured) {
        for (Claim claim : raids) {
            String mode = claim.event().mode();
            if (mode != null && (mode.equals("aerial") || mode.equals("airstrike") || mode.contains("air"))) {
                return "airstrike";
            }
        }
        if (killed > 0) {
            return captured > 0 ? "captureandkill" : "insurgentskilled";
        }
        return "detention";
    }

    /// Different groups of people are added up; the same number of the same kind is told twice.
    private static int count(Coding.Coded coded, List<Claim> raids, Measure measure, EventType type) {
        List<String> seen = new ArrayList<>();
        int out = 0;
        Set<String> counted = new TreeSet<>();
        for (Figure figure : coded.figures()) {
            if (figure.measure() == measure) {
                int least = least(
                        figure.quantity().min(),
                        figure.quantity().span().of(coded.article().text()));
                String key = least + figure.quantity().unit();
                if (least > 0 && !seen.contains(key)) {
                    seen.add(key);
                    out += least;
                }
                counted.add(figure.claim() == null ? "" : figure.claim());
            }
        }
        boolean leader = false;
        for (Claim claim : raids) {
            if (type(claim) == type && !counted.contains(claim.id()) && !leader) {
                for (ActorMention recipient : claim.recipients()) {
                    String words = recipient.span().of(coded.article().text()).toLowerCase(Locale.ROOT);
                    boolean one = !words.endsWith("s") && (words.contains("leader") || words.contains("facilitator"));
                    boolean many =
                            words.endsWith("insurgents") || words.endsWith("individuals") || words.endsWith("fighters");
                    if (one) {
                        leader = true;
                        out += 1;
                        break;
                    }
                    if (many && out == 0) {
                        out += least(null, words);
                        break;
                    }
                }
            }
        }
        return out;
    }

    /// Whoever is seized is captured, by whatever type of event.
    private static EventType type(Claim claim) {
        boolean seized = claim.event().type() == EventType.ASSAULT
                && "abduct".equals(claim.event().mode());
        return seized ? EventType.COERCE : claim.event().type();
    }

    /// The annotators' rule for numbers in words without bounds.
    private static int least(@Nullable Double min, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("several")
                || lower.contains("few")
                || lower.contains("some")
                || lower.contains("group")
                || lower.contains("multiple")) {
            return 3;
        }
        if (lower.contains("numerous") || lower.contains("handful")) {
            return 4;
        }
        return min == null ? 2 : (int) Math.round(min);
    }
}
