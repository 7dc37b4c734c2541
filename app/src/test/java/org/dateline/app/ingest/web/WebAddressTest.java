package org.dateline.app.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {

    /// Every name is public here, so whatever is refused is refused for what it says.
    private static final Guard GUARD =
            new Guard(AllowedHosts.NONE, name -> List.of(InetAddress.ofLiteral("93.184.215.14")));

    private static void refuse(String address) {
        assertThatThrownBy(() -> GUARD.admit(WebAddress.of(address)))
                .as(address)
                .isInstanceOf(Refused.class)
                .extracting(e -> ((Refused) e).kind())
                .isEqualTo(Refused.Kind.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0177.0.0.1/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://017700000001/",
                "http://127.0.1/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://127.0.0.1./",
                "http://[::]/",
                "http://[::ffff:7f00:1]/",
                "http://[0:0:0:0:0:ffff:10.0.0.1]/",
                "http://[64:ff9b:1::a00:1]/",
                "http://[2001::7f00:1]/",
                "http://[2002:a00:1::]/",
                "http://[fe80::1%25eth0]/",
                "http://[100::1]/",
                "http://256.1.1.1/",
                "http://1.2.3.4.5/",
                "http://168.63.129.16/",
                "http://printer/",
                "http://wiki.internal/",
                "http://a.localhost/",
                "http://good.example:0/",
                "http://good.example:65536/",
                "http://good.example:+80/",
                "http://good.example:3306/",
                "http://good..example@[::1]/",
                "http://[::1/",
                "//good.example/",
                "javascript:alert(1)",
                "data:text/plain,x",
                "http:good.example/",
                "http://",
                "",
            })
    void whatIsNotThePublicWebIsRefused(String address) {
        refuse(address);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HTTP://Good.Example,                 http://good.example/
            https://good.example:443/a?b=c#d,    https://good.example/a?b=c
            http://good.example:8080/,           http://good.example:8080/
            https://bücher.example/ü x,          https://xn--bcher-kva.example/%C3%BC%20x
            http://good.example.?q,              http://good.example/?q
            http://[2606:4700:4700::1111]/,      http://[2606:4700:4700::1111]/
            http://0x08.8.8.010/,                http://8.8.8.8/
            """)
    void anAddressHasOneSpelling(String written, String read) throws Refused {
        WebAddress address = WebAddress.of(written);
        assertThat(address).hasToString(read);
        assertThat(WebAddress.of(read)).isEqualTo(address);
        assertThat(GUARD.admit(address)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            d,                          http://good.example/a/d
            ./d,                        http://good.example/a/d
            ../d,                       http://good.example/d
            ../../../d,                 http://good.example/d
            /d/./e/..,                  http://good.example/d/
            ?e,                         http://good.example/a/b?e
            #f,                         http://good.example/a/b?c
            '',                         http://good.example/a/b?c
            //other.example/x,          http://other.example/x
            https://other.example,      https://other.example/
            2025:3,                     http://good.example/a/2025:3
            """)
    void aReferenceIsReadAgainstItsPage(String reference, String meant) throws Refused {
        assertThat(WebAddress.of("http://good.example/a/b?c").resolve(reference))
                .hasToString(meant);
    }

    @Test
    void aNameWithOneNumberThatIsNotPublicIsRefused() {
        Guard mixed = new Guard(
                AllowedHosts.NONE,
                name -> List.of(InetAddress.ofLiteral("93.184.215.14"), InetAddress.ofLiteral("10.0.0.1")));
        assertThatThrownBy(() -> mixed.admit(WebAddress.of("http://good.example/")))
                .hasMessageContaining("10.0.0.1 is private");
    }

    @Test
    void aHostOfOnesOwnIsAllowedAtItsPortOnly() throws Refused {
        Guard own = new Guard(
                AllowedHosts.of(List.of("wiki:8090", "[fd00::7]")), name -> List.of(InetAddress.ofLiteral("10.0.0.1")));
        assertThat(own.admit(WebAddress.of("http://wiki:8090/a"))).hasSize(1);
        assertThat(own.admit(WebAddress.of("https://[fd00::7]/"))).hasSize(1);
        assertThatThrownBy(() -> own.admit(WebAddress.of("http://wiki:22/"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> own.admit(WebAddress.of("http://10.0.0.1:8090/")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void everySpellingOfTheCollectionsIsRefused() throws IOException {
        Path made = Path.of(System.getProperty("shared", "none"), "data/ingest");
        Assumptions.assumeTrue(Files.isDirectory(made));
        var list =
                new ObjectMapper().readTree(made.resolve("made/ssrf-urls.json").toFile());
        list.get("must_refuse").forEach(address -> refuse(address.textValue()));
        list.get("java17_builtin_predicates_miss").forEach(address -> {
            assertThat(PublicAddresses.objection(InetAddress.ofLiteral(address.textValue())))
                    .as(address.textValue())
                    .isNotNull();
        });
        List<String> metadata = new ArrayList<>();
        for (String line : Files.readAllLines(made.resolve("ssrf-testing/cloud-metadata.txt"))) {
            if (line.startsWith("http")) {
                metadata.add(line);
            }
        }
        assertThat(metadata).hasSizeGreaterThan(30);
        metadata.forEach(WebAddressTest::refuse);
        Pattern quoted = Pattern.compile("`(http://[^`]*)`");
        List<String> bypasses = quoted.matcher(Files.readString(made.resolve("ssrf-testing/README.md")))
                .results()
                .map(match -> match.group(1))
                .filter(address -> !address.contains("localdomain.pw")) // names that lead to redirects
                .toList();
        assertThat(bypasses).hasSizeGreaterThan(15);
        bypasses.forEach(WebAddressTest::refuse);
    }
}
