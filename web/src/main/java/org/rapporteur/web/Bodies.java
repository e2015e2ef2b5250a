package org.rapporteur.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.util.Attributes;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.web.access.Limits;
import org.rapporteur.web.access.RefusedException;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Upload;

/** Reads what a request brings: no more than its route takes, and for no longer than a request may take. */
final class Bodies {
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int BUSY = 503;
    private static final int FIELDS_MAX = 2_000;
    private static final int PART_HEADERS_BYTES_MAX = 4_096;
    private static final int CHUNK_BYTES = 1 << 14;

    /** Long bodies that are held at once; the others wait outside. */
    private static final int LARGE_AT_ONCE = 4;

    private final Limits limits;
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

    /**
     * A body as it comes in.
     *
     * @param length that was announced, in bytes; less than 0 if none was
     */
    record Incoming(InputStream bytes, long length, String type) {

        private boolean hasType(String wanted) {
            return type.toLowerCase(Locale.ROOT).startsWith(wanted);
        }
    }

    Bodies(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads it.
     *
     * @throws RefusedException if it is too large or comes too slowly
     * @throws BadRequestException if it is not what its type says
     */
    Request read(Request head, Incoming incoming, Role ofRoute) throws IOException {
        int most = limits.bodyBytes(ofRoute);
        if (incoming.length() > most) {
            throw tooLarge(most);
        }
        boolean isLarge = incoming.length() > limits.formBytes() || incoming.length() < 0 && most > limits.formBytes();
        if (isLarge && !large.tryAcquire()) {
            throw new RefusedException(BUSY, "Too much is being handed in at the moment. Try again.");
        }
        try {
            return understood(head, incoming, bytes(incoming.bytes(), most));
        } finally {
            if (isLarge) {
                large.release();
            }
        }
    }

    private static RefusedException tooLarge(int most) {
        return new RefusedException(TOO_LARGE, "This is too large: at most %,d bytes may come here.".formatted(most));
    }

    /** The connection's idle time bounds each wait, this loop all of them together. */
    private byte[] bytes(InputStream in, int most) throws IOException {
        long end = System.nanoTime() + limits.request().toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            if (read.size() + count > most) {
                throw tooLarge(most);
            }
            if (System.nanoTime() > end) {
                throw new RefusedException(
                        TOO_SLOW,
                        "This came in too slowly: it had %d s."
                                .formatted(limits.request().toSeconds()));
            }
            read.write(chunk, 0, count);
        }
        return read.toByteArray();
    }

    private Request understood(Request head, Incoming incoming, byte[] bytes) {
        if (incoming.hasType("multipart/form-data")) {
            return inParts(head, incoming.type(), bytes);
        }
        Map<String, List<String>> fields =
                incoming.hasType("application/x-www-form-urlencoded") ? fields(bytes) : Map.of();
        return head.withBody(Octets.of(bytes), fields, List.of());
    }

    private static Map<String, List<String>> fields(byte[] bytes) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = new String(bytes, StandardCharsets.UTF_8).split("&", FIELDS_MAX + 1);
        if (pairs.length > FIELDS_MAX) {
            throw new BadRequestException("A form has at most %,d fields.".formatted(FIELDS_MAX));
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The form is not encoded as forms are.");
        }
    }

    private Request inParts(Request head, String type, byte[] bytes) {
        MultiPartConfig config = new MultiPartConfig.Builder()
                .maxParts(FIELDS_MAX)
                .maxSize(-1)
                .maxPartSize(-1)
                .maxMemoryPartSize(-1)
                .maxHeadersSize(PART_HEADERS_BYTES_MAX)
                .build();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<Upload> uploads = new ArrayList<>();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(
                new ByteBufferContentSource(ByteBuffer.wrap(bytes)), new Attributes.Mapped(), type, config)) {
            for (MultiPart.Part part : parts) {
                if (part.getFileName() != null) {
                    uploads.add(new Upload(part.getFileName(), Octets.of(content(part))));
                } else {
                    fields.computeIfAbsent(String.valueOf(part.getName()), first -> new ArrayList<>())
                            .add(new String(content(part), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new BadRequestException("The parts of the form cannot be told apart.");
        }
        return head.withBody(Octets.of(new byte[0]), fields, uploads);
    }

    private static byte[] content(MultiPart.Part part) throws IOException {
        return Content.Source.asInputStream(part.createContentSource()).readAllBytes();
    }
}
