package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Coder;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score isaf FILE`: press releases on raids (jsonl: `id`, `text`, `gold`), read from the ordinary coding.
/// The day of publication is that in brackets at the head of the text.
@Command(name = "isaf", description = "Scores press releases on raids: date, province, group, type, killed, captured.")
final class IsafScore implements Callable<Integer> {

    private static final Pattern DAY =
            Pattern.compile("\\(\\s*([A-Z][a-z]{2,8})\\.?\\s+([0-9]{1,2})(?:,\\s*([0-9]{4}))?\\s*\\)");

    private static final Pattern YEAR = Pattern.compile("\\b(20[01][0-9])-[0-9]{2}-");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of(".");

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private final Map<String, Integer> right = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Coder coder = ScoreOptions.coder();
        ObjectMapper json = new ObjectMapper();
        Report errors = new Report(0);
        int n = 0;
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                n++;
                score(json.readTree(line), coder, errors);
            }
        }
        Report report = new Report(n);
        double sum = 0;
        for (Map.Entry<String, Integer> field : right.entrySet()) {
            sum += (double) field.getValue() / n;
        }
        report.percent("mean", right.isEmpty() ? Double.NaN : sum / right.size());
        for (Map.Entry<String, Integer> field : right.entrySet()) {
            report.percent(field.getKey(), field.getValue(), n);
        }
        report.errorsOf(errors);
        options.print(report);
        return 0;
    }

    private void score(JsonNode item, Coder coder, Report errors) {
        String text = item.path("text").asText();
        Article article = new Article(
                item.path("id").asText(),
                "ISAF",
                published(text, item.path("ref").asText()),
                "en",
                null,
                null,
                text);
        Coding coding = coder.code(article);
        Raid raid = coding instanceof Coding.Coded coded ? Raid.of(coded) : Raid.NOTHING;
        JsonNode gold = item.path("gold");
        compare(errors, item, "date", gold.path("start_date").asText(), String.valueOf(raid.day()));
        compare(errors, item, "province", names(gold.path("province")), skeletons(raid.provinces()));
        compare(errors, item, "group", set(gold.path("target_group")), new TreeSet<>(raid.groups()));
        compare(errors, item, "type", set(gold.path("event_type")), new TreeSet<>(List.of(raid.type())));
        compare(errors, item, "killed", gold.path("min_killed").asInt(), raid.killed());
        compare(errors, item, "captured", gold.path("min_captured").asInt(), raid.captured());
    }

    private void compare(Report errors, JsonNode item, String field, Object gold, Object found) {
        boolean same = gold.equals(found);
        right.merge(field, same ? 1 : 0, Integer::sum);
        if (!same) {
            errors.error(
                    field,
                    item.path("id").asText() + " gold " + gold + " found " + found + ": "
                            + item.path("text").asText());
        }
    }

    private static Set<String> set(JsonNode list) {
        TreeSet<String> out = new TreeSet<>();
        for (JsonNode each : list) {
            for (String part : each.asText().split(";", -1)) {
                if (!part.isBlank()) {
                    out.add(part.strip());
                }
            }
        }
        return out;
    }

    private static Set<String> names(JsonNode list) {
        return skeletons(set(list));
    }

    /// Provinces are spelled in many ways: only the consonants are compared.
    private static Set<String> skeletons(Iterable<String> names) {
        TreeSet<String> out = new TreeSet<>();
        for (String name : names) {
            String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replace("province", "")
                    .replace("maidan", "")
                    .replaceAll("[^b-df-hj-np-tv-z]", "")
                    .replaceAll("[ywh]", "");
            out.add(plain);
        }
        return out;
    }

    private static @Nullable LocalDate published(String text, String ref) {
        Matcher day = DAY.matcher(text);
        Matcher year = YEAR.matcher(ref + " " + text);
        if (!day.find()) {
            return null;
        }
        String digits = day.group(3) != null ? day.group(3) : year.find() ? year.group(1) : null;
        int month = MONTHS.indexOf(day.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        try {
            return digits == null || month == 0
                    ? null
                    : LocalDate.parse(
                            String.format(Locale.ROOT, "%s-%02d-%02d", digits, month, Integer.parseInt(day.group(2))));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
