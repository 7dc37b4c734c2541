package org.dateline.knowledge.actors;

import java.util.List;
import java.util.Locale;

/// One way of writing a name.
///
/// @param named    what it names
/// @param words    as written
/// @param full     whether it is the preferred name
/// @param weak     whether it counts only where the article bears it out
/// @param capitals bit i is set where piece i begins with a capital
/// @param acronym  whether it is one word all in capitals
/// @param pieces   how many pieces it has
public record Alias(Named named, String words, boolean full, boolean weak, int capitals, boolean acronym, int pieces) {

    static Alias of(Named named, String words, boolean full, boolean weak) {
        List<String> pieces = Atoms.pieces(words);
        int capitals = 0;
        for (int i = 0; i < Math.min(31, pieces.size()); i++) {
            if (Character.isUpperCase(pieces.get(i).charAt(0))) {
                capitals |= 1 << i;
            }
        }
        boolean acronym = pieces.size() == 1
                && pieces.getFirst().length() > 1
                && pieces.getFirst().equals(pieces.getFirst().toUpperCase(Locale.ROOT));
        return new Alias(named, words, full, weak, capitals, acronym, pieces.size());
    }
}
