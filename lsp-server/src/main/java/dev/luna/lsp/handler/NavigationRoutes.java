package dev.luna.lsp.handler;

import dev.luna.ide.navigation.Definitions;
import java.util.List;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;

/// From a name to what it means, and to other places.
final class NavigationRoutes {
  static final List<Route<?>> ALL =
      List.of(
          new DocumentRoute<>(
              "textDocument/hover",
              HoverParams.class,
              HoverParams::getTextDocument,
              new HoverHandler()),
          new DocumentRoute<>(
              "textDocument/definition",
              DefinitionParams.class,
              DefinitionParams::getTextDocument,
              new DefinitionHandler<>(Definitions::at)),
          new DocumentRoute<>(
              "textDocument/declaration",
              DeclarationParams.class,
              DeclarationParams::getTextDocument,
              new DefinitionHandler<>(Definitions::declarations)),
          new DocumentRoute<>(
              "textDocument/typeDefinition",
              TypeDefinitionParams.class,
              TypeDefinitionParams::getTextDocument,
              new DefinitionHandler<>(Definitions::ofType)),
          new DocumentRoute<>(
              "textDocument/implementation",
              ImplementationParams.class,
              ImplementationParams::getTextDocument,
              new DefinitionHandler<>(Definitions::implementations)),
          new WorkspaceRoute<>(
              "workspace/symbol", WorkspaceSymbolParams.class, new WorkspaceSymbolHandler()),
          new DocumentRoute<>(
              "textDocument/references",
              ReferenceParams.class,
              ReferenceParams::getTextDocument,
              new ReferencesHandler()));

  private NavigationRoutes() {}
}
