package org.dateline.app.serve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names that a browser may call the server by. A page of somebody else whose name suddenly points here (DNS
/// rebinding) calls it by its own name, and is turned away. Addresses cannot be rebound, so every address is good.
final class HostNames {

    private final Set<String> names;

    HostNames(Set<String> names) {
        this.names = names;
    }

    /// Whether the header `Host` names this server.
    boolean admits(@Nullable String header) {
        if (header == null || header.isEmpty()) {
            return false;
        }
        String host = withoutPort(header.toLowerCase(Locale.ROOT));
        return isLocal(host) || isAddress(host) || names.contains(host);
    }

    /// Whether the name means the machine itself, whatever the network says.
    static boolean isLocal(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]");
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }

    private static boolean isAddress(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            return host.chars()
                    .skip(1)
                    .limit(host.length() - 2L)
                    .allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0);
        }
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
