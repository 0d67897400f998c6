package dev.luna.testkit.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The smallest peer to try the client on: `echo` gives its params back, `fail` an error, `ask`
/// makes the peer ask the client first; `say` comes back as a notification; what is no frame ends
/// it with exit code 7.
final class EchoPeer {
  private final InputStream in;
  private final OutputStream out;

  private EchoPeer(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  public static void main(String[] args) {
    System.err.println("echo peer is up");
    System.exit(serve(System.in, System.out));
  }

  static int serve(InputStream in, OutputStream out) {
    try {
      return new EchoPeer(in, out).run();
    } catch (IOException _) {
      return 7;
    }
  }

  private int run() throws IOException {
    for (Optional<String> json = Frames.read(in); json.isPresent(); json = Frames.read(in)) {
      JsonObject message = JsonParser.parseString(json.get()).getAsJsonObject();
      String method = message.has("method") ? message.get("method").getAsString() : "";
      switch (method) {
        case "exit" -> {
          return 0;
        }
        case "echo", "shutdown", "initialize" -> answer(message, "result", message.get("params"));
        case "fail" -> answer(message, "error", Json.of("{code: -32000, message: 'no'}"));
        case "ask" -> answer(message, "result", ask(message.get("params")));
        case "say" -> write("{\"method\": \"said\", \"params\": " + message.get("params") + "}");
        case "garble" -> out.write("oops\r\n".getBytes(StandardCharsets.UTF_8));
        default -> {}
      }
      out.flush();
    }
    return 0;
  }

  private JsonElement ask(JsonElement params) throws IOException {
    write(
        Json.of("{id: 'q', method: ?, params: {items: [{}, {}]}}", params.getAsString())
            .toString());
    out.flush();
    return JsonParser.parseString(Frames.read(in).orElseThrow());
  }

  private void answer(JsonObject request, String key, JsonElement value) throws IOException {
    var response = new JsonObject();
    response.add("id", request.get("id"));
    response.add(key, value);
    write(response.toString());
  }

  private void write(String json) throws IOException {
    out.write(Frames.encode(json));
  }
}
