package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.events.EventRule;
import org.dateline.knowledge.events.EventRule.Example;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule's sentences, through all stages.
class RuleExamplesTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));

    private static final Coder CODER = Coder.load(HOME);

    static Stream<Arguments> examples() {
        return Knowledge.load(HOME.resolve("knowledge")).events().rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> Arguments.of(rule.id() + ": " + example.text(), rule, example)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aRuleCodesItsExamplesAndNoneOfTheOthers(String name, EventRule rule, Example example) {
        Coding.Coded coding = code(example.text());
        if (!example.coded()) {
            assertThat(rule.type() == null ? meant(coding, rule) : byRule(coding, rule))
                    .isEmpty();
            return;
        }
        List<Claim> claims = coding.claims().stream()
                .filter(claim -> claim.event().type() == rule.type())
                .toList();
        assertThat(claims).as("claims of %s", rule.type()).isNotEmpty();
        assertThat(claims).anySatisfy(claim -> {
            named(example.actor(), claim.actors(), example.text());
            if (example.recipient() != null) {
                named(example.recipient(), claim.recipients(), example.text());
            }
            if (example.status() != null) {
                assertThat(claim.status().name().toLowerCase(Locale.ROOT)).isEqualTo(example.status());
            }
        });
    }

    private static void named(
            @org.jspecify.annotations.Nullable String words, List<ActorMention> mentions, String text) {
        if (words == null) {
            return;
        }
        List<String> named =
                mentions.stream().map(mention -> mention.span().of(text)).toList();
        if (words.isEmpty()) {
            assertThat(named).isEmpty();
        } else {
            assertThat(named).anyMatch(name -> name.contains(words) || words.contains(name));
        }
    }

    private static List<Claim> byRule(Coding.Coded coding, EventRule rule) {
        return coding.claims().stream()
                .filter(claim -> claim.why().rules().contains(rule.id()))
                .toList();
    }

    /// What is coded of the words that a rule says mean nothing here.
    private static List<Claim> meant(Coding.Coded coding, EventRule rule) {
        return coding.claims().stream()
                .filter(claim -> {
                    String lemma = coding.document()
                            .sentences()
                            .get(claim.sentence())
                            .token(claim.token())
                            .lemma();
                    return Stream.concat(rule.verbs().stream(), rule.nouns().stream())
                            .anyMatch(entry -> List.of(entry.split(" ")).contains(lemma));
                })
                .toList();
    }

    private static Coding.Coded code(String text) {
        Article article = new Article("example", "The Daily", LocalDate.of(2022, 2, 18), "en", null, null, text);
        return switch (CODER.code(article)) {
            case Coding.Coded coded -> coded;
            case Coding.Skipped skipped -> throw new AssertionError(skipped.detail());
        };
    }
}
