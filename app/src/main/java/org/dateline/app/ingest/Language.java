package org.dateline.app.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Guesses the language of a text that does not say, by its script and by its commonest words. It is for
/// telling people why an article was skipped, and to skip it before it costs anything; the coder decides on
/// its own what it reads. The well-known detectors weigh more than all the rest of the program together.
public final class Language {

    private static final int LOOKED_AT = 6000;
    private static final int LEAST_LETTERS = 60;
    private static final int LEAST_WORDS = 20;

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            entry("en", "the of and to in that is for on with was by said has from are it as at be this have not"),
            entry("fr", "le la les des et du une dans est pour qui que par sur au pas avec il sont ont cette été aux"),
            entry("es", "el los las del que una por con para está fue según más su este pero como han sus al entre"),
            entry("pt", "os das dos que não uma por com para foi mais pelo pela ao são como mas seu sua está também"),
            entry(
                    "it",
                    "il di che della del per una con non sono gli nel alla anche dei dal più delle ha stato questo"),
            entry(
                    "de",
                    "der die das und den von mit für auf ist nicht ein eine dem sich des im auch werden wurde nach"),
            entry("nl", "het een van de en dat niet voor met zijn op te aan werd ook door naar bij uit heeft over"),
            entry("sv", "och att det som en är på för av med till den inte har om ett var från enligt efter sig"),
            entry("da", "og at det er en til på af for med der den ikke har som et blev fra efter også de"),
            entry("no", "og det er en til på av for med som den ikke har et ble fra etter også de ikke hun"),
            entry("fi", "ja on ei että oli se myös mutta kuin hän ovat joka mukaan sen kun tai ole vuoden"),
            entry("pl", "nie się na że jest do to jak przez po ale od dla jego czy który został oraz tym przed"),
            entry("cs", "je na se že to do ve jsou byl podle jako ale který pro také od při po není která"),
            entry("hu", "az és hogy nem egy volt ezt meg van is mint azt már csak szerint még lesz után"),
            entry("ro", "și de la în pe cu nu este din care pentru că au mai fost prin sunt după cel lui"),
            entry("tr", "ve bir bu için ile da de çok olarak daha olan dedi gibi kadar sonra ise değil oldu"),
            entry("az", "və bu bir üçün ilə edib olub olan isə daha sonra onun görə olduğunu bildirib"),
            entry("id", "yang dan di untuk dengan pada ini dari tidak itu dalam akan oleh juga telah kata ke"),
            entry("vi", "của và là các có được cho trong không với những một người này đã khi về từ"),
            entry("sw", "ya na wa kwa ni katika za la kuwa cha hiyo huo alisema baada pia hii watu yake"),
            entry("so", "iyo in ka ku uu ay waxa oo soo la wax waa dalka kuwa sheegay ayaa isaga"),
            entry("ha", "da na ta ya a wani sun cewa kuma su wannan shi yi domin ba daga amma kan"),
            entry("sq", "dhe të në që e një për me nga është ka se do nuk janë të pas por"),
            entry("hr", "i je u se na da su za od koji će iz kao što nije bi do ali koja"));

    private Language() {}

    private static Map.Entry<String, List<String>> entry(String code, String words) {
        return Map.entry(code, List.of(words.split(" ")));
    }

    private static final Map<String, Set<String>> LANGUAGES_OF = index();

    private static Map<String, Set<String>> index() {
        Map<String, Set<String>> out = new HashMap<>();
        WORDS.forEach((language, words) -> words.forEach(
                word -> out.computeIfAbsent(word, key -> new HashSet<>()).add(language)));
        return Map.copyOf(out);
    }

    /// The ISO 639-1 code of the language that `text` is surely in, if that is another than English; `null`
    /// if it may be English, or is too short to tell.
    public static @Nullable String otherThanEnglish(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String byScript = script(start);
        if (byScript != null) {
            return byScript.equals("latin") ? words(start) : byScript;
        }
        return null;
    }

    /// The language of which most letters' script is typical, `latin` for Latin letters, `null` if there are
    /// too few letters or they are mixed.
    private static @Nullable String script(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        if (letters < LEAST_LETTERS) {
            return null;
        }
        for (Map.Entry<Character.UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > letters * 7 / 10) {
                return typical(entry.getKey(), text);
            }
        }
        return counts.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : null;
    }

    private static @Nullable String typical(Character.UnicodeScript script, String text) {
        return switch (script) {
            case LATIN -> "latin";
            case CYRILLIC ->
                text.indexOf('ї') >= 0 || text.indexOf('є') >= 0
                        ? "uk"
                        : text.indexOf('ў') >= 0
                                ? "be"
                                : text.indexOf('ы') >= 0
                                        ? "ru"
                                        : text.indexOf('ћ') >= 0 || text.indexOf('ђ') >= 0 ? "sr" : "bg";
            case ARABIC ->
                text.indexOf('ٹ') >= 0 || text.indexOf('ے') >= 0
                        ? "ur"
                        : text.indexOf('ی') >= 0 || text.indexOf('گ') >= 0 ? "fa" : "ar";
            case HEBREW -> "he";
            case GREEK -> "el";
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case ETHIOPIC -> "am";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case MYANMAR -> "my";
            case KHMER -> "km";
            case SINHALA -> "si";
            default -> null;
        };
    }

    private static @Nullable String words(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            words += word.isEmpty() ? 0 : 1;
            LANGUAGES_OF.getOrDefault(word, Set.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        if (words < LEAST_WORDS) {
            return null;
        }
        String best = "en";
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > hits.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        int most = hits.getOrDefault(best, 0);
        boolean sure = most * 8 > words && most > 2 * hits.getOrDefault("en", 0);
        return best.equals("en") || !sure ? null : best;
    }
}
