package org.hearsay.cli;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The second listener of a running server. */
final class AdminListener {

    @Option(names = "--admin", paramLabel = "URL", required = true, description = "The second listener of the server that has the store open, such as http://localhost:3031/.")
    private URI address;

    @ArgGroup(exclusive = false)
    private TokenOption token = new TokenOption();

    /** Sends a request, and hands out the body of its answer, which is to be closed. */
    InputStream send(String method, String path, BodyPublisher body) {
        return send(request(path).method(method, body).build());
    }

    /** Sends a body of some type, and reads the answer, which is a record in JSON. */
    <T extends Record> T json(String method, String path, String type, byte[] body, Class<T> answer) {
        try (InputStream json = send(request(path).header("Content-Type", type).method(method, BodyPublishers.ofByteArray(body)).build())) {
            return new Gson().fromJson(new String(json.readAllBytes(), StandardCharsets.UTF_8), answer);
        } catch (IOException e) {
            throw brokenOff(e);
        } catch (JsonParseException e) {
            throw new CommandFailure(address + " is no second listener of hearsay: it does not answer in JSON.", e);
        }
    }

    /** A file's name or a word as a parameter takes it. */
    static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token.read());
    }

    private InputStream send(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() >= 400) {
                try (InputStream reason = answer.body()) {
                    throw new CommandFailure(address + " answered " + answer.statusCode() + ": " + new String(reason.readAllBytes(), StandardCharsets.UTF_8).strip());
                }
            }
            return answer.body();
        } catch (IOException e) {
            throw new CommandFailure("cannot reach " + address + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted.", e);
        }
    }

    /** Sends a request whose answer is only a word that all went well. */
    void ask(String method, String path, BodyPublisher body) {
        try (InputStream answer = send(method, path, body)) {
            answer.readAllBytes();
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private CommandFailure brokenOff(IOException e) {
        return new CommandFailure("the answer of " + address + " broke off: " + e.getMessage() + ".", e);
    }
}
