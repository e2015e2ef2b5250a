package org.rapporteur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a server in so many words: with any header, whole or not, as no client of good manners would. */
record Wire(int port) {

    /** What came back. */
    record Reply(int status, List<String> headers, String body) {

        Optional<String> header(String name) {
            String begin = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                    .map(line -> line.substring(begin.length()).strip())
                    .findFirst();
        }

        /** The cookie that came, as a browser sends it back. */
        String cookie() {
            return header("Set-Cookie").orElse("").replaceFirst(";.*", "");
        }
    }

    Reply get(String path, String... headers) throws IOException {
        return ask("GET " + path, "", headers);
    }

    Reply post(String path, String form, String... headers) throws IOException {
        List<String> more = Stream.concat(
                        Stream.of(
                                "Content-Type: application/x-www-form-urlencoded", "Content-Length: " + form.length()),
                        Stream.of(headers))
                .toList();
        return ask("POST " + path, form, more.toArray(String[]::new));
    }

    Reply ask(String line, String body, String... headers) throws IOException {
        try (Socket socket = open()) {
            send(socket, head(line, headers) + body);
            return reply(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The status alone, where the rest may never end. */
    int status(String line, String... headers) throws IOException {
        try (Socket socket = open()) {
            send(socket, head(line, headers));
            InputStream in = socket.getInputStream();
            StringBuilder first = new StringBuilder();
            for (int unit = in.read(); unit >= 0 && unit != '\n'; unit = in.read()) {
                first.append((char) unit);
            }
            return Integer.parseInt(first.toString().split(" ")[1]);
        }
    }

    Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    static void send(Socket socket, String words) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    String head(String line, String... headers) {
        StringBuilder head = new StringBuilder(line + " HTTP/1.1\r\n");
        if (Stream.of(headers).noneMatch(header -> header.startsWith("Host:"))) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        Stream.of(headers).forEach(header -> head.append(header).append("\r\n"));
        return head.append("Connection: close\r\n\r\n").toString();
    }

    static Reply reply(String whole) {
        int end = whole.indexOf("\r\n\r\n");
        List<String> lines = List.of(whole.substring(0, end).split("\r\n"));
        return new Reply(
                Integer.parseInt(lines.get(0).split(" ")[1]), lines.subList(1, lines.size()), whole.substring(end + 4));
    }
}
