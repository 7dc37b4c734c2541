package org.dateline.bench.factuality;

import java.util.Set;

/// Puts the words of a treebank together again as a newspaper prints them, and remembers where each one begins.
///
/// @param text   the sentence
/// @param starts offset of each word in it
record Words(String text, int[] starts) {

    private static final Set<String> CLOSES =
            Set.of(",", ".", ";", ":", "?", "!", "''", ")", "%", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m");

    private static final Set<String> OPENS = Set.of("``", "(", "$", "£", "#");

    static Words of(String tokenised) {
        String[] words = tokenised.split(" ");
        int[] starts = new int[words.length];
        StringBuilder out = new StringBuilder();
        boolean glued = true;
        boolean open = false;
        for (int i = 0; i < words.length; i++) {
            boolean quote = words[i].equals("\"") || words[i].equals("''") || words[i].equals("``");
            boolean closing = quote ? open : CLOSES.contains(words[i]);
            boolean hyphen = words[i].equals("-") && i > 0 && i + 1 < words.length;
            if (!glued && !closing && !hyphen) {
                out.append(' ');
            }
            starts[i] = out.length();
            out.append(quote ? "\"" : words[i]);
            glued = hyphen || quote && !open || OPENS.contains(words[i]);
            open ^= quote;
        }
        return new Words(out.toString(), starts);
    }
}
