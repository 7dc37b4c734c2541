package org.dateline.app.ingest.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Hosts of a user's own network that they want to be read all the same. Each is one host and one
/// port: whoever allows the wiki does not allow the printer.
public final class AllowedHosts {

    /// None, which is usual.
    public static final AllowedHosts NONE = new AllowedHosts(Set.of());

    private final Set<String> hosts;

    private AllowedHosts(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /// @param written `wiki.intranet` (the ports 80 and 443) or `wiki.intranet:8080`, also `[fd00::7]:80`
    /// @throws Refused if one of them is no host
    public static AllowedHosts of(List<String> written) throws Refused {
        Set<String> out = new HashSet<>();
        for (String host : written) {
            for (String scheme : List.of("http://", "https://")) {
                WebAddress address = WebAddress.of(scheme + host);
                if (!address.target().equals("/")) {
                    throw new Refused(
                            Refused.Kind.ADDRESS, "\"%s\" is not a host, nor a host and a port".formatted(host));
                }
                out.add(key(address));
            }
        }
        return new AllowedHosts(out);
    }

    boolean hold(WebAddress address) {
        return hosts.contains(key(address));
    }

    private static String key(WebAddress address) {
        return address.host().name() + " " + address.port();
    }
}
