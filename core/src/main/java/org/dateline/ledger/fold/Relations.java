package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ledger.fold.RelationLine.Point;
import org.dateline.model.Relation.Trend;
import org.jspecify.annotations.Nullable;

/// Follows how two get on over time.
final class Relations {

    private final Files files;

    private Relations(Files files) {
        this.files = files;
    }

    private record Said(Filing filing, Filing.Relation relation) {

        Ref ref() {
            return new Ref(filing.article(), relation.id());
        }

        @Nullable
        LocalDate day() {
            LocalDate from = Alike.from(relation.since());
            return from == null ? filing.published() : from;
        }
    }

    private record Key(String report, Trend trend) {}

    /// By the two, by name.
    static List<RelationLine> of(Files files) {
        Relations relations = new Relations(files);
        Map<String, List<Said>> blocks = new TreeMap<>();
        for (Filing filing : files.all()) {
            if (!files.retracted(filing.article())) {
                for (Filing.Relation relation : filing.relations()) {
                    blocks.computeIfAbsent(Blocks.relations(relation), key -> new ArrayList<>())
                            .add(new Said(filing, relation));
                }
            }
        }
        List<RelationLine> out = new ArrayList<>();
        blocks.forEach((block, said) -> out.add(relations.line(block, said)));
        return out;
    }

    private RelationLine line(String block, List<Said> said) {
        said.sort(Comparator.comparing(Said::ref, files.byAge()));
        Map<Key, List<Said>> same = new LinkedHashMap<>();
        for (Said each : said) {
            Key key = new Key(files.report(each.filing.article()), each.relation.trend());
            same.computeIfAbsent(key, k -> new ArrayList<>(1)).add(each);
        }
        List<Point> points = new ArrayList<>(same.size());
        for (List<Said> group : same.values()) {
            Said first = group.getFirst();
            points.add(new Point(
                    first.day(),
                    first.relation.trend(),
                    group.stream().map(Said::ref).toList(),
                    first.relation.sources()));
        }
        points.sort(Comparator.comparing(Point::day, Files.DAYS)
                .thenComparing(point -> point.relations().getFirst(), files.byAge()));
        Filing.Relation first = said.getFirst().relation;
        return new RelationLine(said.getFirst().ref().toString(), block, first.a(), first.b(), points);
    }
}
