package dev.luna.lsp.handler;

import java.util.List;
import java.util.stream.Stream;

/// All requests that are answered from a snapshot.
public final class Routes {
  /// One route per method.
  public static final List<Route<?>> ALL =
      Stream.of(StructureRoutes.ALL, NavigationRoutes.ALL, WritingRoutes.ALL)
          .<Route<?>>flatMap(List::stream)
          .toList();

  private Routes() {}
}
