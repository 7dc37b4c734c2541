package org.dateline.bench;

import org.dateline.bench.attribution.AttributionScore;
import org.dateline.bench.events.CaseScore;
import org.dateline.bench.events.CopedScore;
import org.dateline.bench.events.ExamplesScore;
import org.dateline.bench.events.IndiaScore;
import org.dateline.bench.events.PlvScore;
import org.dateline.bench.events.SpansScore;
import org.dateline.bench.factuality.FactualityScore;
import org.dateline.bench.geo.GeoScore;
import org.dateline.bench.seed.SeedScore;
import org.dateline.bench.stories.StoriesScore;
import picocli.CommandLine.Command;

/// `dateline score TASK FILE`: one scorer a task.
@Command(
        name = "score",
        description = "Scores one task against a file of gold answers.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ActorsScore.class,
            AttributionScore.class,
            CaseScore.class,
            CopedScore.class,
            ExamplesScore.class,
            FactualityScore.class,
            GeoScore.class,
            IndiaScore.class,
            IsafScore.class,
            NamesScore.class,
            ParseScore.class,
            PlvScore.class,
            QuantityScore.class,
            SeedScore.class,
            StoriesScore.class,
            SpansScore.class,
            TimeScore.class
        })
final class Score {}
