package org.dateline.app.serve;

import io.javalin.http.Context;

/// What every answer carries, so that a browser runs nothing but the page's own files and shows it nowhere else.
final class Headers {

    /// No inline scripts or styles, and nothing from elsewhere.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private Headers() {}

    static void write(Context context, boolean secure) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (secure) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
