package org.dateline.syntax;

import java.util.Set;

/// Verbs that mean little themselves and carry a noun that means it all: "launched an attack",
/// "came under attack".
final class LightVerbs {

    /// Their subject does what the object names.
    private static final Set<String> DOING = Set.of(
            "announce",
            "begin",
            "call",
            "carry",
            "carry out",
            "coordinate",
            "commit",
            "conclude",
            "conduct",
            "continue",
            "convene",
            "cut",
            "declare",
            "deliver",
            "do",
            "escalate",
            "execute",
            "exercise",
            "expand",
            "express",
            "extend",
            "file",
            "follow through",
            "give",
            "grant",
            "have",
            "hold",
            "host",
            "impose",
            "increase",
            "initiate",
            "intensify",
            "issue",
            "kick off",
            "launch",
            "lay",
            "lead",
            "level",
            "lodge",
            "make",
            "mastermind",
            "mount",
            "offer",
            "open",
            "orchestrate",
            "order",
            "organise",
            "organize",
            "pass",
            "pay",
            "perform",
            "perpetrate",
            "pose",
            "prepare",
            "provide",
            "pursue",
            "put",
            "put up",
            "reach",
            "register",
            "renew",
            "repeat",
            "resume",
            "send",
            "set up",
            "show",
            "sign",
            "speed up",
            "spearhead",
            "stage",
            "start",
            "step up",
            "strike",
            "submit",
            "take",
            "undertake",
            "unleash",
            "voice",
            "wage");

    /// Their subject is what the noun under the preposition says it does.
    private static final Set<String> DOING_UNDER = Set.of(
            "engage in",
            "resort to",
            "enter in",
            "enter into",
            "take in",
            "participate in",
            "join in",
            "embark on",
            "move into",
            "go on",
            "renege on",
            "backtrack on",
            "back out of",
            "go back on",
            "default on",
            "go into",
            "proceed with",
            "begin with",
            "respond with",
            "retaliate with",
            "be in",
            "involve in");

    /// Their subject suffers what the object names.
    private static final Set<String> SUFFERING =
            Set.of("suffer", "face", "undergo", "receive", "endure", "sustain", "withstand", "survive", "escape");

    /// Their passive subject, or their subject, is to do what the noun under "for" says.
    private static final Set<String> BOUND = Set.of(
            "schedule",
            "slate",
            "set",
            "plan",
            "head",
            "prepare",
            "gear up",
            "ready",
            "leave",
            "mobilize",
            "mobilise",
            "campaign",
            "earmark",
            "bind",
            "poise");

    private LightVerbs() {}

    static boolean bound(String lemma, String preposition) {
        return preposition.equals("for") && BOUND.contains(lemma);
    }

    static boolean doing(String lemma) {
        return DOING.contains(lemma);
    }

    static boolean doingUnder(String lemma, String preposition) {
        return DOING_UNDER.contains(lemma + " " + preposition);
    }

    static boolean suffering(String lemma) {
        return SUFFERING.contains(lemma);
    }

    static boolean sufferingUnder(String lemma, String preposition) {
        return preposition.equals("under") && (lemma.equals("come") || lemma.equals("put") || lemma.equals("place"));
    }
}
