package org.dateline.app.ingest.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which addresses belong to the public internet. Java's own predicates miss unique local addresses,
/// shared address space, benchmarking, reserved ranges and every form that wraps an IPv4 address, so
/// the table is ours: the special-purpose registries of IPv4 and IPv6.
final class PublicAddresses {

    private static final List<Range> NOT_PUBLIC = ranges("""
            0.0.0.0/8 this network
            10.0.0.0/8 private
            100.64.0.0/10 shared by customers of a provider
            127.0.0.0/8 loopback
            169.254.0.0/16 link-local, where clouds serve their metadata
            172.16.0.0/12 private
            192.0.0.0/24 protocol assignments
            192.0.2.0/24 documentation
            192.31.196.0/24 name servers for reverse look-ups
            192.52.193.0/24 automatic tunnels
            192.88.99.0/24 relays of 6to4
            192.168.0.0/16 private
            192.175.48.0/24 name servers for reverse look-ups
            198.18.0.0/15 benchmarking
            198.51.100.0/24 documentation
            203.0.113.0/24 documentation
            224.0.0.0/4 multicast
            240.0.0.0/4 reserved
            168.63.129.16/32 metadata of a cloud
            """);

    /// All that is in use of IPv6 lies in 2000::/3, so these are the exceptions within it.
    private static final List<Range> NOT_PUBLIC_WITHIN = ranges("""
            2001::/23 protocol assignments, Teredo among them
            2001:db8::/32 documentation
            2002::/16 6to4, which wraps an IPv4 address
            2620:4f:8000::/48 name servers for reverse look-ups
            3ffe::/16 given back
            3fff::/20 documentation
            """);

    private static final Range GLOBAL_UNICAST = Range.of("2000::/3 in use");

    private PublicAddresses() {}

    /// Why the address is not public, `null` if it is.
    static @Nullable String objection(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return first(NOT_PUBLIC, bytes);
        }
        if (!GLOBAL_UNICAST.holds(bytes)) {
            return "not in the part of IPv6 that is in public use (local, mapped, NAT64, multicast)";
        }
        return first(NOT_PUBLIC_WITHIN, bytes);
    }

    private static @Nullable String first(List<Range> ranges, byte[] bytes) {
        for (Range range : ranges) {
            if (range.holds(bytes)) {
                return range.what();
            }
        }
        return null;
    }

    private static List<Range> ranges(String lines) {
        List<Range> out = new ArrayList<>();
        lines.lines().forEach(line -> out.add(Range.of(line)));
        return List.copyOf(out);
    }

    /// The addresses that begin with the same bits.
    private record Range(byte[] prefix, int bits, String what) {

        static Range of(String line) {
            int slash = line.indexOf('/');
            int space = line.indexOf(' ');
            byte[] prefix = InetAddress.ofLiteral(line.substring(0, slash)).getAddress();
            return new Range(prefix, Integer.parseInt(line.substring(slash + 1, space)), line.substring(space + 1));
        }

        boolean holds(byte[] address) {
            int whole = bits / 8;
            if (address.length != prefix.length || !Arrays.equals(address, 0, whole, prefix, 0, whole)) {
                return false;
            }
            int rest = bits % 8;
            return rest == 0 || ((address[whole] ^ prefix[whole]) & 0xFF) >> (8 - rest) == 0;
        }
    }
}
