package org.dateline.app.serve.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A password as it is kept: salted and stretched by PBKDF2 with HMAC-SHA-512.
///
/// @param iterations how often it was stretched
/// @param salt       16 bytes
/// @param hash       32 bytes
public record Password(int iterations, byte[] salt, byte[] hash) {

    /// Fewer characters are guessed too soon.
    public static final int SHORTEST = 10;

    /// More are nobody's password.
    public static final int LONGEST = 1000;

    // As OWASP advises for this function.
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    // Nobody's: so that a name that is not known costs as much time as one that is.
    static final Password OF_NOBODY = new Password(ITERATIONS, new byte[SALT_BYTES], new byte[HASH_BITS / 8]);

    /// Salts and stretches.
    ///
    /// @throws IllegalArgumentException when it is too short or too long
    public static Password of(char[] clear) {
        if (clear.length < SHORTEST || clear.length > LONGEST) {
            throw new IllegalArgumentException(
                    "a password has from %d to %d characters, not %d".formatted(SHORTEST, LONGEST, clear.length));
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Password(ITERATIONS, salt, stretch(clear, salt, ITERATIONS));
    }

    /// Whether it is this one. Takes about a tenth of a second, on purpose.
    public boolean is(char[] clear) {
        return clear.length <= LONGEST && MessageDigest.isEqual(hash, stretch(clear, salt, iterations));
    }

    private static byte[] stretch(char[] clear, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(clear, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot stretch passwords", e);
        } finally {
            key.clearPassword();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password password
                && iterations == password.iterations
                && Arrays.equals(salt, password.salt)
                && Arrays.equals(hash, password.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return "Password";
    }
}
