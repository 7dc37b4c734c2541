package org.dateline.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Set;

/// How the server is to run.
///
/// @param host    name or address that it listens at
/// @param port    port that it listens at; 0 for any that is free
/// @param names   further names that it may be called by, without port
/// @param proxied whether a proxy stands before it that ends TLS and says so in `X-Forwarded-…`
/// @param rate    requests a second that one client may send over a long time; 0 for no limit
/// @param folder  where users and the audit log are kept
/// @param demo    whether its store holds the samples
public record Settings(String host, int port, Set<String> names, boolean proxied, int rate, Path folder, boolean demo) {

    /// Copies the set.
    public Settings {
        names = Set.copyOf(names);
    }

    /// Whether only programs of this machine can reach it.
    public boolean loopback() {
        try {
            return !proxied
                    && names.stream().allMatch(HostNames::isLocal)
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
