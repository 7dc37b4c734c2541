package org.dateline.app.ingest.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// A server on this machine that answers with given bytes, right or wrong.
public final class LocalSite implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    private final Map<String, Supplier<byte[]>> answers = new ConcurrentHashMap<>();
    private final Map<String, byte[]> slow = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile boolean brokenOff;

    /// Opens on a port that is free.
    public LocalSite() throws IOException {
        Thread.ofPlatform().daemon().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public void answer(String path, String whole) {
        answer(path, whole.getBytes(StandardCharsets.ISO_8859_1));
    }

    public void answer(String path, byte[] whole) {
        answers.put(path, () -> whole);
    }

    /// Answers anew each time.
    public void answer(String path, Supplier<byte[]> whole) {
        answers.put(path, whole);
    }

    /// Begins so, and then sends a character now and again, for ever.
    public void slowly(String path, byte[] begin) {
        slow.put(path, begin);
    }

    /// The requests as they came.
    public List<String> requests() {
        return requests;
    }

    /// Whether a slow answer was broken off by whoever asked.
    public boolean brokenOff() {
        return brokenOff;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder request = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.append(line).append('\n');
            }
            requests.add(request.toString());
            String path = request.toString().split(" ")[1];
            OutputStream out = socket.getOutputStream();
            byte[] begin = slow.get(path);
            if (begin != null) {
                trickle(out, begin);
            }
            out.write(answers.getOrDefault(
                            path, () -> "HTTP/1.1 404 Not Found\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                    .get());
        } catch (SocketException e) {
            brokenOff = true;
        } catch (IOException | InterruptedException ignored) {
            // The test is over.
        }
    }

    private static void trickle(OutputStream out, byte[] begin) throws IOException, InterruptedException {
        out.write(begin);
        while (true) {
            out.write('y');
            out.flush();
            Thread.sleep(20);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
