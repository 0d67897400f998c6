package dev.luna.lsp.handler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutesTest {

  @Test
  void everyMethodHasOneRoute() {
    assertThat(Routes.ALL).extracting(Route::method).doesNotHaveDuplicates();
  }

  @Test
  void whatIsDrawnOverATextIsNotAnsweredFromAnOldOne() {
    assertThat(Routes.ALL)
        .filteredOn(route -> route.urgency() == Route.Urgency.NORMAL)
        .extracting(Route::method)
        .containsExactlyInAnyOrder(
            "textDocument/documentSymbol",
            "textDocument/foldingRange",
            "textDocument/selectionRange",
            "textDocument/documentHighlight");
  }
}
