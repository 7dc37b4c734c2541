package org.dateline.knowledge;

import java.nio.file.Path;

/// Everything that area experts may edit, loaded and checked. Immutable; one instance serves every
/// stage and thread.
///
/// @param folder    the folder it was loaded from
/// @param countries the countries and what news calls them
/// @param ledger    the words of the ledger
public record Knowledge(Path folder, Countries countries, LedgerWords ledger) {

    /// Loads all of `folder`.
    ///
    /// @throws KnowledgeException listing every fault of every file
    public static Knowledge load(Path folder) {
        Faults faults = new Faults(folder.getParent() == null ? folder : folder.getParent());
        Countries countries = Countries.load(folder, faults);
        LedgerWords ledger = LedgerWords.load(folder.resolve("ledger"), faults);
        faults.check();
        return new Knowledge(folder, countries, ledger);
    }
}
