package org.dateline.quote;

import java.util.BitSet;
import java.util.List;
import org.dateline.model.Token;

/// Which characters of a document close a quotation.
final class Marks {

    private final BitSet closing = new BitSet();

    Marks(String text, List<Quote> quotes) {
        for (Quote quote : quotes) {
            if (quote.closed()) {
                closing.set(quote.close() - 1);
                boolean twice = quote.close() < text.length() && text.charAt(quote.close()) == '\'';
                closing.set(quote.close(), twice ? quote.close() + 1 : quote.close());
            }
        }
    }

    boolean closes(Token token) {
        int at = closing.nextSetBit(token.span().start());
        return at >= 0 && at < token.span().end() && token.span().length() <= 2;
    }
}
