/// Who may do what: users, passwords, sessions, tokens, throttling and the audit log. Knows no HTTP.
@NullMarked
package org.dateline.app.serve.access;

import org.jspecify.annotations.NullMarked;
