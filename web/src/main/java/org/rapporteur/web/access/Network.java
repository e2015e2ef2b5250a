package org.rapporteur.web.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike.
 *
 * @param address one of them
 * @param bits how many of the first bits are alike
 */
public record Network(InetAddress address, int bits) {

    /** Only what cannot be a name: a name would be asked for abroad. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final Pattern FOUR = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    /** @throws IllegalArgumentException if there are more bits than the address has */
    public Network {
        if (bits < 0 || bits > address.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("%s cannot begin with %d bits".formatted(address, bits));
        }
    }

    /**
     * Reads an address, or several of them, such as {@code 10.1.0.0/16} or {@code fd00::/8}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Network parse(String printed) {
        int slash = printed.indexOf('/');
        InetAddress address = findAddress(slash < 0 ? printed : printed.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is no address; wanted such as 10.1.2.3, 10.1.0.0/16 or fd00::/8".formatted(printed)));
        String bits = slash < 0 ? "" + address.getAddress().length * Byte.SIZE : printed.substring(slash + 1);
        if (!bits.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("'%s' ends in no number of bits".formatted(printed));
        }
        return new Network(address, Integer.parseInt(bits));
    }

    /** An address in digits, in brackets or not, with or without the port behind it; empty if it is a name or nothing. */
    static Optional<InetAddress> findAddress(String digits) {
        String bare = withoutPort(digits.strip());
        if (!NUMERIC.matcher(bare).matches()
                || bare.indexOf(':') < 0 && !FOUR.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String withoutPort(String digits) {
        if (digits.startsWith("[")) {
            int end = digits.indexOf(']');
            return end < 0 ? "" : digits.substring(1, end);
        }
        int colon = digits.indexOf(':');
        return colon >= 0 && colon == digits.lastIndexOf(':') ? digits.substring(0, colon) : digits;
    }

    /** Whether an address is among them; one of IPv4 is never among those of IPv6. */
    public boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return address.getHostAddress() + "/" + bits;
    }
}
