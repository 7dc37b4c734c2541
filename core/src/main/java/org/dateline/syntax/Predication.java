package org.dateline.syntax;

import java.util.List;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// A predicate with its arguments, whatever construction they stand in.
///
/// @param head        the verb, event noun or adjective
/// @param verb        the finite verb or auxiliary that carries it: itself, a light verb ("launched
///                    an attack"), or the verb above it; `null` for a noun on its own
/// @param passive     whether it was said in the passive
/// @param agents      heads of the deep subject, one for each coordinated actor
/// @param patients    heads of the deep object
/// @param beneficiaries heads of the indirect object
/// @param obliques    prepositional and bare adverbial arguments, of the light verb too
/// @param complements clauses that fill a slot: `ccomp`, `xcomp` and the infinitive of a noun
public record Predication(
        Token head,
        @Nullable Token verb,
        boolean passive,
        List<Token> agents,
        List<Token> patients,
        List<Token> beneficiaries,
        List<Oblique> obliques,
        List<Token> complements) {

    /// Copies the lists.
    public Predication {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        beneficiaries = List.copyOf(beneficiaries);
        obliques = List.copyOf(obliques);
        complements = List.copyOf(complements);
    }

    /// @param preposition lower case, words joined by a space; `""` for a bare adverbial ("on" left out)
    /// @param head        head of the noun phrase
    public record Oblique(String preposition, Token head) {}

    /// Heads of the arguments under any of these prepositions.
    public List<Token> under(String... prepositions) {
        return obliques.stream()
                .filter(oblique -> List.of(prepositions).contains(oblique.preposition()))
                .map(Oblique::head)
                .toList();
    }
}
