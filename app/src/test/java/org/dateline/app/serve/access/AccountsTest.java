package org.dateline.app.serve.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    private static final Password PASSWORD = Password.of("long enough 1".toCharArray());

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-03-04T12:00:00Z"));

    @Test
    void aPasswordIsKnownAgainAndCannotBeRead() {
        assertThat(PASSWORD.is("long enough 1".toCharArray())).isTrue();
        assertThat(PASSWORD.is("long enough 2".toCharArray())).isFalse();
        assertThat(Password.of("long enough 1".toCharArray())).isNotEqualTo(PASSWORD);
        assertThat(PASSWORD.toString()).isEqualTo("Password");
        assertThatThrownBy(() -> Password.of("short".toCharArray())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usersAreSeenByWhoeverElseReadsTheFile() throws Exception {
        Accounts one = new Accounts(Accounts.in(folder));
        Accounts other = new Accounts(Accounts.in(folder));
        assertThat(other.users()).isEmpty();
        Account account = new Account("amina", Role.ANALYST, now.get(), PASSWORD);
        one.put(account);
        assertThat(other.users()).containsExactly(account);
        assertThat(other.logIn("amina", "long enough 1".toCharArray())).isEqualTo(account);
        assertThat(other.logIn("amina", "long enough 2".toCharArray())).isNull();
        assertThat(other.logIn("nobody", "long enough 1".toCharArray())).isNull();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Accounts.in(folder))))
                .isEqualTo("rw-------");
        assertThat(one.remove("amina")).isTrue();
        assertThat(other.users()).isEmpty();
    }

    @Test
    void aTokenEndsWhenItsTimeIsUp() {
        Accounts accounts = new Accounts(Accounts.in(folder));
        accounts.put(new Account("amina", Role.ANALYST, now.get(), PASSWORD));
        String good = accounts.addToken(
                        "amina", "good", Role.READER, Instant.now().plusSeconds(60))
                .secret();
        String old = accounts.addToken(
                        "amina", "old", Role.READER, Instant.now().minusSeconds(60))
                .secret();
        assertThat(accounts.token(good)).extracting(Token::name).isEqualTo("good");
        assertThat(accounts.token(old)).isNull();
        assertThat(accounts.token("dtl_guess")).isNull();
    }

    @Test
    void aSessionEndsWithoutUse() {
        Sessions sessions = new Sessions(now::get);
        String secret = sessions.begin(new Account("amina", Role.READER, now.get(), PASSWORD))
                .secret();
        now.set(now.get().plus(Sessions.IDLE).minusSeconds(1));
        assertThat(sessions.session(secret)).isNotNull();
        now.set(now.get().plus(Sessions.IDLE).plusSeconds(1));
        assertThat(sessions.session(secret)).isNull();
    }

    @Test
    void aSessionInUseEndsAfterAWeek() {
        Sessions sessions = new Sessions(now::get);
        String secret = sessions.begin(new Account("amina", Role.READER, now.get(), PASSWORD))
                .secret();
        int hours = 0;
        while (sessions.session(secret) != null) {
            now.set(now.get().plus(Duration.ofHours(1)));
            hours++;
        }
        assertThat(hours).isEqualTo(Sessions.LONGEST.toHours() + 1);
    }

    @Test
    void eachFailureAfterTheFreeOnesDoublesTheWait() {
        Throttle throttle = new Throttle(now::get);
        for (int i = 0; i < Throttle.FREE - 1; i++) {
            throttle.failed("amina", "192.0.2.1");
        }
        assertThat(throttle.wait("amina", "192.0.2.1")).isEqualTo(Duration.ZERO);
        throttle.failed("amina", "192.0.2.1");
        assertThat(throttle.wait("amina", "192.0.2.1")).isEqualTo(Duration.ofSeconds(5));
        throttle.failed("amina", "192.0.2.1");
        assertThat(throttle.wait("amina", "192.0.2.1")).isEqualTo(Duration.ofSeconds(10));
        assertThat(throttle.wait("amina", "192.0.2.2")).isEqualTo(Duration.ZERO);
        throttle.succeeded("amina", "192.0.2.1");
        assertThat(throttle.wait("amina", "192.0.2.1")).isEqualTo(Duration.ZERO);
    }
}
