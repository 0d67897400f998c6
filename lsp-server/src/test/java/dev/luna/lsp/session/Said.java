package dev.luna.lsp.session;

import com.google.gson.JsonElement;
import dev.luna.testkit.lsp.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What a client has said of its documents up to now, and whether what it is told in return fits.
///
/// Each message that changes something leads to a new state, and states are numbered: so it can be
/// said which of them the client had been in when it asked, and when it was answered.
final class Said {
  private final List<Map<String, String>> states = new ArrayList<>(List.of(Map.of()));

  /// Of each file the texts that it may have while nobody has it open: what was on the disk at any
  /// time, and what was in the editor when it was closed.
  private final Map<String, Set<String>> texts = new HashMap<>();

  private final Map<String, Map<Integer, String>> versions = new HashMap<>();
  private final Map<String, Integer> published = new HashMap<>();
  private int version;
  private final AtomicInteger now = new AtomicInteger();

  /// The number of the state that the client is in; for any thread.
  int now() {
    return now.get();
  }

  /// The texts of the documents that are open, by the names of their files.
  Map<String, String> open() {
    return states.get(now());
  }

  /// To be called before the message is sent, as all that changes something.
  ///
  /// @return the version of the document from now on
  int write(String file, String text) {
    versions.computeIfAbsent(file, _ -> new HashMap<>()).put(++version, text);
    Map<String, String> next = new TreeMap<>(open());
    next.put(file, text);
    become(next);
    return version;
  }

  void close(String file) {
    Map<String, String> next = new TreeMap<>(open());
    onDisk(file, next.remove(file));
    become(next);
  }

  void onDisk(String file, String text) {
    texts.computeIfAbsent(file, _ -> new HashSet<>()).add(text);
  }

  private void become(Map<String, String> state) {
    states.add(state);
    now.incrementAndGet();
  }

  /// The latest version of a document.
  int version(String file) {
    return Collections.max(versions.get(file).keySet());
  }

  boolean isOpen(String file, int state) {
    return states.get(state).containsKey(file);
  }

  /// The texts that `file` may have in an answer to what was asked in the state `asked`: the one
  /// that it had there, if it was open.
  Set<String> texts(String file, int asked) {
    String text = states.get(asked).get(file);
    return text != null ? Set.of(text) : texts.getOrDefault(file, Set.of());
  }

  /// Whether a document was open in the state `asked` and kept its text up to `answered`.
  boolean keptItsText(String file, int asked, int answered) {
    String text = states.get(asked).get(file);
    return text != null
        && states.subList(asked, answered + 1).stream().allMatch(s -> text.equals(s.get(file)));
  }

  /// Whether `seen`, the texts of all files, is what a server may have known between two states.
  boolean wasThere(JsonElement seen, int asked, int answered) {
    return states.subList(asked, answered + 1).stream().anyMatch(state -> isOf(seen, state));
  }

  private boolean isOf(JsonElement seen, Map<String, String> state) {
    Set<String> files = new HashSet<>(state.keySet());
    files.addAll(seen.getAsJsonObject().keySet());
    return files.stream()
        .allMatch(file -> {
          String text =
              seen.getAsJsonObject().has(file) ? Json.at(seen, file).getAsString() : "(not there)";
          return state.containsKey(file)
              ? text.equals(state.get(file))
              : texts.getOrDefault(file, Set.of()).contains(text);
        });
  }

  /// What is wrong with diagnostics that are published for `file`: each text has a mark of its own,
  /// about which there is an error, so it shows which one they are about.
  Optional<String> fault(String file, JsonElement params) {
    JsonElement diagnostics = Json.at(params, "diagnostics");
    if (!params.getAsJsonObject().has("version")) {
      return diagnostics.getAsJsonArray().isEmpty()
          ? Optional.empty()
          : Optional.of("diagnostics without a version for " + file);
    }
    int about = Json.at(params, "version").getAsInt();
    String text = versions.getOrDefault(file, Map.of()).get(about);
    int before = published.getOrDefault(file, 0);
    published.put(file, about);
    if (text == null) {
      return Optional.of(
          "diagnostics for version %d of %s, which never was".formatted(about, file));
    } else if (about < before) {
      return Optional.of(
          "diagnostics for version %d of %s after those for %d".formatted(about, file, before));
    }
    String mark = "'" + text.substring(text.indexOf("goto L") + 5, text.indexOf(" end")) + "'";
    return diagnostics.toString().contains(mark)
        ? Optional.empty()
        : Optional.of(
            "diagnostics for version %d of %s without %s, so of another text: %s"
                .formatted(about, file, mark, diagnostics));
  }
}
