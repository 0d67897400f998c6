package dev.luna.lsp.session;

import dev.luna.lsp.convert.ClientProfile;
import dev.luna.workspace.Snapshot;

/// What work in the pool needs to know of the conversation that it is for.
interface Conversation {
  ClientProfile profile();

  /// The workspace as it is by now.
  Snapshot latest();

  Workers workers();

  ServerLog log();
}
