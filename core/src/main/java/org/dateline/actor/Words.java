package org.dateline.actor;

import java.util.Arrays;
import java.util.List;
import org.dateline.knowledge.actors.Atoms;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// A sentence as the tables see it: its tokens in lower case, and cut into the pieces that phrases are compared by.
final class Words {

    private final Sentence sentence;
    private final String[] lower;
    private final String[] lemmas;
    private String[] atoms;
    private int[] tokens;
    private boolean[] capital;
    private boolean[] upper;
    private final int[] firstAtom;
    private int size;
    private final boolean shouting;

    Words(Sentence sentence) {
        this.sentence = sentence;
        int n = sentence.size();
        lower = new String[n];
        lemmas = new String[n];
        firstAtom = new int[n + 1];
        atoms = new String[n + 8];
        tokens = new int[n + 8];
        capital = new boolean[n + 8];
        upper = new boolean[n + 8];
        int small = 0;
        for (int i = 0; i < n; i++) {
            Token token = sentence.token(i);
            String form = token.form();
            lower[i] = Atoms.lower(form);
            lemmas[i] = token.lemma().equals(form) ? lower[i] : Atoms.lower(token.lemma());
            firstAtom[i] = size;
            if (plain(form)) {
                add(lower[i], i, form);
            } else {
                for (String piece : Atoms.pieces(form)) {
                    add(Atoms.lower(piece), i, piece);
                }
            }
            small += Character.isLowerCase(form.charAt(0)) ? 1 : 0;
        }
        firstAtom[n] = size;
        shouting = small == 0 && n > 2;
    }

    private static boolean plain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLetterOrDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(String atom, int token, String piece) {
        if (size == atoms.length) {
            atoms = Arrays.copyOf(atoms, size * 2);
            tokens = Arrays.copyOf(tokens, size * 2);
            capital = Arrays.copyOf(capital, size * 2);
            upper = Arrays.copyOf(upper, size * 2);
        }
        atoms[size] = atom;
        tokens[size] = token;
        capital[size] = Character.isUpperCase(piece.charAt(0));
        upper[size] = capital[size] && allUpper(piece);
        size++;
    }

    private static boolean allUpper(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isLowerCase(piece.charAt(i))) {
                return false;
            }
        }
        return piece.length() > 1;
    }

    Sentence sentence() {
        return sentence;
    }

    /// The token's form, lower case without accents.
    String lower(int token) {
        return lower[token];
    }

    /// The token's lemma, lower case without accents.
    String lemma(int token) {
        return lemmas[token];
    }

    /// How many pieces there are.
    int size() {
        return size;
    }

    String atom(int at) {
        return atoms[at];
    }

    /// The token that a piece belongs to.
    int token(int atom) {
        return tokens[atom];
    }

    boolean capital(int atom) {
        return capital[atom];
    }

    boolean upper(int atom) {
        return upper[atom];
    }

    /// The first piece of a token, or of the next that has one.
    int firstAtom(int token) {
        return firstAtom[token];
    }

    /// The piece after a token's last.
    int endAtom(int token) {
        return firstAtom[token + 1];
    }

    /// The piece's token's lemma, where the token is one piece; else the piece itself.
    String lemmaAtom(int atom) {
        int token = tokens[atom];
        return endAtom(token) - firstAtom[token] == 1 ? lemmas[token] : atoms[atom];
    }

    /// Whether every word is in capitals, as in some headlines.
    boolean shouting() {
        return shouting;
    }

    /// Whether the token is one of these, in lower case.
    boolean is(int token, List<String> forms) {
        return token >= 0 && token < lower.length && forms.contains(lower[token]);
    }
}
