package org.dateline.bench.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.ledger.fold.Filing;
import org.dateline.ledger.fold.Fold;
import org.dateline.ledger.fold.Folded;
import org.dateline.ledger.fold.Sketch;
import org.dateline.ledger.fold.Voice;
import org.dateline.model.Actor;
import org.dateline.model.Commitment.State;
import org.dateline.model.Days;
import org.dateline.model.EventType;
import org.dateline.model.Factuality;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Place;
import org.dateline.model.Posture.Presence;
import org.dateline.model.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline bench fold`: makes up filings of a year of news and measures how long the ledger of all of them takes.
/// A third of the articles copy another, another third report the same happening.
@Command(name = "fold", description = "Measures how long the ledger of many made-up articles takes.")
public final class FoldSpeed implements Callable<Integer> {

    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final int WORDS = 250;
    private static final int CLAIMS = 6;
    private static final int COUNTRIES = 60;
    private static final int VOCABULARY = 30_000;

    @Option(names = "--articles", defaultValue = "100000", description = "How many (100000).")
    private int articles = 100_000;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the made-up articles.")
    private long seed = 1;

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    /// Filled by the command line.
    public FoldSpeed() {}

    @Override
    public Integer call() {
        Random random = new Random(seed);
        List<Filing> filings = new ArrayList<>(articles);
        while (filings.size() < articles) {
            happening(random, filings);
        }
        long began = System.nanoTime();
        Folded folded = Fold.of(filings);
        double seconds = (System.nanoTime() - began) / 1e9;
        options.print(new Report(filings.size())
                .number("seconds", seconds)
                .count("copies", folded.copies().size())
                .count("stories", folded.stories().size())
                .count("incidents", folded.incidents().size())
                .count("commitments", folded.commitments().size())
                .count("postures", folded.postures().size())
                .count("contradictions", folded.contradictions().size()));
        return 0;
    }

    /// Two reports of one happening, and a copy of the first.
    private void happening(Random random, List<Filing> out) {
        int country = random.nextInt(COUNTRIES);
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
        List<String> words = words(random);
        List<Filing.Term> terms = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            terms.add(new Filing.Term((i < 10 ? "N" : "w") + random.nextInt(VOCABULARY), i < 10 ? 2 : 1));
        }
        List<Filing.Claim> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(claim(random, i, country, day));
        }
        for (int i = 0; i < 3; i++) {
            List<String> text = i == 2 ? words(random) : words.subList(0, words.size() - i * 60);
            out.add(filing(
                    "a" + out.size(),
                    "P" + random.nextInt(500),
                    day.plusDays(i == 2 ? 1 : 0),
                    country,
                    text,
                    terms,
                    claims));
        }
    }

    private static List<String> words(Random random) {
        List<String> out = new ArrayList<>(WORDS);
        for (int i = 0; i < WORDS; i++) {
            out.add("w" + (int) (VOCABULARY * Math.pow(random.nextDouble(), 3)));
        }
        return out;
    }

    private static Actor state(int country) {
        String code = "C" + (10 + country);
        return new Actor("State " + code, code, "GOV", Actor.Kind.STATE);
    }

    private static Place place(Random random, int country) {
        int city = random.nextInt(40);
        return new Place(
                "City " + city,
                1000L * country + city + 1,
                "PPL",
                "C" + (10 + country),
                "Province " + city % 8,
                country + city * 0.9 - 50,
                city * 1.1,
                1000,
                Place.Precision.CITY);
    }

    private static Filing.Claim claim(Random random, int i, int country, LocalDate day) {
        EventType type = TYPES.get(random.nextInt(TYPES.size()));
        List<String> terms = new ArrayList<>();
        for (int j = 0; j < 6; j++) {
            terms.add("w" + random.nextInt(VOCABULARY));
        }
        Voice voice = new Voice(Voice.Kind.NAMED, "Police", "C" + (10 + country), "COP");
        double killed = 1 + random.nextInt(30);
        Filing.Figure figure = new Filing.Figure(
                "f" + i,
                Measure.KILLED,
                new Filing.Amount(killed, killed, false, "person", killed + " people"),
                List.of(voice));
        return new Filing.Claim(
                "c" + i,
                i,
                type,
                null,
                random.nextInt(12) == 0 ? Status.DENIED : Status.ASSERTED,
                Factuality.CT_PLUS,
                List.of(state(country)),
                List.of(state(random.nextInt(COUNTRIES))),
                random.nextBoolean() ? List.of(place(random, country)) : List.of(),
                random.nextBoolean() ? Days.of(day) : Days.UNKNOWN,
                List.of(voice),
                type == EventType.ASSAULT ? List.of(figure) : List.of(),
                List.of(),
                terms,
                String.join(" ", terms));
    }

    private static Filing filing(
            String id,
            String publisher,
            LocalDate published,
            int country,
            List<String> words,
            List<Filing.Term> terms,
            List<Filing.Claim> claims) {
        Random random = new Random(id.hashCode());
        List<String> what = List.of("w" + random.nextInt(500), "w" + random.nextInt(500));
        Voice voice = new Voice(Voice.Kind.PUBLISHER, publisher, null, null);
        Filing.Commitment commitment = new Filing.Commitment(
                "k1",
                null,
                null,
                List.of(state(country)),
                List.of(),
                String.join(" ", what),
                List.of(what.getFirst()),
                what,
                List.of(),
                List.of(),
                Days.of(published.plusDays(60)),
                State.OPEN,
                null,
                false,
                List.of(voice));
        Filing.Deed deed = new Filing.Deed(
                "s1",
                Filing.Deed.Outcome.DONE,
                List.of(state(country)),
                List.of(what.getFirst()),
                what,
                List.of(),
                List.of("C" + (10 + country)),
                Days.UNKNOWN,
                Days.UNKNOWN,
                "done");
        Filing.Posture posture = new Filing.Posture(
                "p1",
                state(country),
                "C" + (10 + country),
                place(random, random.nextInt(COUNTRIES)),
                new Filing.Amount(100.0, 100.0, false, "soldier", "100 soldiers"),
                Days.UNKNOWN,
                Presence.PRESENT,
                List.of(voice),
                "are there");
        return new Filing(
                id,
                publisher,
                published,
                "Headline " + id,
                null,
                Filing.Notice.NONE,
                Sketch.of(words),
                "C" + (10 + country),
                null,
                terms,
                claims,
                random.nextInt(3) == 0 ? List.of(commitment) : List.of(),
                random.nextInt(3) == 0 ? List.of(posture) : List.of(),
                List.of(),
                List.of(deed),
                List.of());
    }
}
