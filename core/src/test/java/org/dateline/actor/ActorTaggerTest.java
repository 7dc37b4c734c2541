package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTaggerTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home"));
    private static final Reader READER = Reader.load(HOME.resolve("models"));
    private static final ActorTagger TAGGER = new ActorTagger(Knowledge.load(HOME.resolve("knowledge")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenyan police arrested four men on Monday.                  | police      | KEN | COP
        The rebels' commander, a former teacher, fled to the hills. | commander   | -   | REB
        Troops from Chad crossed the river.                         | Troops      | TCD | MIL
        A union leader asked the company for talks.                 | leader      | -   | LAB
        Turkish-backed fighters took the village.                   | fighters    | -   | REB
        Anti-French protesters burned tyres.                        | protesters  | -   | CVL
        Dozens of villagers left their homes.                       | Dozens      | -   | CVL
        NATO soldiers guarded the bridge.                           | soldiers    | -   | MIL
        Hezbollah fighters crossed the border.                      | fighters    | LBN | REB
        The former ambassador wrote a book.                         | ambassador  | -   | ELI
        Christian leaders in Egypt called for calm.                 | leaders     | EGY | REL
        Sweden's foreign ministry summoned the envoy.               | ministry    | SWE | GOV
        An army doctor treated the wounded.                         | doctor      | -   | MED
        """)
    void aNounTakesCountryAndSectorFromItsWords(String text, String head, String country, String sector) {
        assertThat(code(text, LocalDate.of(2021, 3, 1), head)).isEqualTo(country + " " + sector);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2016-05-01 | GOV
        2023-05-01 | ELI
        """)
    void anOfficeEndsWithItsTerm(LocalDate day, String sector) {
        assertThat(code("Barack Obama met the delegation.", day, "Obama")).isEqualTo("USA " + sector);
    }

    @Test
    void aLastNameIsThePersonNamedInFullBefore() {
        List<ActorMention> mentions = tag("""
                President Jovenel Moise spoke to reporters in Haiti. Moise promised elections.
                """, LocalDate.of(2020, 2, 3));
        assertThat(names(mentions, "Moise")).containsExactly("Jovenel Moïse", "Jovenel Moïse");
        assertThat(entities(mentions, "Moise")).hasSize(1);
    }

    @Test
    void aCountryInWhichSomethingHappensDoesNotAct() {
        assertThat(names(tag("Soldiers were killed in Niger.", LocalDate.of(2021, 1, 1)), "Niger"))
                .isEmpty();
        assertThat(names(tag("Niger recalled its ambassador.", LocalDate.of(2021, 1, 1)), "Niger"))
                .containsExactly("Niger");
    }

    @Test
    void theGovernmentIsThatOfTheCountrySpokenOf() {
        List<ActorMention> mentions = tag("""
                Peru's government asked Chile for help. Storms had destroyed bridges in Peru. \
                The government also thanked Bolivia.
                """, LocalDate.of(2021, 1, 1));
        assertThat(countries(mentions, "government")).containsExactly("PER", "PER");
        assertThat(entities(mentions, "government")).hasSize(1);
    }

    @Test
    void theOrganisationGoesBackToOneThatTheNounCanMean() {
        List<ActorMention> mentions = tag("""
                Germany gave money to the World Food Programme. The organisation feeds people in many countries.
                """, LocalDate.of(2021, 1, 1));
        assertThat(names(mentions, "organisation")).containsExactly("World Food Programme");
    }

    @Test
    void aPossessivePronounIsTheSubjectOfItsClause() {
        List<ActorMention> mentions = tag("Egypt asked Norway to withdraw its troops.", LocalDate.of(2021, 1, 1));
        assertThat(countries(mentions, "troops")).containsExactly("NOR");
    }

    @Test
    void heIsTheManAndSheTheWoman() {
        List<ActorMention> mentions = tag("""
                Angela Merkel met Emmanuel Macron in Berlin. She praised the plan, and he thanked the hosts.
                """, LocalDate.of(2019, 5, 6));
        assertThat(names(mentions, "She")).containsExactly("Angela Merkel");
        assertThat(names(mentions, "he")).containsExactly("Emmanuel Macron");
    }

    @Test
    void anAcronymIsWhatTheArticleSaysItStandsFor() {
        List<ActorMention> mentions = tag("""
                The Eastern Fishing Federation (EFF) criticised the ban. EFF said it would sue.
                """, LocalDate.of(2020, 10, 1));
        assertThat(names(mentions, "EFF")).containsExactly("Eastern Fishing Federation", "Eastern Fishing Federation");
        assertThat(countries(mentions, "EFF")).containsExactly("null", "null");
    }

    @Test
    void aCapitalThatIsSomebodysLastNameIsThatPerson() {
        List<ActorMention> mentions = tag("""
                A man named Samir Amman was shot. Police said Amman had threatened the guards.
                """, LocalDate.of(2020, 2, 5));
        assertThat(names(mentions, "Amman")).containsOnly("Samir Amman");
        assertThat(names(tag("Amman condemned the raid.", LocalDate.of(2020, 2, 5)), "Amman"))
                .containsExactly("Jordan");
    }

    @Test
    void anAcronymThatNothingExplainsIsThatOfTheTables() {
        assertThat(names(tag("South Africa voted. The EFF criticised the ban.", LocalDate.of(2020, 10, 1)), "EFF"))
                .containsExactly("Economic Freedom Fighters");
    }

    @Test
    void thePrimeMinisterIsNotTheDeputyNamedBefore() {
        List<ActorMention> mentions = tag("""
                Igor Matovic, the Slovak prime minister, is ill. After Deputy Prime Minister Anna Kral resigned, \
                the Prime Minister apologised.
                """, LocalDate.of(2020, 12, 20));
        assertThat(names(mentions, "Minister")).endsWith("Igor Matovič");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Shots were heard at a graduation party.           | -
        Both sides asked any third party to stay out.     | -
        The left-wing party won in Norway.                | PTY
        The party joined a coalition.                     | PTY
        Norway's main party rejected the bill.            | PTY
        Erna Solberg spoke to reporters. Her party lost.  | PTY
        """)
    void aPartyActsWhenItIsOneOfPolitics(String text, String sector) {
        String found = tag(text, LocalDate.of(2020, 3, 1)).stream()
                .filter(mention -> text.substring(
                                mention.span().start(), mention.span().end())
                        .contains("party"))
                .map(mention -> String.valueOf(mention.actor().sector()))
                .findFirst()
                .orElse("-");
        assertThat(found).isEqualTo(sector);
    }

    @Test
    void aListOfCountriesIsAboutNoneOfThem() {
        List<ActorMention> mentions = tag("""
                Hungary's parliament met on Monday. Guests came from Spain, Portugal, Italy and Greece. \
                Lawmakers passed the budget.
                """, LocalDate.of(2020, 3, 1));
        assertThat(countries(mentions, "Lawmakers")).containsExactly("HUN");
    }

    @Test
    void twoNamesAreNeverOneActor() {
        List<ActorMention> mentions =
                tag("France, Mali, Hamas, Hezbollah and Boko Haram signed.", LocalDate.of(2021, 1, 1));
        assertThat(mentions.stream().map(ActorMention::entity)).doesNotHaveDuplicates();
    }

    @Test
    void weIsTheGovernmentThatTheSpeakerSpeaksFor() {
        List<ActorMention> mentions =
                tag("\"We will keep our promise,\" Angela Merkel said.", LocalDate.of(2019, 5, 6));
        assertThat(countries(mentions, "We")).containsExactly("DEU");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Peru and its northern allies left the talks.               | its northern allies
        At least seven farmers were killed near the dam.           | seven farmers
        Togo's opposition accused security forces of fraud.        | security forces
        Chad's army killed nine poachers in the park.              | nine poachers
        """)
    void aMentionHoldsNoConjunctionHedgeOrVerb(String text, String phrase) {
        assertThat(tag(text, LocalDate.of(2021, 1, 1)).stream().map(ActorMention::why))
                .contains(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bolivian Prime Minister Tomas Quinteros met reporters.           | Tomas Quinteros   | BOL GOV
        Government spokesman Pierre-Alain Dossou spoke in Benin.         | Pierre-Alain Dossou | BEN GOV
        Government spokesman Colonel Yaya Dembele spoke in Mali.         | Yaya Dembele      | MLI GOV
        Secretary of Justice Rosa Benavides resigned in Guam.            | Rosa Benavides    | GUM GOV
        Paraguayan Foreign Minister Karl Rostami went home.              | Karl Rostami      | PRY GOV
        President Nicolás Maduro closed the border with Colombia.        | Nicolás Maduro    | VEN GOV
        """)
    void aTitleAndANameAreAPersonOfThatOffice(String text, String name, String code) {
        assertThat(tag(text, LocalDate.of(2021, 1, 1)).stream()
                        .filter(mention -> mention.actor().name().equals(name))
                        .map(mention ->
                                mention.actor().kind() + " " + mention.actor().country() + " "
                                        + mention.actor().sector()))
                .containsExactly("PERSON " + code);
    }

    @Test
    void aBareInstitutionIsOfTheCountryThatCanHaveIt() {
        List<ActorMention> mentions = tag("""
                Soldiers closed the airport of Niger's capital. France's foreign ministry called for calm. \
                The junta did not answer. The army said it was in control.
                """, LocalDate.of(2023, 8, 1));
        assertThat(countries(mentions, "junta")).containsExactly("NER");
        assertThat(countries(mentions, "army")).containsExactly("NER");
    }

    @Test
    void anArmyThatTookPowerIsOfACountryThatSoldiersRule() {
        List<ActorMention> mentions = tag("""
                Spain recalled its envoy from Niger. Spain and France said that Spain's ties with it had suffered since \
                the army took power.
                """, LocalDate.of(2023, 9, 1));
        assertThat(countries(mentions, "army")).containsExactly("NER");
    }

    @Test
    void congressIsThatOfACountryThatHasOne() {
        List<ActorMention> mentions = tag("""
                Chile wants to buy gas from Norway. Norway sold gas to Chile before. Congress must agree.
                """, LocalDate.of(2021, 1, 1));
        assertThat(countries(mentions, "Congress")).containsExactly("CHL");
    }

    @Test
    void twoAdjectivesAreTwoOwners() {
        assertThat(tag("British and French troops landed in Kosovo.", LocalDate.of(2021, 1, 1)).stream()
                        .map(mention -> mention.actor().name()))
                .containsExactly("Armed forces of France", "Armed forces of United Kingdom");
    }

    @Test
    void bothArmiesAreThoseOfTheTwoCountries() {
        List<ActorMention> mentions = tag(
                "Thai soldiers and Cambodian villagers clashed. The two governments will talk.",
                LocalDate.of(2021, 1, 1));
        assertThat(countries(mentions, "governments")).containsExactlyInAnyOrder("THA", "KHM");
    }

    @Test
    void theSecurityCouncilIsThatOfTheUnitedNationsUnlessACountryOwnsIt() {
        assertThat(code("The Security Council met in New York.", LocalDate.of(2021, 1, 1), "Council"))
                .isEqualTo("- IGO");
        assertThat(code("Russia's Security Council met in Sochi.", LocalDate.of(2021, 1, 1), "Council"))
                .isEqualTo("RUS GOV");
    }

    @Test
    void hisCountryIsTheStateThatHeIsOf() {
        List<ActorMention> mentions =
                tag("Burundian opposition leader Pierre Nkundi fled his country.", LocalDate.of(2021, 1, 1));
        assertThat(names(mentions, "country")).containsExactly("Burundi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A commander of the guerrillas spoke in Lima, Peru. The commander promised peace. | commander | - REB
        The guerrillas crossed the river. The movement has existed for years.            | movement  | - REB
        Cuba's health ministry counted the sick in Peru. The ministry closed schools.    | ministry  | CUB GOV
        The cleric Amin Zahir fled. The cleric was seen in Cairo, Egypt.                 | cleric    | - REL
        """)
    void aDefiniteNounGoesBackToWhatItNamedBefore(String text, String noun, String code) {
        assertThat(at(tag(text, LocalDate.of(2021, 1, 1)), noun).getLast().actor())
                .extracting(actor -> (actor.country() == null ? "-" : actor.country()) + " " + actor.sector())
                .isEqualTo(code);
    }

    @Test
    void forcesAreOfWhoHasThem() {
        assertThat(countries(tag("Ghana has 300 troops in Lebanon.", LocalDate.of(2021, 1, 1)), "troops"))
                .containsExactly("GHA");
    }

    @Test
    void aNewspaperIsNotTheBeginningOfAnotherName() {
        List<ActorMention> mentions =
                tag("South Korea votes today. The National Assembly will meet.", LocalDate.of(2021, 1, 1));
        assertThat(countries(mentions, "Assembly")).containsExactly("KOR");
    }

    @Test
    void oddTextDoesNoHarm() {
        for (String text : List.of("", "\"", "President President President", "the the's of of", "it they its their")) {
            assertThat(tag(text + " said the police in the town.", LocalDate.of(2021, 1, 1)))
                    .isNotNull();
        }
    }

    private static List<ActorMention> tag(String text, LocalDate day) {
        Article article = new Article("a", null, day, "en", null, null, text);
        return READER.read(article) instanceof Reading.Read(Document document)
                ? TAGGER.tag(document, List.of()).stream()
                        .map(mention -> named(mention, document))
                        .toList()
                : List.of();
    }

    /// The mention with its head word as reason, so that tests can find it.
    private static ActorMention named(ActorMention mention, Document document) {
        return new ActorMention(
                mention.sentence(),
                mention.token(),
                mention.span(),
                mention.actor(),
                mention.form(),
                mention.entity(),
                mention.span().of(document.text()));
    }

    private static List<ActorMention> at(List<ActorMention> mentions, String word) {
        List<ActorMention> out = new ArrayList<>();
        for (ActorMention mention : mentions) {
            String words = " " + mention.why() + " ";
            if (words.endsWith(" " + word + " ") || words.startsWith(" " + word + " ")) {
                out.add(mention);
            }
        }
        return out;
    }

    private static String code(String text, LocalDate day, String word) {
        return at(tag(text, day), word).stream()
                .map(mention -> (mention.actor().country() == null
                                ? "-"
                                : mention.actor().country()) + " "
                        + mention.actor().sector())
                .findFirst()
                .orElse("none");
    }

    private static List<String> names(List<ActorMention> mentions, String word) {
        return at(mentions, word).stream()
                .map(mention -> mention.actor().name())
                .toList();
    }

    private static List<String> countries(List<ActorMention> mentions, String word) {
        return at(mentions, word).stream()
                .map(mention -> String.valueOf(mention.actor().country()))
                .toList();
    }

    private static List<Integer> entities(List<ActorMention> mentions, String word) {
        return at(mentions, word).stream().map(ActorMention::entity).distinct().toList();
    }
}
