package org.dateline.app;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.Coder;
import org.dateline.app.serve.Serving;
import org.dateline.app.serve.Settings;
import org.dateline.app.serve.access.Accounts;
import org.dateline.app.store.Address;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Serves the page and the API.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        description = {
            "Serve the page and the API of a store, until Ctrl-C.",
            "",
            "On this machine alone (the default) nobody has to log in as long as there are no users. To be reached from "
                    + "elsewhere the server needs users (\"dateline user add\"), and should have a proxy before it that ends "
                    + "TLS (--behind-proxy). It asks nothing of any other machine."
        },
        footer = {
            "",
            "Examples:",
            "  dateline serve",
            "  dateline serve --store ./mali --port 8080",
            "  dateline user add amina --role analyst && dateline serve --host 0.0.0.0 --allow-host desk.example.org"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 4747;

    private final Shell shell;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store. Default: $DATELINE_STORE, else dateline/ among your data.")
    private @Nullable String store;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen at; 0 for any. Default: 4747.")
    private int port = USUAL_PORT;

    @Option(names = "--host", paramLabel = "HOST", description = "Address to listen at. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A name that browsers call it by, besides addresses and localhost; may be repeated.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--behind-proxy",
            description = "A proxy stands before it: believe its X-Forwarded-For and X-Forwarded-Proto.")
    private boolean proxied;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Requests a second that a client may send over a long time; 0 for no limit. Default: 50, and no limit without users.")
    private @Nullable Integer rate;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        check();
        Address address = StoreFolder.address(store);
        Path folder = StoreFolder.of(store);
        boolean users = !new Accounts(Accounts.in(folder)).users().isEmpty();
        Settings settings = new Settings(host, port, names(), proxied, rate(users), folder, false);
        if (!users && !settings.loopback()) {
            shell.err()
                    .println(
                            "dateline: everyone who reaches %s could change everything, for there are no users. Add one first:"
                                    .formatted(proxied ? "the proxy" : host));
            shell.err().println("  dateline user add NAME --role admin" + (store == null ? "" : " --store " + store));
            return Main.UNREAD;
        }
        try {
            // Made if need be, then only read: an ingest can write beside the server.
            Store.open(address, Store.Mode.WRITE).close();
        } catch (StoreException e) {
            if (e.state() != StoreException.State.LOCKED && e.state() != StoreException.State.READ_ONLY) {
                throw new Refused(String.valueOf(e.getMessage()), e);
            }
        }
        try (Store open = Store.open(address, Store.Mode.READ)) {
            Coder coder =
                    Coder.load(shell.home().resolve("models"), shell.home().resolve("knowledge"), shell.gazetteer());
            return run(shell, settings, open, Engines.of(shell, coder), "Serving " + address);
        } catch (StoreException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private void check() {
        if (port < 0 || port > 65535) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--port must be from 0 to 65535, but is %d".formatted(port));
        }
        if (rate != null && rate < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--rate must not be negative, but is %d".formatted(rate));
        }
        try {
            if (InetAddress.getByName(host).isMulticastAddress()) {
                throw new UnknownHostException("a multicast address");
            }
        } catch (UnknownHostException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--host must be an address of this machine, but is \"%s\"".formatted(host), e);
        }
    }

    private Set<String> names() {
        Set<String> out =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        out.add(host.toLowerCase(Locale.ROOT));
        out.remove("0.0.0.0");
        out.remove("::");
        return out;
    }

    private int rate(boolean users) {
        return rate != null ? rate : users ? 50 : 0;
    }

    /// Serves until the program is stopped.
    static int run(Shell shell, Settings settings, Store store, Serving.Engine engine, String what) {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        // Java ends when its hooks do: this one waits until the server and the store are closed.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            asked.countDown();
            awaitQuietly(ended);
        }));
        try (Serving serving = Serving.start(settings, store, engine, failure -> log(shell.err(), failure))) {
            shell.err().println("dateline: " + what + ". Ctrl-C ends it.");
            PrintStream out = new PrintStream(shell.out(), true, java.nio.charset.StandardCharsets.UTF_8);
            out.println(serving.url());
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null && !(cause instanceof java.net.BindException)) {
                cause = cause.getCause();
            }
            if (cause instanceof java.net.BindException
                    || String.valueOf(e.getMessage()).contains("Port already in use")) {
                throw new Refused(
                        "port %d of %s is taken, or not allowed: choose another with --port"
                                .formatted(settings.port(), settings.host()),
                        e);
            }
            throw e;
        } finally {
            ended.countDown();
        }
        return CommandLine.ExitCode.OK;
    }

    private static void awaitQuietly(CountDownLatch ended) {
        try {
            if (!ended.await(5, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A failure of the program, for whoever started the server.
    private static void log(PrintStream err, Throwable failure) {
        synchronized (err) {
            err.println("dateline: a request failed:");
            failure.printStackTrace(err);
        }
    }

    /// It cannot be done; the message is for a person.
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
