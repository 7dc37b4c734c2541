package org.dateline.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows the lines of a page that are no part of the report: navigation, bylines, credits, buttons.
final class Furniture {

    private static final int LONGEST = 160;

    private static final int LONGEST_CAPTION = 400;

    /// What says at the end of a caption whose the picture is.
    private static final List<String> CREDITS = List.of(
            "Image: ",
            "Photo: ",
            "Photograph: ",
            "Picture: ",
            "Credit: ",
            "Photo by ",
            "Photo credit",
            "Photo/",
            "/Getty Images",
            "[File: ",
            "(File photo",
            "file photo");

    /// Whole lines, in small letters, without marks at the end.
    private static final Set<String> LINES = Set.of(
            "skip to content",
            "skip to main content",
            "skip to navigation",
            "skip navigation",
            "share",
            "share this",
            "share this article",
            "share this story",
            "share this page",
            "share on facebook",
            "share on twitter",
            "print",
            "print this article",
            "email",
            "email this",
            "email this article",
            "tweet",
            "facebook",
            "twitter",
            "whatsapp",
            "linkedin",
            "reddit",
            "copy link",
            "link copied",
            "advertisement",
            "advertising",
            "sponsored",
            "sponsored content",
            "read more",
            "read more here",
            "read also",
            "read the full story",
            "read full article",
            "continue reading",
            "related",
            "related articles",
            "related stories",
            "related content",
            "related news",
            "related topics",
            "more on this story",
            "more from this author",
            "most read",
            "most popular",
            "trending",
            "trending now",
            "recommended",
            "recommended for you",
            "you may also like",
            "subscribe",
            "subscribe now",
            "sign in",
            "sign up",
            "log in",
            "login",
            "register",
            "menu",
            "home",
            "search",
            "close",
            "contact us",
            "about us",
            "privacy policy",
            "terms of use",
            "terms of service",
            "terms and conditions",
            "cookie policy",
            "all rights reserved",
            "comments",
            "leave a comment",
            "leave a reply",
            "view comments",
            "show comments",
            "back to top",
            "next article",
            "previous article",
            "loading",
            "listen",
            "listen to this article",
            "watch",
            "watch live",
            "live",
            "newsletter",
            "get the newsletter",
            "follow us",
            "follow us on twitter",
            "follow us on facebook",
            "download",
            "save",
            "save article",
            "bookmark",
            "topics",
            "tags",
            "file photo",
            "photo",
            "image",
            "video",
            "breaking news",
            "latest news",
            "top stories",
            "editor's pick",
            "editors' picks",
            "story highlights",
            "this article was updated");

    /// Beginnings that give a line away if it is short.
    private static final String[] BEGINNINGS = {
        "illustration by ",
        "illustration: ",
        "photo by ",
        "photo: ",
        "photo credit",
        "photograph: ",
        "photograph by ",
        "image: ",
        "image credit",
        "image source",
        "image caption",
        "picture: ",
        "credit: ",
        "source: getty",
        "file photo",
        "file picture",
        "reporting by ",
        "additional reporting by ",
        "writing by ",
        "editing by ",
        "compiled by ",
        "edited by ",
        "read more:",
        "read more about",
        "read also:",
        "also read:",
        "see also:",
        "related:",
        "more on ",
        "watch:",
        "listen:",
        "copyright ",
        "\u00A9",
        "(c) ",
        "all rights reserved",
        "follow us ",
        "sign up for ",
        "subscribe to ",
        "click here ",
        "share this ",
        "share on ",
        "posted on ",
        "posted by ",
        "posted in ",
        "published on ",
        "published:",
        "updated:",
        "last updated",
        "last modified",
        "filed under",
        "tags:",
        "topics:",
        "categories:",
        "our standards:",
        "to read more",
        "this site uses cookies",
        "we use cookies",
        "by continuing to use",
        "download our app",
        "join our "
    };

    private Furniture() {}

    /// Whether a block is furniture.
    ///
    /// @param before how many blocks come before it
    static boolean is(String text, int start, int end, int before) {
        if (caption(text, start, end)) {
            return true;
        }
        if (end - start > LONGEST) {
            return false;
        }
        if (bare(text, start, end)) {
            return true;
        }
        String line = text.substring(start, end).toLowerCase(Locale.ROOT);
        int to = line.length();
        while (to > 0 && ".:>|\u00BB\u2192!\u2026".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        if (LINES.contains(line.substring(0, to).trim())) {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            if (line.startsWith(beginning) && words(line) <= 14) {
                return true;
            }
        }
        return byline(text, start, end) || line.contains("getty images") && words(line) <= 14;
    }

    /// Whether a block is what stands under a picture: it ends in whose the picture is, "Image: Jane Doe.".
    private static boolean caption(String text, int start, int end) {
        if (end - start > LONGEST_CAPTION) {
            return false;
        }
        for (String credit : CREDITS) {
            int at = text.lastIndexOf(credit, end);
            int after = at + credit.length();
            if (at > start && after <= end && !sentence(text, after, end) && words(text.substring(after, end)) <= 8) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence ends in the words, with another behind it.
    private static boolean sentence(String text, int start, int end) {
        for (int i = start; i < end - 2; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0
                    && text.charAt(i + 1) == ' '
                    && i > start + 2
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// No letter and no digit in it.
    private static boolean bare(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int words(String line) {
        int words = 1;
        for (int i = 0; i < line.length(); i++) {
            words += line.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /// "By Jane Doe", "By JANE DOE and John Roe, Staff Writer": capitals after "By", and no sentence.
    private static boolean byline(String text, int start, int end) {
        if (!text.regionMatches(true, start, "by ", 0, 3)
                || text.charAt(start) != 'B'
                || ".!?".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        boolean fresh = true;
        for (int i = start + 3; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                fresh = true;
            } else if (fresh) {
                words++;
                capitals += Character.isUpperCase(c)
                                || c == '|'
                                || c == '-'
                                || Character.isDigit(c)
                                || text.startsWith("and ", i)
                                || text.startsWith("in ", i)
                                || text.startsWith("for ", i)
                        ? 1
                        : 0;
                fresh = false;
            }
        }
        return words <= 10 && capitals == words;
    }
}
