package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Coder;
import org.dateline.app.ingest.Defaults;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Intake;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.store.Address;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoreException;
import org.dateline.app.store.Submission;

/// A store with the sample articles in it. It is made when there is none yet, or when the one that is there was made by
/// another version of the coder or of the samples.
final class DemoStore {

    private static final String SCOPE = "demo";
    private static final String STATE = "state";

    private DemoStore() {}

    /// Where it is, among the user's data.
    static Path folder() {
        return Address.usual(java.util.Map.of(
                        "XDG_DATA_HOME", System.getenv().getOrDefault("XDG_DATA_HOME", "")))
                instanceof Address.Folder folder
                ? folder.path().resolve("demo")
                : Path.of("demo");
    }

    /// Opens it to write. Where another process has it open it is opened to read.
    static Store open(Shell shell, Path folder) throws IOException {
        Path samples = shell.home().resolve("samples");
        String knowledge = Fingerprint.of(shell.home().resolve("knowledge"), shell.home().resolve("models"));
        String state = Version.number() + " " + knowledge + " " + Fingerprint.of(samples);
        Address.Folder address = new Address.Folder(folder);
        try {
            Store store = Store.open(address, Store.Mode.WRITE);
            if (state.equals(store.note(SCOPE, STATE))) {
                return store;
            }
            store.close();
            clear(folder);
            Store fresh = Store.open(address, Store.Mode.WRITE);
            fill(fresh, shell, samples, new JsonRecord(Version.number(), knowledge), state);
            return fresh;
        } catch (StoreException e) {
            if (e.state() == StoreException.State.LOCKED) {
                return Store.open(address, Store.Mode.READ);
            }
            throw e;
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("dateline.db"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static void fill(Store store, Shell shell, Path samples, JsonRecord record, String state) {
        Coder coder = Coder.load(shell.home());
        List<Submission> codings = new ArrayList<>();
        new Intake(Defaults.NONE, shell.in()).read(List.of(samples.toString()), found -> {
            if (found instanceof Found.Ready ready) {
                codings.add(new Submission(record.line(coder.code(ready.article())), "samples"));
            }
        });
        store.write(tx -> {
            tx.keep(codings);
            tx.note(SCOPE, STATE, state);
            return true;
        });
    }
}
