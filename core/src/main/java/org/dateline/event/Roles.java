package org.dateline.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.events.EventRule;
import org.dateline.knowledge.events.EventRule.Side;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predication.Oblique;
import org.dateline.syntax.Predications;

/// The arguments of a predicate as a rule names them. What a noun's possessor is, only the rule
/// knows: "his attack" is made by him, "his arrest" is not.
final class Roles {

    private static final Set<String> PARTICLES = Set.of("up", "down", "out", "off", "in", "over", "away", "back");

    private static final Set<String> OBLIGING = Set.of("must", "should", "ought");

    private final Scene scene;
    private final Predication predication;
    private final List<Token> agents;
    private final List<Token> patients;
    private final List<Token> words;

    private Roles(Scene scene, Predication predication, List<Token> agents, List<Token> patients, List<Token> words) {
        this.words = List.copyOf(words);
        this.scene = scene;
        this.predication = predication;
        this.agents = List.copyOf(agents);
        this.patients = List.copyOf(patients);
    }

    /// @param words the words of the rule's entry: they are no arguments
    static Roles of(Scene scene, Predication predication, EventRule rule, List<Token> words) {
        Sentence sentence = scene.sentence();
        if (predication.head().pos().verbal() || Predications.mistagged(sentence, predication.head())) {
            List<Token> patients = new ArrayList<>(predication.patients());
            if (patients.isEmpty()) {
                patients.addAll(behindParticle(sentence, predication.head(), words));
            }
            if (patients.isEmpty()) {
                // "warned Japan": the only object, whatever the parser calls it.
                patients.addAll(predication.beneficiaries());
            }
            return new Roles(scene, predication, without(predication.agents(), words), without(patients, words), words);
        }
        List<Token> owners = owners(scene, predication.head(), words);
        List<Token> under = under(sentence, predication.head());
        List<Token> agents = new ArrayList<>(predication.agents());
        agents.removeAll(owners);
        List<Token> patients = new ArrayList<>(predication.patients());
        patients.removeAll(under);
        // What stands in the noun phrase itself is nearer than the subject of a light verb. Where both stand beside a
        // noun, the one before it acts: "the police killing of a student".
        boolean both = !under.isEmpty() && rule.of() == Side.PATIENT;
        if (rule.owner() == Side.AGENT || both) {
            agents.addAll(0, owners);
        } else {
            for (Token owner : owners) {
                // "police custody", "army killings", but "his arrest".
                (owner.is("compound") && forces(scene, owner) ? agents : patients).add(0, owner);
            }
        }
        (rule.of() == Side.AGENT ? agents : patients).addAll(under);
        return new Roles(scene, predication, without(agents, words), without(patients, words), words);
    }

    /// "shut down newspapers": where the particle was taken for a preposition, what stands under it is the object.
    private static List<Token> behindParticle(Sentence sentence, Token verb, List<Token> words) {
        List<Token> out = new ArrayList<>(1);
        for (Token word : words) {
            Token noun = word.is("case") && PARTICLES.contains(Scene.lower(word)) ? sentence.head(word) : null;
            if (noun != null && noun.head() == verb.index()) {
                out.addAll(Predications.coordinates(sentence, List.of(noun)));
            }
        }
        return out;
    }

    private static List<Token> without(List<Token> arguments, List<Token> words) {
        List<Token> out = new ArrayList<>(arguments);
        out.removeAll(words);
        return out;
    }

    private static List<Token> owners(Scene scene, Token head, List<Token> words) {
        List<Token> out = new ArrayList<>();
        for (Token child : scene.sentence().children(head)) {
            boolean possessor = child.relation().equals("nmod:poss");
            boolean modifier =
                    child.is("compound") || child.is("amod") || child.relation().equals("nmod:desc");
            if (possessor || modifier && !words.contains(child) && names(scene, child)) {
                out.addAll(Predications.coordinates(scene.sentence(), List.of(child)));
            }
        }
        return out;
    }

    private static boolean forces(Scene scene, Token modifier) {
        ActorMention mention = scene.covering(modifier) == null ? scene.modifier(modifier) : scene.covering(modifier);
        String sector = mention == null ? null : mention.actor().sector();
        return sector != null && Set.of("COP", "MIL", "REB", "PRM").contains(sector);
    }

    private static boolean names(Scene scene, Token modifier) {
        return scene.covering(modifier) != null || scene.modifier(modifier) != null;
    }

    private static List<Token> under(Sentence sentence, Token head) {
        List<Token> out = new ArrayList<>();
        for (Token child : sentence.children(head, "nmod")) {
            if (Predications.preposition(sentence, child).equals("of")) {
                out.addAll(Predications.coordinates(sentence, List.of(child)));
            }
        }
        return out;
    }

    Sentence sentence() {
        return scene.sentence();
    }

    Predication predication() {
        return predication;
    }

    List<Token> agents() {
        return agents;
    }

    List<Token> patients() {
        return patients;
    }

    /// The heads of what fills a slot: a role, or a preposition.
    List<Token> slot(String name) {
        return switch (name) {
            case "agent" -> agents;
            case "patient" -> patients;
            case "beneficiary" -> predication.beneficiaries();
            case "complement" -> complements();
            case "infinitive" ->
                complements().stream()
                        .filter(clause -> Predications.infinitive(scene.sentence(), clause))
                        .toList();
            case "goal" -> goals();
            case "obliged" -> obliged();
            case "modifier" -> modifiers();
            case "verb" -> verb();
            case "clause" -> subtree();
            case "sentence" -> scene.sentence().tokens();
            default -> under(name);
        };
    }

    private List<Token> under(String preposition) {
        if (preposition.equals("of") && !predication.head().pos().verbal()) {
            return under(scene.sentence(), predication.head());
        }
        List<Token> out = new ArrayList<>(2);
        for (Oblique oblique : predication.obliques()) {
            if (oblique.preposition().equals(preposition)) {
                out.add(oblique.head());
            }
        }
        if (out.isEmpty() && predication.head().pos().verbal()) {
            // "announced sanctions against Iran", "sought refuge in Iran", "called for sanctions against Iran".
            patients.forEach(patient -> addUnder(patient, preposition, out));
            words.forEach(word -> addUnder(word, preposition, out));
            predication.obliques().forEach(oblique -> addUnder(oblique.head(), preposition, out));
        }
        if (out.isEmpty()) {
            // "talks between the sides collapsed": what a subject stands between, the event does.
            for (Token agent : agents) {
                if (predication.head().pos().verbal()) {
                    addUnder(agent, preposition, out);
                }
            }
        }
        for (Token complement : scene.sentence().children(predication.head())) {
            if ((complement.is("advcl") || complement.is("acl")) && marked(complement, preposition)) {
                out.add(complement);
            }
        }
        return out;
    }

    private void addUnder(Token noun, String preposition, List<Token> out) {
        for (Token child : scene.sentence().children(noun, "nmod")) {
            if (Predications.preposition(scene.sentence(), child).equals(preposition)) {
                out.addAll(Predications.coordinates(scene.sentence(), List.of(child)));
            }
        }
    }

    /// "accused of killing": a clause under a preposition.
    private boolean marked(Token clause, String preposition) {
        for (Token mark : scene.sentence().children(clause)) {
            if ((mark.is("mark") || mark.is("case") || mark.tag().equals("WRB"))
                    && Scene.lower(mark).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /// Clauses that complete the predicate, infinitives that the parser hung beside it or on its object included.
    private List<Token> complements() {
        Sentence sentence = scene.sentence();
        List<Token> out = new ArrayList<>(predication.complements());
        if (predication.head().pos().verbal() && Predications.controlsObject(predication.head())) {
            addInfinitives(sentence, predication.head(), "advcl", out);
            patients.forEach(patient -> addInfinitives(sentence, patient, "acl", out));
            predication.obliques().forEach(oblique -> addInfinitives(sentence, oblique.head(), "acl", out));
        }
        return out;
    }

    private static void addInfinitives(Sentence sentence, Token above, String relation, List<Token> out) {
        for (Token child : sentence.children(above, relation)) {
            if (child.index() > above.index() && Predications.infinitive(sentence, child)) {
                out.add(child);
            }
        }
    }

    /// Whom the purpose is about: "sent police to support the mission".
    private List<Token> goals() {
        List<Token> out = new ArrayList<>(2);
        for (Token child : scene.sentence().children(predication.head())) {
            if ((child.is("advcl") || child.is("xcomp") || child.is("acl"))
                    && Predications.infinitive(scene.sentence(), child)) {
                out.addAll(Predications.of(scene.sentence(), child).patients());
            }
        }
        return out;
    }

    /// Who must do something according to the complement: "said that the rebels must leave".
    private List<Token> obliged() {
        Sentence sentence = scene.sentence();
        List<Token> out = new ArrayList<>(2);
        for (Token clause : predication.complements()) {
            boolean must =
                    sentence.children(clause, "aux").stream().anyMatch(aux -> OBLIGING.contains(Scene.lower(aux)));
            if (must) {
                Predication content = Predications.of(sentence, clause);
                out.addAll(content.agents().isEmpty() ? content.patients() : content.agents());
            }
        }
        return out;
    }

    private List<Token> modifiers() {
        List<Token> out = new ArrayList<>(2);
        for (Token child : scene.sentence().children(predication.head())) {
            if (child.is("amod") || child.is("compound") || child.is("advmod") || child.is("nmod:poss")) {
                out.add(child);
            }
        }
        return out;
    }

    private List<Token> verb() {
        Token verb = predication.verb();
        if (verb != null && verb.index() != predication.head().index()) {
            return List.of(verb);
        }
        Token above = scene.sentence().head(predication.head());
        return above != null && above.pos() == Pos.VERB ? List.of(above) : List.of();
    }

    /// The words of the clause, without clauses beside it and descriptions inside it.
    private List<Token> subtree() {
        Sentence sentence = scene.sentence();
        List<Token> out = new ArrayList<>();
        Deque<Token> open = new ArrayDeque<>();
        open.push(predication.head());
        while (!open.isEmpty()) {
            Token next = open.pop();
            out.add(next);
            for (Token child : sentence.children(next)) {
                boolean apart = child.relation().equals("acl:relcl")
                        || child.is("parataxis")
                        || child.is("advcl") && !Predications.infinitive(sentence, child)
                        || child.is("conj")
                                && next.equals(predication.head())
                                && next.pos().verbal();
                if (!apart) {
                    open.push(child);
                }
            }
        }
        return out;
    }
}
