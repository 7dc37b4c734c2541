package org.dateline.app.ingest;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.model.Coding;
import org.jspecify.annotations.Nullable;

/// Reads the text of a PDF document, such as a situation report. When a PDF was made says little of when
/// its text was published, so it has no date of its own.
final class Pdf {

    private static final int MOST_PAGES = 300;
    /// Kept, since a logger that nobody holds forgets its level. The library warns of fonts, at length.
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private Pdf() {}

    static void read(byte[] bytes, Envelope envelope, Consumer<Found> sink) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                Contents.unfit(
                        envelope,
                        Format.PDF,
                        Coding.Reason.TOO_LONG,
                        "%,d pages; at most %,d are read".formatted(document.getNumberOfPages(), MOST_PAGES),
                        sink);
                return;
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setParagraphEnd("\n\n");
            stripper.setLineSeparator("\n");
            String text = joined(stripper.getText(document));
            if (text.isBlank()) {
                Contents.unfit(
                        envelope, Format.PDF, Coding.Reason.NO_TEXT, "its pages hold pictures and no text", sink);
                return;
            }
            Draft draft = new Draft(envelope, Format.PDF);
            draft.set("headline", title(document.getDocumentInformation().getTitle(), text));
            draft.set("author", document.getDocumentInformation().getAuthor());
            draft.set("body", text);
            draft.finish(sink);
        } catch (InvalidPasswordException e) {
            Contents.unfit(envelope, Format.PDF, Coding.Reason.UNREADABLE, "it needs a password", sink);
        } catch (IOException e) {
            sink.accept(new Found.Fault(
                    envelope.where(), "is no PDF that can be read: " + Excerpt.of(String.valueOf(e.getMessage()))));
        }
    }

    /// A title that stands on the first page; programs write file names and worse there.
    private static @Nullable String title(@Nullable String title, String text) {
        if (title == null || title.isBlank()) {
            return null;
        }
        String start = text.substring(0, Math.min(text.length(), 2000)).replace('\n', ' ');
        return start.contains(title.strip()) ? title.strip() : null;
    }

    /// Lines joined to paragraphs, words that were divided at the end of a line put together.
    private static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            String words = line.strip();
            int length = out.length();
            if (words.isEmpty()) {
                if (length > 0 && out.charAt(length - 1) != '\n') {
                    out.append("\n\n");
                }
            } else if (length > 1 && isDivided(out, words)) {
                out.setLength(length - 1);
                out.append(words);
            } else {
                out.append(length > 0 && out.charAt(length - 1) != '\n' ? " " : "")
                        .append(words);
            }
        }
        return out.toString().strip();
    }

    private static boolean isDivided(StringBuilder before, String after) {
        int length = before.length();
        return before.charAt(length - 1) == '-'
                && Character.isLowerCase(before.charAt(length - 2))
                && Character.isLowerCase(after.charAt(0));
    }
}
