package org.dateline.app.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides whether an address may be asked, and at which numbers. There is one for all requests, the
/// redirected ones included. It resolves a name once; whoever connects takes the numbers that were
/// checked, so that a name that changes its mind in between gains nothing.
public final class Guard {

    private static final Set<Integer> PORTS = Set.of(80, 443, 8000, 8080, 8443);
    private static final List<String> LOCAL_NAMES =
            List.of("localhost", "local", "internal", "intranet", "lan", "home", "corp", "arpa", "localdomain");

    private final AllowedHosts allowed;
    private final Resolver resolver;

    /// @param allowed hosts that may be asked though they are not public
    public Guard(AllowedHosts allowed, Resolver resolver) {
        this.allowed = allowed;
        this.resolver = resolver;
    }

    /// The numbers that may be connected to, at least one.
    ///
    /// @throws Refused if the address may not be asked, or has no number
    List<InetAddress> admit(WebAddress address) throws Refused {
        boolean own = allowed.hold(address);
        if (!own) {
            checkName(address);
        }
        InetAddress literal = address.host().literal();
        List<InetAddress> numbers = literal != null ? List.of(literal) : resolve(address);
        for (InetAddress number : numbers) {
            String objection = own ? null : PublicAddresses.objection(number);
            if (objection != null) {
                throw refused(address, "%s is %s".formatted(number.getHostAddress(), objection));
            }
        }
        return numbers;
    }

    private static void checkName(WebAddress address) throws Refused {
        if (!PORTS.contains(address.port())) {
            throw refused(address, "port %d is not one of the web".formatted(address.port()));
        }
        String name = address.host().name();
        boolean bare = name.indexOf('.') < 0 || name.startsWith("metadata.");
        if (address.host().literal() == null
                && (bare || LOCAL_NAMES.contains(name.substring(name.lastIndexOf('.') + 1)))) {
            throw refused(address, "\"%s\" is a name of a local network".formatted(name));
        }
    }

    private List<InetAddress> resolve(WebAddress address) throws Refused {
        @Nullable List<InetAddress> found;
        try {
            found = resolver.addresses(address.host().name());
        } catch (UnknownHostException e) {
            throw new Refused(
                    Refused.Kind.UNREACHABLE,
                    "there is no host \"%s\"".formatted(address.host().name()),
                    e);
        }
        if (found.isEmpty()) {
            throw new Refused(
                    Refused.Kind.UNREACHABLE,
                    "there is no host \"%s\"".formatted(address.host().name()));
        }
        return found;
    }

    private static Refused refused(WebAddress address, String why) {
        return new Refused(
                Refused.Kind.ADDRESS,
                "%s is refused: %s. A host of your own network can be allowed with --allow-host %s:%d."
                        .formatted(address, why, address.host().name(), address.port()));
    }
}
