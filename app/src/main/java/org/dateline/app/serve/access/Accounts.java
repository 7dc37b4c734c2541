package org.dateline.app.serve.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The users and their tokens, in a file that only its owner can read. Several processes may use it: `dateline user`
/// changes it while the server runs, and the server sees the change at once.
public final class Accounts {

    private final AccountFile file;
    private Seen seen = new Seen("", AccountFile.Content.EMPTY);

    private record Seen(String stamp, AccountFile.Content content) {}

    /// @param file need not exist
    public Accounts(Path file) {
        this.file = new AccountFile(file);
    }

    /// The file of a store's folder.
    public static Path in(Path folder) {
        return folder.resolve("users.json");
    }

    /// All users, by name.
    public List<Account> users() {
        return content().users();
    }

    /// The user with the name; `null` if there is none.
    public @Nullable Account user(String name) {
        return content().user(name);
    }

    /// The user with that name and password; `null` if there is none. Takes as long either way.
    public @Nullable Account logIn(String name, char[] password) {
        Account account = user(name);
        boolean right = (account == null ? Password.OF_NOBODY : account.password()).is(password);
        return right ? account : null;
    }

    /// Adds a user, or puts them in the place of the one with the same name.
    public void put(Account account) {
        change(content -> content.with(account));
    }

    /// Removes a user and their tokens.
    ///
    /// @return whether there was one
    public boolean remove(String name) {
        boolean known = user(name) != null;
        change(content -> content.without(name));
        return known;
    }

    /// A token that was made, with the secret that is not kept.
    public record Made(Token token, String secret) {}

    /// Makes a token.
    public Made addToken(String user, String name, Role role, @Nullable Instant expires) {
        String secret = "dtl_" + Secrets.next();
        Token token = new Token(
                Secrets.next().substring(0, 16), user, name, role, Instant.now(), expires, Secrets.hash(secret));
        change(content -> content.with(token));
        return new Made(token, secret);
    }

    /// The tokens of a user, the oldest first.
    public List<Token> tokens(String user) {
        return content().tokens().stream()
                .filter(token -> token.user().equals(user))
                .toList();
    }

    /// Removes a token of a user.
    ///
    /// @return whether there was one
    public boolean removeToken(String user, String key) {
        boolean known = tokens(user).stream().anyMatch(token -> token.key().equals(key));
        if (known) {
            change(content -> content.withoutToken(key));
        }
        return known;
    }

    /// The token with that secret, if it is good; `null` otherwise.
    public @Nullable Token token(String secret) {
        String hash = Secrets.hash(secret);
        Instant now = Instant.now();
        return content().tokens().stream()
                .filter(token -> Secrets.same(token.hash(), hash) && token.valid(now))
                .findFirst()
                .orElse(null);
    }

    private synchronized AccountFile.Content content() {
        try {
            String stamp = file.stamp();
            if (!stamp.equals(seen.stamp())) {
                seen = new Seen(stamp, file.read());
            }
            return seen.content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void change(UnaryOperator<AccountFile.Content> change) {
        try {
            file.change(change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
