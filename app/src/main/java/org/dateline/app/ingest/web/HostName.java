package org.dateline.app.ingest.web;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The host of an address in its one spelling. Whatever a program on the way might read as a number is
/// read as that number here: `127.1`, `0x7f.1`, `2130706433`, `①②⑦.0.0.1`.
///
/// @param name    lower case, ASCII, without a dot at the end; IPv6 without brackets
/// @param literal the address where the host is one, else `null`
record HostName(String name, @Nullable InetAddress literal) {

    private static final int LONGEST = 253;

    /// Reads the host part of an address.
    ///
    /// @throws Refused if it is no host
    static HostName of(String written) throws Refused {
        if (written.startsWith("[")) {
            return bracketed(written);
        }
        String name = ascii(written);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            throw bad(written, "it has no host");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean fine = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_';
            if (!fine) {
                throw bad(written, "\"%s\" does not belong in a host".formatted(c));
            }
        }
        String last = name.substring(name.lastIndexOf('.') + 1);
        return isNumber(last) ? number(name, written) : new HostName(name, null);
    }

    /// Compatibility forms are folded before anything is looked at, since resolvers fold them too.
    private static String ascii(String written) throws Refused {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).replace('\u3002', '.');
        try {
            return IDN.toASCII(folded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw bad(written, "it is no host name");
        }
    }

    private static HostName bracketed(String written) throws Refused {
        if (!written.endsWith("]")) {
            throw bad(written, "a bracket is open");
        }
        String inner = written.substring(1, written.length() - 1);
        for (int i = 0; i < inner.length(); i++) {
            if (Character.digit(inner.charAt(i), 16) < 0 && inner.charAt(i) != ':' && inner.charAt(i) != '.') {
                throw bad(written, "it is no IPv6 address");
            }
        }
        try {
            return new HostName(inner.toLowerCase(Locale.ROOT), Inet6Address.ofLiteral(inner));
        } catch (IllegalArgumentException e) {
            throw bad(written, "it is no IPv6 address");
        }
    }

    private static boolean isNumber(String label) {
        if (label.startsWith("0x")) {
            return label.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
        }
        return !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// One to four numbers, the last of which fills what is left of the four bytes.
    private static HostName number(String name, String written) throws Refused {
        String[] parts = name.split("\\.", -1);
        if (parts.length > 4) {
            throw bad(written, "it has more than four numbers");
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long value = part(parts[i], written);
            long most = last ? 1L << (8 * (5 - parts.length)) : 256;
            if (value >= most) {
                throw bad(written, "%s is too large a number".formatted(parts[i]));
            }
            address |= last ? value : value << (8 * (3 - i));
        }
        byte[] bytes = {(byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address};
        try {
            InetAddress literal = InetAddress.getByAddress(bytes);
            return new HostName(literal.getHostAddress(), literal);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static long part(String part, String written) throws Refused {
        boolean hex = part.startsWith("0x");
        String digits = hex ? part.substring(2) : part;
        int radix = hex ? 16 : part.length() > 1 && part.startsWith("0") ? 8 : 10;
        if (digits.isEmpty() && hex) {
            return 0;
        }
        try {
            if (digits.length() > 12 || digits.startsWith("-") || digits.startsWith("+")) {
                throw bad(written, "it is no IPv4 address");
            }
            return Long.parseLong(digits, radix);
        } catch (NumberFormatException e) {
            throw bad(written, "it is no IPv4 address");
        }
    }

    private static Refused bad(String written, String why) {
        return new Refused(Refused.Kind.ADDRESS, "the host \"%s\" is refused: %s".formatted(written, why));
    }
}
