package org.dateline.app.ingest.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// One request and its answer over one connection.
final class Exchange implements AutoCloseable {

    private final WebAddress address;
    private final Limits limits;
    private final String agent;
    private final Map<String, String> headers;
    private volatile @Nullable Socket socket;
    private volatile boolean closed;

    Exchange(WebAddress address, Limits limits, String agent, Map<String, String> headers) {
        this.address = address;
        this.limits = limits;
        this.agent = agent;
        this.headers = Map.copyOf(headers);
    }

    /// @param numbers where to connect to: the first that answers
    Fetcher.Answer run(List<InetAddress> numbers) throws IOException {
        try (Socket plain = connect(numbers);
                Socket secured = address.scheme().equals("https") ? secured(plain) : plain) {
            secured.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
            secured.getOutputStream().flush();
            InputStream in = new BufferedInputStream(secured.getInputStream(), 1 << 14);
            HttpHead head = HttpHead.read(in, limits.header());
            while (head.status() / 100 == 1) {
                head = HttpHead.read(in, limits.header());
            }
            boolean wanted = head.status() / 100 == 2 && head.status() != 204;
            byte[] body = wanted ? HttpBody.read(in, head, limits) : new byte[0];
            return new Fetcher.Answer(address, null, head, body);
        }
    }

    private Socket connect(List<InetAddress> numbers) throws IOException {
        IOException failure = new IOException("there is nowhere to connect to");
        for (InetAddress number : numbers) {
            Socket candidate = new Socket(Proxy.NO_PROXY);
            socket = candidate;
            try {
                if (closed) {
                    throw new IOException("given up");
                }
                candidate.connect(new InetSocketAddress(number, address.port()), (int)
                        limits.connect().toMillis());
                candidate.setSoTimeout((int) limits.deadline().toMillis());
                return candidate;
            } catch (IOException e) {
                candidate.close();
                failure = e;
            }
        }
        throw failure;
    }

    /// The certificate must be one for the name, though the number was connected to.
    private Socket secured(Socket plain) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured =
                (SSLSocket) factory.createSocket(plain, address.host().name(), address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (address.host().literal() == null) {
            parameters.setServerNames(List.of(new SNIHostName(address.host().name())));
        }
        secured.setSSLParameters(parameters);
        try {
            secured.startHandshake();
        } catch (SSLException e) {
            throw new Refused(Refused.Kind.PROTOCOL, "no secure connection: " + e.getMessage(), e);
        }
        return secured;
    }

    private String request() throws Refused {
        StringBuilder out = new StringBuilder();
        out.append("GET ").append(address.target()).append(" HTTP/1.1\r\n");
        header(out, "Host", address.authority());
        header(out, "User-Agent", agent);
        header(out, "Accept-Encoding", "gzip, deflate");
        header(out, "Connection", "close");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            header(out, header.getKey(), header.getValue());
        }
        return out.append("\r\n").toString();
    }

    /// What a server sent earlier comes back here, so it is not trusted either.
    private static void header(StringBuilder out, String name, String value) throws Refused {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                throw new Refused(Refused.Kind.PROTOCOL, "\"%s\" has odd characters in it".formatted(name));
            }
        }
        out.append(name).append(": ").append(value).append("\r\n");
    }

    @Override
    public void close() {
        closed = true;
        Socket open = socket;
        if (open != null) {
            try {
                open.close();
            } catch (IOException ignored) {
                // It is no longer needed, and there is nothing to be done about it.
            }
        }
    }
}
