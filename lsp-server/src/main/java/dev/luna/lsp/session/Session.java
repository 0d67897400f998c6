package dev.luna.lsp.session;

import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.handler.Route;
import dev.luna.project.FileUris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/// The conversation as the reader sees it: which messages are allowed when, and where they go.
///
/// `initialize`, `shutdown` and `exit` are answered at once; requests and edits are only put into
/// the inbox. Used by the reader alone, but for the exit code.
final class Session implements Endpoint {
  private final Map<String, Route<?>> routes;
  private final Inbox inbox;
  private final Client client;
  private final Clock clock;
  private final Notifications notifications;
  private final String version;
  private final LongConsumer watchProcess;
  private final Runnable end;
  private final Map<Long, CompletableFuture<Object>> unanswered = new ConcurrentHashMap<>();
  private long requests;
  private volatile State state = State.STARTED;

  /// Where a conversation stands.
  private enum State {
    STARTED,
    INITIALIZED,
    SHUT_DOWN
  }

  /// @param watchProcess called with the id of the client's process, if it tells one
  /// @param end called when the client says `exit`
  Session(
      List<Route<?>> routes,
      Inbox inbox,
      Client client,
      Clock clock,
      ServerLog log,
      String version,
      LongConsumer watchProcess,
      Runnable end) {
    this.routes = routes.stream().collect(Collectors.toMap(Route::method, r -> r));
    this.inbox = inbox;
    this.client = client;
    this.clock = clock;
    this.notifications = new Notifications(inbox::add, client, log);
    this.version = version;
    this.watchProcess = watchProcess;
    this.end = end;
  }

  /// The methods whose parameters are read as classes of lsp4j's; those of others stay JSON.
  static Map<String, JsonRpcMethod> methods(List<Route<?>> routes) {
    Map<String, JsonRpcMethod> methods = new LinkedHashMap<>();
    methods.put(
        "initialize",
        JsonRpcMethod.request("initialize", InitializeResult.class, InitializeParams.class));
    methods.put(
        Client.REGISTER,
        JsonRpcMethod.request(Client.REGISTER, Object.class, RegistrationParams.class));
    for (Route<?> route : routes) {
      methods.put(
          route.method(), JsonRpcMethod.request(route.method(), Object.class, route.params()));
    }
    Notifications.addTo(methods);
    return methods;
  }

  /// What the process ends with: 0 only after a `shutdown`.
  int exitCode() {
    return state == State.SHUT_DOWN ? 0 : 1;
  }

  @Override
  public CompletableFuture<?> request(String method, @Nullable Object params) {
    if (state == State.SHUT_DOWN) {
      throw Answers.refusal(
          ResponseErrorCode.InvalidRequest, method + " after shutdown: only exit may follow");
    }
    if (method.equals("initialize")) {
      return CompletableFuture.completedFuture(initialize(params));
    }
    if (state == State.STARTED) {
      throw Answers.refusal(ResponseErrorCode.ServerNotInitialized, method + " before initialize");
    }
    if (method.equals("shutdown")) {
      state = State.SHUT_DOWN;
      return CompletableFuture.completedFuture(null);
    }
    Route<?> route = routes.get(method);
    if (route == null) {
      throw Answers.refusal(ResponseErrorCode.MethodNotFound, "unknown request " + method);
    }
    return ask(route, params);
  }

  private InitializeResult initialize(@Nullable Object params) {
    if (state != State.STARTED) {
      throw Answers.refusal(ResponseErrorCode.InvalidRequest, "initialize may come only once");
    }
    if (!(params instanceof InitializeParams said)) {
      throw Answers.refusal(
          ResponseErrorCode.InvalidParams, "initialize: expected parameters, found none");
    }
    client.introduces(ClientProfile.of(said.getCapabilities()));
    client.setTrace(said.getTrace());
    Integer process = said.getProcessId();
    if (process != null) {
      watchProcess.accept(process);
    }
    state = State.INITIALIZED;
    inbox.add(new Event.Folders(folders(said)));
    return Capabilities.of(client.profile(), version);
  }

  /// The folders that the client says its user works in, as far as they are on this machine.
  @SuppressWarnings("deprecation") // clients that know no more folders than one say it so
  private static List<Path> folders(InitializeParams said) {
    List<WorkspaceFolder> folders = said.getWorkspaceFolders();
    Stream<@Nullable String> uris =
        folders == null
            ? Stream.of(said.getRootUri())
            : folders.stream().map(WorkspaceFolder::getUri);
    return uris.flatMap(Stream::ofNullable)
        .flatMap(uri -> FileUris.path(FileUris.normalize(uri)).stream())
        .filter(Files::isDirectory)
        .toList();
  }

  private <P> CompletableFuture<Object> ask(Route<P> route, @Nullable Object params) {
    if (!route.params().isInstance(params)) {
      throw Answers.refusal(
          ResponseErrorCode.InvalidParams, route.method() + ": expected parameters, found none");
    }
    Request<P> request = Request.of(route, route.params().cast(params));
    if (client.isTracing()) {
      long asked = clock.millis();
      var _ =
          request
              .answer()
              .whenComplete((_, _) ->
                  client.trace(route.method() + " took " + (clock.millis() - asked) + " ms"));
    }
    CompletableFuture<Object> answer = request.answer();
    long number = requests++;
    unanswered.put(number, answer);
    var _ = answer.whenComplete((_, _) -> unanswered.remove(number));
    inbox.add(new Event.Ask(request));
    return answer;
  }

  @Override
  public void notify(String method, @Nullable Object params) {
    if (method.equals("exit")) {
      // The client did not wait for them, but is told: a request without an answer is an error.
      unanswered
          .values()
          .forEach(answer ->
              answer.completeExceptionally(
                  Answers.refusal(ResponseErrorCode.RequestCancelled, "the server ends")));
      end.run();
    } else if (state == State.INITIALIZED) {
      notifications.receive(method, params);
    }
  }
}
