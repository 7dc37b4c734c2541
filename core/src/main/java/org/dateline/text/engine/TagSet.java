package org.dateline.text.engine;

import java.util.List;
import org.dateline.model.Pos;

/// The closed list of tags. A tag is a Penn tag and a universal part of speech together, so that the two never
/// disagree.
public final class TagSet {

    private final List<String> names;
    private final String[] penn;
    private final Pos[] pos;

    /// @param names each a Penn tag, a slash and a universal part of speech: `VBZ/AUX`
    public TagSet(List<String> names) {
        this.names = List.copyOf(names);
        penn = new String[names.size()];
        pos = new Pos[names.size()];
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int slash = name.lastIndexOf('/');
            penn[i] = name.substring(0, slash).intern();
            pos[i] = Pos.valueOf(name.substring(slash + 1));
        }
    }

    /// How many tags there are.
    public int size() {
        return penn.length;
    }

    /// All of them as written.
    public List<String> names() {
        return names;
    }

    /// The Penn tag.
    public String penn(int tag) {
        return penn[tag];
    }

    /// The universal part of speech.
    public Pos pos(int tag) {
        return pos[tag];
    }
}
