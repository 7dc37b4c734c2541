package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @TempDir
    Path store;

    private Cli.Ran user(String input, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "user";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--store";
        all[args.length + 2] = store.toString();
        return Cli.fed(input, all);
    }

    @Test
    void withoutUsersNobodyElseIsServed() {
        for (String host : new String[] {"0.0.0.0", "::"}) {
            Cli.Ran ran = Cli.run("serve", "--store", store.toString(), "--host", host, "--port", "0");
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("dateline user add NAME --role admin");
        }
        Cli.Ran named =
                Cli.run("serve", "--store", store.toString(), "--allow-host", "desk.example.org", "--port", "0");
        assertThat(named.code()).isEqualTo(1);
        Cli.Ran proxied = Cli.run("serve", "--store", store.toString(), "--behind-proxy", "--port", "0");
        assertThat(proxied.code()).isEqualTo(1);
    }

    @Test
    void usersComeAndGo() {
        assertThat(user("correct horse battery\n", "add", "amina", "--role", "analyst")
                        .code())
                .isZero();
        assertThat(user("", "list").out()).startsWith("amina\tanalyst\t");
        assertThat(user("correct horse battery\n", "add", "amina", "--role", "admin")
                        .err())
                .contains("--replace");
        assertThat(user("another long word\n", "add", "amina", "--role", "admin", "--replace")
                        .code())
                .isZero();
        assertThat(user("", "list").out()).startsWith("amina\tadmin\t");
        assertThat(user("", "remove", "amina").code()).isZero();
        assertThat(user("", "list").out()).isEmpty();
        assertThat(user("", "remove", "amina").code()).isEqualTo(1);
    }

    @Test
    void whatCannotBeAUserIsRefused() {
        assertThat(user("short\n", "add", "amina", "--role", "reader").err()).contains("from 10 to 1000 characters");
        assertThat(user("correct horse battery\n", "add", "../x", "--role", "reader")
                        .code())
                .isEqualTo(2);
        assertThat(user("correct horse battery\n", "add", "amina", "--role", "king")
                        .code())
                .isEqualTo(2);
        assertThat(user("", "list").out()).isEmpty();
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertThat(Cli.run("serve", "--store", store.toString(), "--port", "70000")
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run("serve", "--store", store.toString(), "--rate", "-1").code())
                .isEqualTo(2);
        assertThat(Cli.run("serve", "--store", store.toString(), "--host", "no.such.host.invalid")
                        .code())
                .isEqualTo(2);
    }
}
