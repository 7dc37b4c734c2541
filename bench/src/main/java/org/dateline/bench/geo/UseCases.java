package org.dateline.bench.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Coder;
import org.dateline.bench.Report;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.Toponym;
import org.dateline.model.Toponym.Use;
import org.jspecify.annotations.Nullable;

/// Scores sentences whose place names are marked as `[literal|ISO]` or `{associative|ISO}`, with the places that claims
/// are to have: `knowledge/gazetteer/cases.tsv` and files like it.
final class UseCases {

    private final Coder coder;
    private final int[] right = new int[2];
    private final int[] found = new int[2];
    private final int[] gold = new int[2];
    private int countries;
    private int countriesRight;
    private int pinsRight;
    private int pinsFound;
    private int pinsGold;

    UseCases(Coder coder) {
        this.coder = coder;
    }

    /// A marked name.
    private record Marked(Span span, Use use, @Nullable String country) {}

    /// A sentence without its marks.
    private record Case(String text, List<Marked> names, Set<String> pins, Set<String> allowed) {

        static Case of(String line) {
            String[] cells = line.split("\t");
            if (cells.length < 2) {
                throw new IllegalArgumentException("\"%s\" is not a sentence and its pins".formatted(line));
            }
            StringBuilder text = new StringBuilder();
            List<Marked> names = new ArrayList<>();
            String marked = cells[0];
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                int end = c == '[' ? marked.indexOf(']', i) : c == '{' ? marked.indexOf('}', i) : -1;
                if (end < 0) {
                    text.append(c);
                    continue;
                }
                String[] parts = marked.substring(i + 1, end).split("\\|");
                Span span = new Span(text.length(), text.length() + parts[0].length());
                names.add(
                        new Marked(span, c == '[' ? Use.LITERAL : Use.ASSOCIATIVE, parts.length > 1 ? parts[1] : null));
                text.append(parts[0]);
                i = end;
            }
            Set<String> pins = new TreeSet<>();
            Set<String> allowed = new TreeSet<>();
            for (String pin : cells[1].split("\\|")) {
                String name = pin.strip();
                if (name.endsWith("?")) {
                    allowed.add(name.substring(0, name.length() - 1));
                } else if (!name.equals("-")) {
                    pins.add(name);
                }
            }
            return new Case(text.toString(), List.copyOf(names), pins, allowed);
        }
    }

    Report score(Path file) throws IOException {
        List<Case> cases = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("sentence\t"))
                .map(Case::of)
                .toList();
        Report report = new Report(cases.size());
        for (Case one : cases) {
            Article article = new Article("case", null, null, "en", null, null, one.text());
            if (coder.code(article) instanceof Coding.Coded coded) {
                names(one, coded.toponyms(), report);
                pins(one, coded.claims(), report);
            } else {
                report.error("not read", one.text());
            }
        }
        for (Use use : Use.values()) {
            int at = at(use);
            report.f1(use.name().toLowerCase(java.util.Locale.ROOT), right[at], found[at], gold[at]);
        }
        return report.percent("country", countriesRight, countries)
                .f1("pins", pinsRight, pinsFound, pinsGold)
                .count("fake-pins", pinsFound - pinsRight);
    }

    private static int at(Use use) {
        return switch (use) {
            case LITERAL -> 0;
            case ASSOCIATIVE -> 1;
        };
    }

    private void names(Case one, List<Toponym> toponyms, Report report) {
        Map<Span, Toponym> bySpan = new HashMap<>();
        toponyms.forEach(toponym -> bySpan.put(toponym.span(), toponym));
        Set<Span> known = new HashSet<>();
        for (Marked name : one.names()) {
            known.add(name.span());
            gold[at(name.use())]++;
            Toponym toponym = bySpan.get(name.span());
            if (toponym == null) {
                report.error("missed " + name.use(), show(one, name.span()));
                continue;
            }
            if (toponym.use() == name.use()) {
                right[at(name.use())]++;
            } else {
                report.error("taken for " + toponym.use(), show(one, name.span()));
            }
            if (name.country() != null) {
                countries++;
                Place place = toponym.place();
                boolean same = place != null && name.country().equals(place.country());
                countriesRight += same ? 1 : 0;
                if (!same) {
                    report.error("other country", show(one, name.span()) + " -> " + place);
                }
            }
        }
        for (Toponym toponym : toponyms) {
            found[at(toponym.use())]++;
            if (!known.contains(toponym.span())) {
                report.error("spurious " + toponym.use(), show(one, toponym.span()));
            }
        }
    }

    private void pins(Case one, List<Claim> claims, Report report) {
        Set<String> names = new TreeSet<>();
        for (Claim claim : claims) {
            claim.places().forEach(place -> names.add(place.span().of(one.text())));
        }
        pinsGold += one.pins().size();
        for (String name : names) {
            boolean wanted = one.pins().contains(name);
            if (!wanted && one.allowed().contains(name)) {
                continue;
            }
            pinsFound++;
            pinsRight += wanted ? 1 : 0;
            if (!wanted) {
                report.error("fake pin", name + ": " + one.text());
            }
        }
        for (String name : one.pins()) {
            if (!names.contains(name)) {
                report.error("no pin", name + ": " + one.text());
            }
        }
    }

    private static String show(Case one, Span span) {
        return "[%s] %s".formatted(span.of(one.text()), one.text());
    }
}
