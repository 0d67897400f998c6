package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.handler.Route;
import dev.luna.lsp.handler.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;

/// The server says that it can do what it does, no less and no more.
class CapabilitiesTest {

  @Test
  void whatIsAdvertisedIsAnsweredAndTheReverse() {
    ServerCapabilities can = Capabilities.of(ClientProfile.PLAIN, "test").getCapabilities();

    assertThat(differences(can, Routes.ALL.stream().map(Route::method).toList())).isEmpty();
  }

  @Test
  void aDifferenceIsFound() {
    var can = new ServerCapabilities();
    can.setHoverProvider(true);
    can.setReferencesProvider(false);
    can.setWorkspaceSymbolProvider(true);

    assertThat(
            differences(
                can,
                List.of(
                    "workspace/symbol",
                    "textDocument/references",
                    "textDocument/semanticTokens/full")))
        .containsExactly(
            "hover is advertised and not answered",
            "references is answered and not advertised",
            "semanticTokens is answered and not advertised");
  }

  private static List<String> differences(ServerCapabilities can, List<String> methods) {
    var advertised = new TreeSet<String>();
    JsonObject written =
        new MessageJsonHandler(Map.of()).getGson().toJsonTree(can).getAsJsonObject();
    written
        .asMap()
        .forEach((key, value) -> {
          boolean off = value.isJsonPrimitive() && !value.getAsBoolean();
          if (key.endsWith("Provider") && !off) {
            advertised.add(key.replaceFirst("Provider$", ""));
          }
        });
    var answered = new TreeSet<String>();
    methods.forEach(method -> answered.add(capability(method)));
    var found = new ArrayList<String>();
    advertised.stream()
        .filter(name -> !answered.contains(name))
        .forEach(name -> found.add(name + " is advertised and not answered"));
    answered.stream()
        .filter(name -> !advertised.contains(name))
        .forEach(name -> found.add(name + " is answered and not advertised"));
    return found;
  }

  /// `semanticTokens` for `textDocument/semanticTokens/full`, `workspaceSymbol` for
  /// `workspace/symbol`.
  private static String capability(String method) {
    if (method.equals("textDocument/prepareRename")) {
      return "rename"; // an option of that
    }
    String[] words = method.split("/", -1);
    return words[0].equals("workspace")
        ? "workspace" + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1)
        : words[1];
  }
}
