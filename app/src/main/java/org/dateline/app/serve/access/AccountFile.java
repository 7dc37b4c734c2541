package org.dateline.app.serve.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The file that users are kept in. It is replaced whole, so nobody ever reads half of it.
final class AccountFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    AccountFile(Path file) {
        this.file = file;
    }

    /// What is in it.
    record Content(List<Account> users, List<Token> tokens) {

        static final Content EMPTY = new Content(List.of(), List.of());

        Content {
            users = List.copyOf(users);
            tokens = List.copyOf(tokens);
        }

        @Nullable
        Account user(String name) {
            return users.stream()
                    .filter(user -> user.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        Content with(Account account) {
            return new Content(
                    Stream.concat(
                                    users.stream().filter(user -> !user.name().equals(account.name())),
                                    Stream.of(account))
                            .sorted(Comparator.comparing(Account::name))
                            .toList(),
                    tokens);
        }

        Content without(String name) {
            return new Content(
                    users.stream().filter(user -> !user.name().equals(name)).toList(),
                    tokens.stream().filter(token -> !token.user().equals(name)).toList());
        }

        Content with(Token token) {
            return new Content(
                    users, Stream.concat(tokens.stream(), Stream.of(token)).toList());
        }

        Content withoutToken(String key) {
            return new Content(
                    users,
                    tokens.stream().filter(token -> !token.key().equals(key)).toList());
        }
    }

    /// Changes whenever the file does.
    String stamp() throws IOException {
        if (!Files.exists(file)) {
            return "none";
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }

    Content read() throws IOException {
        if (!Files.exists(file)) {
            return Content.EMPTY;
        }
        try {
            JsonNode root = JSON.readTree(file.toFile());
            List<Account> users = new ArrayList<>();
            root.path("users").forEach(user -> users.add(user(user)));
            List<Token> tokens = new ArrayList<>();
            root.path("tokens").forEach(token -> tokens.add(token(token)));
            return new Content(users, tokens);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("%s is damaged: %s".formatted(file, e.getMessage()), e);
        }
    }

    /// Reads, changes and writes, while no other process does.
    void change(UnaryOperator<Content> change) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid()) {
                write(change.apply(read()));
            }
        }
    }

    private void write(Content content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(content)));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Account user(JsonNode node) {
        Base64.Decoder base64 = Base64.getDecoder();
        return new Account(
                node.path("name").asText(),
                role(node),
                Instant.parse(node.path("created").asText()),
                new Password(
                        node.path("iterations").asInt(),
                        base64.decode(node.path("salt").asText()),
                        base64.decode(node.path("hash").asText())));
    }

    private static Token token(JsonNode node) {
        JsonNode expires = node.path("expires");
        return new Token(
                node.path("key").asText(),
                node.path("user").asText(),
                node.path("name").asText(),
                role(node),
                Instant.parse(node.path("created").asText()),
                expires.isTextual() ? Instant.parse(expires.asText()) : null,
                node.path("hash").asText());
    }

    private static Role role(JsonNode node) {
        String label = node.path("role").asText();
        Role role = Role.of(label);
        if (role == null || role == Role.ANYONE) {
            throw new IllegalArgumentException("\"%s\" is not a role".formatted(label));
        }
        return role;
    }

    private static ObjectNode json(Content content) {
        ObjectNode root = JSON.createObjectNode();
        Base64.Encoder base64 = Base64.getEncoder();
        var users = root.putArray("users");
        for (Account user : content.users()) {
            users.addObject()
                    .put("name", user.name())
                    .put("role", user.role().label())
                    .put("created", user.created().toString())
                    .put("iterations", user.password().iterations())
                    .put("salt", base64.encodeToString(user.password().salt()))
                    .put("hash", base64.encodeToString(user.password().hash()));
        }
        var tokens = root.putArray("tokens");
        for (Token token : content.tokens()) {
            tokens.addObject()
                    .put("key", token.key())
                    .put("user", token.user())
                    .put("name", token.name())
                    .put("role", token.role().label())
                    .put("created", token.created().toString())
                    .put(
                            "expires",
                            token.expires() == null ? null : token.expires().toString())
                    .put("hash", token.hash());
        }
        return root;
    }
}
