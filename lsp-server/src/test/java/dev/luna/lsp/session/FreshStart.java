package dev.luna.lsp.session;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.luna.index.CancelToken;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.lsp.handler.Route;
import dev.luna.project.FileUris;
import dev.luna.project.Parallel;
import dev.luna.project.Projects;
import dev.luna.project.WorkspaceLoader;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.Analysis;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;

/// What is right: the answers of a workspace in which nothing has happened yet.
final class FreshStart {
  private static final Gson GSON = new MessageJsonHandler(Map.of()).getGson();

  private final ClientProfile client;

  FreshStart(ClientProfile client) {
    this.client = client;
  }

  /// The diagnostics of the documents that are open, of which `open` gives the texts by their URIs,
  /// in a workspace that finds the rest in `folder`.
  Map<String, JsonElement> diagnostics(Path folder, Map<String, String> open) {
    Projects projects = new Projects(folder, List.of(folder), System.getenv());
    WorkspaceLoader loader =
        new WorkspaceLoader(projects, Optional.empty(), System.getenv(), Parallel.NOT);
    loader.open(folder);
    List<SourceFile> files = new ArrayList<>();
    open.forEach((uri, text) -> {
      FileId file = FileUris.normalize(uri);
      Placement placement = loader.placement(FileUris.path(file).orElseThrow());
      files.add(SourceFile.read(file, placement, SourceText.of(text)));
    });
    AnalysisHost host = new AnalysisHost();
    host.apply(loader.load(files).changes());
    Snapshot snapshot = host.current();
    Map<String, JsonElement> diagnostics = new TreeMap<>();
    open.keySet()
        .forEach(uri -> {
          SourceFile file = snapshot.files().find(FileUris.normalize(uri)).orElseThrow();
          var findings = snapshot.analysis(file, () -> {}).findings();
          diagnostics.put(
              uri, json(new ToLsp(file.text(), client).diagnostics(uri, findings, snapshot)));
        });
    return diagnostics;
  }

  /// The answer to a request about a document with `text`.
  <P> JsonElement answer(Route<P> route, JsonElement params, String uri, String text) {
    FileId file = FileUris.normalize(uri);
    AnalysisHost host = new AnalysisHost();
    host.apply(
        new Change.Write(file, Placement.in(file.uri(), Dialect.DEFAULT), SourceText.of(text)));
    Analysis analysis = Analysis.of(host.current(), new CancelToken());
    return json(route.answer(analysis, client, GSON.fromJson(params, route.params())));
  }

  private static JsonElement json(Object value) {
    return JsonParser.parseString(GSON.toJson(value));
  }
}
