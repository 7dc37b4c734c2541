package org.dateline.app.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;

/// What a site asks of programs in its `robots.txt` (RFC 9309).
final class Robots {

    /// A site that asks for more patience than this is asked no more often than that.
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    static {
        // Its logging library greets on the terminal otherwise.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /// Reads the rules of the site of `address` for programs that call themselves `token`. A site without
    /// rules allows all; one that cannot say what it asks for is left alone for now.
    static Robots of(Fetcher fetcher, WebAddress address, String token) {
        try {
            WebAddress file = address.resolve("/robots.txt");
            Fetcher.Answer answer = fetcher.fetch(file, java.util.Map.of());
            int status = answer.head().status();
            if (status == 200) {
                return new Robots(new SimpleRobotRulesParser()
                        .parseContent(file.toString(), answer.body(), "text/plain", List.of(token)));
            }
            return all(status >= 500 || status == 429);
        } catch (Refused e) {
            return all(e.kind() == Refused.Kind.TIMEOUT);
        }
    }

    private static Robots all(boolean denied) {
        return new Robots(new SimpleRobotRules(
                denied ? SimpleRobotRules.RobotRulesMode.ALLOW_NONE : SimpleRobotRules.RobotRulesMode.ALLOW_ALL));
    }

    boolean allow(WebAddress address) {
        return rules.isAllowed(address.toString());
    }

    /// How long to wait between two requests, at least `usual`.
    Duration delay(Duration usual) {
        long asked = rules.getCrawlDelay();
        Duration wanted = asked > 0 ? Duration.ofMillis(asked) : usual;
        return wanted.compareTo(usual) < 0 ? usual : wanted.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wanted;
    }
}
