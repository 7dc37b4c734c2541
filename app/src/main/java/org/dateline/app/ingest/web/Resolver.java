package org.dateline.app.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Finds the addresses of a name.
@FunctionalInterface
public interface Resolver {

    /// The one of this machine.
    Resolver SYSTEM = name -> List.of(InetAddress.getAllByName(name));

    /// All addresses of the name.
    ///
    /// @throws UnknownHostException if it has none
    List<InetAddress> addresses(String name) throws UnknownHostException;
}
