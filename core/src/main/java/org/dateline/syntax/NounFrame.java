package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication.Oblique;
import org.jspecify.annotations.Nullable;

/// Collects the arguments of an event noun: its own, and those of a verb that only carries it.
final class NounFrame {

    private final Sentence sentence;
    private final Token head;
    private final List<Token> agents = new ArrayList<>();
    private final List<Token> patients = new ArrayList<>();
    private final List<Token> beneficiaries = new ArrayList<>();
    private final List<Oblique> obliques = new ArrayList<>();
    private @Nullable Token verb;
    private boolean passive;

    NounFrame(Sentence sentence, Token head) {
        this.sentence = sentence;
        this.head = head;
        own();
        carried();
        described();
    }

    /// "Mali's attack on the town by night", and "is under attack".
    private void own() {
        for (Token child : sentence.children(head)) {
            if (child.relation().equals("nmod:poss")) {
                addAgents(child);
            } else if (child.is("nmod") || child.is("obl")) {
                switch (Predications.preposition(sentence, child)) {
                    case "by" -> addAgents(child);
                    case "of" -> {
                        patients.addAll(Predications.coordinates(sentence, List.of(child)));
                        nested(child);
                    }
                    default -> Predications.addOblique(sentence, obliques, child);
                }
            } else if (child.is("nsubj")
                    && Predications.preposition(sentence, head).equals("under")) {
                patients.addAll(Predications.coordinates(sentence, List.of(child)));
            }
        }
    }

    /// "the killing of a journalist by soldiers": the parser may hang the soldiers on the journalist.
    private void nested(Token below) {
        for (Token child : sentence.children(below, "nmod")) {
            String preposition = Predications.preposition(sentence, child);
            if (preposition.equals("by")) {
                addAgents(child);
            } else if (!preposition.isEmpty() && !preposition.equals("of")) {
                Predications.addOblique(sentence, obliques, child);
            }
        }
    }

    /// "Troops launched an attack on the town", "an attack was launched by troops", "came under attack".
    private void carried() {
        Token first = head.is("conj") ? sentence.head(head) : head;
        Token above = first == null ? null : sentence.head(first);
        if (first == null || above == null || above.pos() != Pos.VERB) {
            return;
        }
        String lemma = Predications.lemmaWithParticle(sentence, above);
        String preposition = first.is("obl") ? Predications.preposition(sentence, first) : "";
        boolean object = first.is("obj") || first.relation().equals("nsubj:pass");
        if (object && LightVerbs.doing(lemma) || first.is("obl") && LightVerbs.doingUnder(lemma, preposition)) {
            verb = above;
            passive = first.relation().equals("nsubj:pass");
            Predication carrier = Predications.verbal(sentence, above);
            // "Mali's appeal was launched by": the possessor is nearer than the subject.
            if (agents.isEmpty()) {
                agents.addAll(carrier.agents());
            }
            beneficiaries.addAll(carrier.beneficiaries());
            addObliques(above);
        } else if (first.is("obj") && LightVerbs.suffering(lemma)
                || first.is("obl") && LightVerbs.sufferingUnder(lemma, preposition)) {
            verb = above;
            Predication carrier = Predications.verbal(sentence, above);
            patients.addAll(carrier.passive() ? carrier.patients() : carrier.agents());
            addObliques(above);
        } else if (first.is("obl") && LightVerbs.bound(lemma, preposition) && agents.isEmpty()) {
            Predication carrier = Predications.verbal(sentence, above);
            agents.addAll(carrier.passive() ? carrier.patients() : carrier.agents());
        }
    }

    /// "an attack carried out by militants".
    private void described() {
        for (Token child : sentence.children(head, "acl")) {
            if (LightVerbs.doing(Predications.lemmaWithParticle(sentence, child))
                    && Predications.passive(sentence, child)) {
                for (Token oblique : sentence.children(child, "obl")) {
                    if (byPhrase(oblique)) {
                        addAgents(oblique);
                    } else {
                        Predications.addOblique(sentence, obliques, oblique);
                    }
                }
            }
        }
    }

    private void addObliques(Token above) {
        for (Token child : sentence.children(above, "obl")) {
            if (sentence.dominates(child, head)) {
                continue;
            }
            if (passive && byPhrase(child)) {
                addAgents(child);
            } else {
                Predications.addOblique(sentence, obliques, child);
            }
        }
    }

    private boolean byPhrase(Token oblique) {
        return oblique.relation().equals("obl:agent")
                || Predications.preposition(sentence, oblique).equals("by");
    }

    private void addAgents(Token token) {
        agents.addAll(Predications.coordinates(sentence, List.of(token)));
    }

    List<Token> agents() {
        return agents;
    }

    List<Token> patients() {
        return patients;
    }

    List<Token> beneficiaries() {
        return beneficiaries;
    }

    List<Oblique> obliques() {
        return obliques;
    }

    @Nullable
    Token verb() {
        return verb;
    }

    boolean passive() {
        return passive;
    }
}
