package dev.luna.lsp.handler;

import java.util.List;

/// All requests that are answered from a snapshot.
public final class Routes {
  /// One route per method.
  public static final List<Route<?>> ALL = List.of();

  private Routes() {}
}
